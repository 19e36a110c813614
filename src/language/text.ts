import type {Text} from '../briefing/types.ts';
import {FIRST_ISOLATE, ISOLATE_END} from './isolates.ts';

/** Words with the language they are in: a fallback needs its own `lang` on the page. */
export interface Said {
  readonly words: string;
  readonly lang: string;
}

/**
 * Hong Kong and Macao count in 万, 亿 and 万亿 here, and one line is written in one script. A page that writes
 * Traditional characters there says so: `zh-Hant-HK` counts alike, in 萬, 億 and 萬億.
 */
const asRead = (lang: string): string => lang.replace(/^zh-(hk|mo)$/i, 'zh-Hans-$1');

interface Likely {
  readonly language: string;
  readonly script: string | undefined;
}

/** Asked for every text of a page, whose tags are few; they come from the page, so the store is bounded. */
const likely = new Map<string, Likely | undefined>();
const MOST_LIKELY = 60;

/** Language and script of a tag, the script filled in; undefined for what is no language tag (typed by hand into an article). */
function likelyOf(tag: string): Likely | undefined {
  if (likely.has(tag)) return likely.get(tag);
  if (likely.size >= MOST_LIKELY) likely.clear();
  let found: Likely | undefined;
  try {
    const {language, script} = new Intl.Locale(asRead(tag)).maximize();
    found = {language, script};
  } catch {
    found = undefined;
  }
  likely.set(tag, found);
  return found;
}

/** `zh-TW` asks for zh-TW, then its likely script zh-Hant, then zh: the order of BCP 47 lookup with scripts filled in. */
export function wanted(lang: string): string[] {
  const tags = [lang.toLowerCase()];
  const found = likelyOf(lang);
  // A tag that is none matches nothing and so falls back.
  if (!found) return tags;
  const {language, script} = found;
  if (script) tags.push(`${language}-${script}`.toLowerCase());
  tags.push(language.toLowerCase());
  return tags;
}

/** Language and script: what must agree for two texts to be read by the same eyes. */
function script(tag: string): string {
  const found = likelyOf(tag);
  return found ? `${found.language}-${found.script ?? ''}` : tag;
}

/** A reader of `page` needs to be told that a text is in `lang`. */
export const isForeign = (lang: string, page: string): boolean => lang !== page && script(lang) !== script(page);

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

/** Foreign words that were put into a text, with their language: the text itself says only where they begin and end. */
const languages = new Map<string, string>();

/** Marks words of another language inside a text. */
export function marked({words, lang}: Said, page: string): string {
  if (!words || !isForeign(lang, page)) return words;
  languages.set(words, lang);
  return FIRST_ISOLATE + words + ISOLATE_END;
}

/** The language of words that {@link marked} has marked. */
export const langOf = (words: string): string | undefined => languages.get(words);

/** {@link inLanguage} for words that become part of a text in the language asked for. */
export const wordsIn = (text: Text, lang: string): string => marked(inLanguage(text, lang), lang);
