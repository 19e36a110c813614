/** The words of the plug-in for translators, and what they have made of them. */
import {mo, po, type GetTextTranslations} from 'gettext-parser';

export interface Phrase {
  /** Where one text needs more than one translation, as WordPress names it: `block title`. */
  readonly context: string;
  readonly text: string;
  readonly files: readonly string[];
}

const CALL = /\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'customs-briefing'\s*\)/g;
const HEADER = /^ \* (?:Plugin Name|Description): +(.*)$/gm;

function phrasesIn(file: string, content: string): (readonly [context: string, text: string])[] {
  if (file.endsWith('/block.json')) {
    const block = JSON.parse(content) as {readonly title: string; description: string; keywords: readonly string[]};
    return [
      ['block title', block.title],
      ['block description', block.description],
      ...block.keywords.map((word) => ['block keyword', word] as const),
    ];
  }
  if (!file.endsWith('.php')) return [];
  const calls = [...content.matchAll(CALL)].map(([, text = '']) => ['', text.replaceAll(/\\(.)/g, '$1')] as const);
  return [...[...content.matchAll(HEADER)].map(([, text = '']) => ['', text] as const), ...calls];
}

/** Every text that the plug-in asks to be translated. */
export function phrases(files: Readonly<Record<string, string | Uint8Array>>): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const [file, content] of Object.entries(files)) {
    if (typeof content !== 'string') continue;
    for (const [context, text] of phrasesIn(file, content)) {
      const key = `${context}\u0004${text}`;
      const places = found.get(key)?.files ?? [];
      found.set(key, {context, text, files: [...new Set([...places, file])]});
    }
  }
  return [...found.values()];
}

/** The template that translators start from. */
export function template(all: readonly Phrase[], version: string): string {
  const translations: GetTextTranslations['translations'] = {};
  for (const {context, text, files} of all) {
    const comments = {reference: files.join('\n'), translator: '', extracted: '', flag: '', previous: ''};
    (translations[context] ??= {})[text] = {msgctxt: context, msgid: text, msgstr: [''], comments};
  }
  const headers = {
    'Project-Id-Version': `Customs Briefing ${version}`,
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Domain': 'customs-briefing',
  };
  return `${po.compile({charset: 'utf-8', headers, translations}).toString()}\n`;
}

/** A text of the plug-in and what it is in another language. */
export interface Translation {
  readonly context: string;
  readonly text: string;
  readonly said: string;
}

/** A translation with more texts in it. One text that is said in two ways stops the build: WordPress would mix them up. */
export function withTranslations(source: string, more: readonly Translation[]): string {
  const whole = po.parse(source);
  for (const {context, text, said} of more) {
    const messages = (whole.translations[context] ??= {});
    const before = messages[text]?.msgstr[0];
    if (before !== undefined && before !== said) throw new Error(`"${text}" is both "${before}" and "${said}".`);
    messages[text] = {...(context && {msgctxt: context}), msgid: text, msgstr: [said]};
  }
  return `${po.compile(whole).toString()}\n`;
}

/** A translation as WordPress reads it. */
export const compiled = (source: string): Uint8Array => mo.compile(po.parse(source));

/** Texts of the plug-in that a translation lacks, and texts of it that are asked for no more. */
export function gaps(source: string, all: readonly Phrase[]): {readonly missing: string[]; readonly idle: string[]} {
  const {translations} = po.parse(source);
  const missing = all.filter(({context, text}) => !translations[context]?.[text]?.msgstr[0]).map(({text}) => text);
  const asked = new Set(all.map(({context, text}) => `${context}\u0004${text}`));
  const idle = Object.entries(translations).flatMap(([context, messages]) =>
    Object.keys(messages).filter((text) => text && !asked.has(`${context}\u0004${text}`)),
  );
  return {missing, idle};
}
