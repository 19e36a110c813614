import type {Enumeration, Figure} from '../types.ts';
import {readInContext} from './in-context.ts';
import type {ProofOptions} from './prove-figure.ts';
import {readerFor} from './read-phrase.ts';
import {not, type VerdictOrSilence} from './verdict.ts';

export interface ListOptions extends ProofOptions {
  /** All figures of the briefing: a number that counts an item of the list ("nine policy packages") is then not taken for the list's own. */
  readonly figures?: readonly Figure[] | undefined;
}

const FORMULA = /\b\d+(?:\+\d+)+\b/;

/** Number that the words give of the list's items; `undefined` where they give none or more than one. */
function countIn(words: string, language: string, options: ListOptions): number | 'unreadable' | undefined {
  const read = readInContext(words, language, options.context);
  if (read.unread.length) return 'unreadable';
  const terms = FORMULA.exec(words)?.[0].split('+').length;
  if (terms) return terms;
  const counts = read.amounts.filter(({unit, saidAs}) => !unit && !saidAs).map(({value}) => value);
  if (counts.length > 1) return 'unreadable';
  const groups = readerFor(language)?.groups ?? {};
  const group = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => Object.hasOwn(groups, word));
  return counts[0] ?? (group === undefined ? undefined : groups[group]);
}

/**
 * Does the length of a list follow from its words? "four key areas" wants four items, "1+1+4" three (its terms), "new trio" three.
 * Words that count nothing are `silent`. So are words whose number is that of one of the items, and words that count more than
 * the list has where the speaker named examples only.
 */
export function proveList(
  figure: Enumeration,
  words: string,
  language: string,
  options: ListOptions = {},
): VerdictOrSilence {
  const {reading} = readInContext(words, language, options.context);
  const count = countIn(words, language, options);
  const given = figure.items.length;
  if (count === 'unreadable') return {follows: false, because: not('unreadable', reading.words, given)};
  if (count === undefined) return {follows: 'silent', reading};
  if (count === given) return {follows: true, reading};
  const ids = figure.items.flatMap((item) => item.figures ?? []);
  const ofAnItem = options.figures?.some(
    (one) => one.kind === 'quantity' && ids.includes(one.id) && one.value === count,
  );
  if (ofAnItem || (figure.examples && count > given)) return {follows: 'silent', reading};
  return {follows: false, because: not('count', count, given)};
}
