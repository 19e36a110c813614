import type {Context} from '../types.ts';

/** How often a phrase stands on its page, and whether that is right. */
export interface OnPage {
  /** The page has the phrase once, as printed, and no second time in other capitals. */
  readonly proved: boolean;
  /** Places with these very letters. */
  readonly exact: number;
  /** Places that a text fragment would find, which ignores capitals (WICG, URL Fragment Text Directives). */
  readonly found: number;
}

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const spaced = (words: string): string => words.replace(SPACES, ' ').trim();

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** "30,000 batches" is not on a page that says "130,000 batches": a word or number must end where the phrase does. */
function bounded(text: string, at: number, length: number): boolean {
  const [before, first] = [text[at - 1] ?? '', text[at] ?? ''];
  const [last, after] = [text[at + length - 1] ?? '', text[at + length] ?? ''];
  const joined = (one: string, other: string): boolean => LETTER.test(one) && LETTER.test(other);
  // A point or comma between digits is a part of the number.
  const numberBefore = /\d/.test(first) && /[.,]/.test(before) && /\d/.test(text[at - 2] ?? '');
  const numberAfter = /\d/.test(last) && /[.,]/.test(after) && /\d/.test(text[at + length + 1] ?? '');
  return !joined(before, first) && !joined(last, after) && !numberBefore && !numberAfter;
}

/** Places of a phrase between the words given for its context. */
function placesOf(phrase: string, context: Context, text: string): number {
  const [before, after] = [spaced(context.before ?? ''), spaced(context.after ?? '')];
  let places = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    // The words around may touch the phrase or stand a space away: only what lies next to it is cut out and compared.
    const ahead = text.slice(Math.max(0, at - before.length - 1), at).trimEnd();
    const behind = text.slice(end, end + after.length + 1).trimStart();
    if (bounded(text, at, phrase.length) && ahead.endsWith(before) && behind.startsWith(after)) places++;
  }
  return places;
}

/**
 * Does a phrase stand exactly once on its page? Spaces of any kind and number count as one; letters and quotes must be as printed.
 * A phrase that occurs more often needs its `context`. An empty phrase stands nowhere.
 */
export function provePhraseOnPage(phrase: string, context: Context | undefined, pageText: string): OnPage {
  const [words, text] = [spaced(phrase), spaced(pageText)];
  if (!words) return {proved: false, exact: 0, found: 0};
  const small = {before: context?.before?.toLowerCase(), after: context?.after?.toLowerCase()};
  const lower: Context = {...(small.before && {before: small.before}), ...(small.after && {after: small.after})};
  const exact = placesOf(words, context ?? {}, text);
  const found = placesOf(words.toLowerCase(), lower, text.toLowerCase());
  return {proved: exact === 1 && found === 1, exact, found};
}
