import {en} from './en.ts';
import type {Catalogue, Messages} from './messages.ts';
import {bestTag} from './text.ts';

/** English is always there; every other language is a file of its own, fetched when a page is written in it. */
const FILES = {
  'zh-Hans': () => import('./zh-hans.ts').then(({zhHans}) => zhHans),
  'zh-Hant': () => import('./zh-hant.ts').then(({zhHant}) => zhHant),
  fr: () => import('./fr.ts').then(({fr}) => fr),
  es: () => import('./es.ts').then(({es}) => es),
  ar: () => import('./ar.ts').then(({ar}) => ar),
} as const satisfies Readonly<Record<string, () => Promise<Catalogue>>>;

export type Tag = keyof typeof FILES;

/** Languages that the library speaks. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(FILES)];

const catalogues = new Map<string, Messages>([['en', en]]);
const underWay = new Map<Tag, Promise<void>>();

/** The language of the library that serves a page's language best; English where none does. */
export const served = (lang: string): string => bestTag(lang, LANGUAGES) ?? 'en';

/** Makes a catalogue known that came in another way than by its own file. */
export function register(catalogue: Catalogue): void {
  catalogues.set(catalogue.lang, catalogue);
}

/** The words for a page's language where they have come; undefined while they have not. */
export const messagesNow = (lang: string): Messages | undefined => catalogues.get(served(lang));

/** The words for a page's language where they have come, else English. */
export const messagesFor = (lang: string): Messages => messagesNow(lang) ?? en;

/** Fetches the words for a page's language. Rejects where they cannot be had; asked again, it tries again. */
export function loadMessages(lang: string): Promise<void> {
  const tag = served(lang);
  if (catalogues.has(tag)) return Promise.resolve();
  const file = tag as Tag;
  let fetching = underWay.get(file);
  if (!fetching) {
    fetching = FILES[file]()
      .then(register)
      .finally(() => underWay.delete(file));
    underWay.set(file, fetching);
  }
  return fetching;
}
