import {EACH_BEFORE, EACH_WORDS, NOUN_ENDS, TIME_WORDS} from './lexicon-unit-en.ts';
import {numeralAt} from './numerals-en.ts';
import type {Each, NamedUnit} from './reading.ts';
import type {Token} from './tokens-en.ts';

/** More words than a counted noun has with its adjectives. */
const LONGEST_NOUN = 8;
/** A unit of time may stand behind adjectives, as in "seven consecutive years", but not far off. */
const TIME_WITHIN = 3;

const isAnd = (token: Token | undefined): boolean => token?.text === 'and' || token?.text === 'or';
const isNounWord = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return (
    token?.kind === 'word' &&
    !isAnd(token) &&
    !NOUN_ENDS.has(token.text) &&
    !EACH_WORDS.has(token.text) &&
    !numeralAt(tokens, index)
  );
};

/** The counted noun that begins at a token: `next` is the index of the token after it. Its commas stay only if an "and" closes the row. */
export function nounAt(tokens: readonly Token[], index: number): {readonly next: number} | undefined {
  let next = index;
  let beforeComma: number | undefined;
  let count = 0;
  while (count < LONGEST_NOUN) {
    if (isNounWord(tokens, next)) count++;
    else if (isAnd(tokens[next]) && count > 0 && isNounWord(tokens, next + 1)) {
      // The row is closed: its commas were inside it.
      beforeComma = undefined;
    } else if (tokens[next]?.text === ',' && count > 0 && (isNounWord(tokens, next + 1) || isAnd(tokens[next + 1])))
      beforeComma ??= next;
    else if (tokens[next]?.text !== '-' || !isNounWord(tokens, next + 1)) break;
    next++;
  }
  const end = beforeComma ?? next;
  return end > index && count > 0 ? {next: end} : undefined;
}

/** A unit of time or of people at the head of a noun phrase. */
export function timeUnit(tokens: readonly Token[], from: number, to: number): NamedUnit | undefined {
  for (let i = from, words = 0; i < to && words < TIME_WITHIN; i++) {
    const token = tokens[i];
    if (isAnd(token) || token?.text === ',') return undefined;
    const unit = TIME_WORDS.get(token?.text ?? '');
    if (unit) return unit;
    if (token?.kind === 'word') words++;
  }
  return undefined;
}

const isEach = (unit: NamedUnit | undefined): unit is Each =>
  unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day' || unit === 'hour';

/** "annually", "a day", "per year", "/day" from a token on. */
export function eachAt(
  tokens: readonly Token[],
  index: number,
): {readonly each: Each; readonly next: number} | undefined {
  const adverb = EACH_WORDS.get(tokens[index]?.text ?? '');
  if (adverb) return {each: adverb, next: index + 1};
  if (!EACH_BEFORE.has(tokens[index]?.text ?? '')) return undefined;
  const unit = TIME_WORDS.get(tokens[index + 1]?.text ?? '');
  return isEach(unit) ? {each: unit, next: index + 2} : undefined;
}

const wordsIn = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[\s,-]+/)
    .filter(Boolean);

/** "provinces" and "provincial": five letters or more in common, and no more than three of their own. */
const sameStem = (a: string, b: string): boolean => {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return a === b || (common >= 5 && Math.max(a.length, b.length) - common <= 3);
};

/**
 * Does the noun as printed name the unit? It does if the unit’s word or words stand in it ("policy packages" names "packages"),
 * or if what is counted is a part of the unit’s word ("times" of "species-times", "provinces" of "provincial-level area").
 * A unit of two nouns ("countries and regions") wants both.
 */
export function namesUnit(noun: string, form: string): boolean {
  const [printed, wanted] = [wordsIn(noun), wordsIn(form)];
  if (` ${printed.join(' ')} `.includes(` ${wanted.join(' ')} `)) return true;
  if (wanted.includes('and') || wanted.includes('or')) return false;
  const head = wordsIn(noun.split(/,| and | or /)[0] ?? '').at(-1);
  return head !== undefined && wanted.some((part) => sameStem(part, head));
}

/** "items a day" is "items", each day. */
export function eachOfUnit(form: string): {readonly form: string; readonly each?: Each} {
  const match = /^(.+?) (?:a|an|per|each|every) (year|month|week|day|hour)$/.exec(form);
  return match ? {form: match[1]!, each: match[2] as Each} : {form};
}
