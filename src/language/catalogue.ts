import {en} from './en.ts';
import type {Messages} from './messages.ts';
import {bestTag} from './text.ts';
import {zhHans} from './zh-hans.ts';

const CATALOGUES: readonly Messages[] = [en, zhHans];

/** The catalogue that serves a language best; English where none does. */
export function messagesFor(lang: string): Messages {
  const tag = bestTag(
    lang,
    CATALOGUES.map((one) => one.lang),
  );
  return CATALOGUES.find((one) => one.lang === tag) ?? en;
}
