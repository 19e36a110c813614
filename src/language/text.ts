import type {Text} from '../briefing/types.ts';

/** Words with the language they are in: a fallback needs its own `lang` on the page. */
export interface Said {
  readonly words: string;
  readonly lang: string;
}

/** `zh-TW` asks for zh-TW, then its likely script zh-Hant, then zh: the order of BCP 47 lookup with scripts filled in. */
export function wanted(lang: string): string[] {
  const tags = [lang.toLowerCase()];
  try {
    const {language, script} = new Intl.Locale(lang).maximize();
    if (script) tags.push(`${language}-${script}`.toLowerCase());
    tags.push(language.toLowerCase());
  } catch {
    // A tag that is no language tag (typed by hand into an article) matches nothing and so falls back.
  }
  return tags;
}

/** The tag among `available` that serves `lang` best; `undefined` where not even the language agrees. */
export function bestTag(lang: string, available: readonly string[]): string | undefined {
  const tags = wanted(lang);
  for (const tag of tags) {
    const exact = available.find((one) => one.toLowerCase() === tag);
    if (exact) return exact;
  }
  const language = tags.at(-1);
  return available.find((one) => one.toLowerCase().split('-')[0] === language);
}

/** The words of a text in the language asked for, else in English, else in the first language it has. */
export function inLanguage(text: Text, lang: string): Said {
  const tags = Object.keys(text);
  const tag = bestTag(lang, tags) ?? bestTag('en', tags) ?? tags[0];
  return tag === undefined ? {words: '', lang} : {words: text[tag] ?? '', lang: tag};
}
