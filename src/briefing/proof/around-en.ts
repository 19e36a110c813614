import type {Qualifier} from '../types.ts';
import type {Course} from './amount.ts';
import {CHANGE_FILLERS, FALLS, FALLS_AFTER, RISES, RISES_AFTER, SHARE_BEFORE} from './lexicon-change-en.ts';
import {NEGATIONS, QUALIFIERS_AFTER, QUALIFIER_WORDS} from './lexicon-fence-en.ts';
import type {Each} from './reading.ts';
import {follows, precedes, type Token} from './tokens-en.ts';

/** Stands for a date among the tokens: a boundary to nouns, transparent to verbs. */
export const DATE = '§';

export interface Fence {
  readonly qualifiers: readonly Qualifier[];
  /** Index of the first token that belongs to the amount. */
  readonly from: number;
  /** A qualifier was denied: "not over". */
  readonly denied: boolean;
}

/** The qualifiers just before a number, in the order printed: "an average of nearly". */
export function fenceBefore(tokens: readonly Token[], index: number): Fence {
  const qualifiers: Qualifier[] = [];
  let from = index;
  for (;;) {
    from = precedes(tokens, from, ['total', 'of']) ?? from;
    if (['a', 'an', 'preliminary'].includes(tokens[from - 1]?.text ?? '') && tokens[from]?.kind !== undefined) from--;
    const match = QUALIFIER_WORDS.find(([words]) => precedes(tokens, from, words) !== undefined);
    if (!match) return {qualifiers, from, denied: false};
    from = precedes(tokens, from, match[0])!;
    qualifiers.unshift(match[1]);
    if (NEGATIONS.has(tokens[from - 1]?.text ?? '')) return {qualifiers, from, denied: true};
  }
}

/** Qualifiers just behind an amount: "or more", "-plus". */
export function fenceAfter(
  tokens: readonly Token[],
  index: number,
): {readonly qualifiers: readonly Qualifier[]; readonly next: number} {
  if (tokens[index]?.text === '-' && tokens[index + 1]?.text === 'plus')
    return {qualifiers: ['more-than'], next: index + 2};
  const match = QUALIFIERS_AFTER.find(([words]) => follows(tokens, index, words) !== undefined);
  return match ? {qualifiers: [match[1]], next: follows(tokens, index, match[0])!} : {qualifiers: [], next: index};
}

/** How far a verb may stand from its number, in tokens. */
const REACH = 10;

/** "increased, compared with 2012, by": words that lead to a date. Elsewhere they lead to another number ("up from 5%"). */
const BEFORE_DATE = new Set(['in', 'compared', 'with', 'to', 'from', 'than', 'over', 'on', 'since', 'during']);

const directionOf = (word: string): Course['direction'] | undefined =>
  RISES.test(word) ? 'rise' : FALLS.test(word) ? 'fall' : undefined;

/** The verb or noun of change that governs a number beginning at `index`, with nothing between but fillers, dates and adverbs. */
export function changeBefore(tokens: readonly Token[], index: number): Course | undefined {
  let direction: Course['direction'] | undefined;
  let average = false;
  let each: Each | undefined;
  const to = tokens[index - 1]?.text === 'to';
  for (let i = to ? index - 2 : index - 1; i >= Math.max(0, index - REACH); i--) {
    const {text, kind} = tokens[i]!;
    average ||= text === 'average';
    if (/^(?:annual(?:ly)?|yearly)$/.test(text)) each = 'year';
    if (text === 'daily') each = 'day';
    // Before the noun of a change only its adjectives can follow: "average annual increase".
    if (direction && !/^(?:average|annual|yearly|§)$/.test(text)) break;
    if (text === DATE) while (BEFORE_DATE.has(tokens[i - 1]?.text ?? '')) i--;
    if (direction || text === DATE || CHANGE_FILLERS.has(text) || (kind === 'word' && /.ly$/.test(text))) continue;
    direction = directionOf(text);
    if (!direction || (text === 'up' && /^ma(?:k|d)/.test(tokens[i - 1]?.text ?? ''))) return undefined;
  }
  return direction && {direction, to, average, ...(each && {each})};
}

/** A change named behind its number: "54.5% year-on-year increase", "3% lower than". */
export function changeAfter(tokens: readonly Token[], index: number): Course | undefined {
  let next = index;
  while (/^(?:annual|yearly|average|net|-|§)$/.test(tokens[next]?.text ?? '')) next++;
  const text = tokens[next]?.text ?? '';
  const direction = RISES_AFTER.has(text) ? 'rise' : FALLS_AFTER.has(text) ? 'fall' : undefined;
  return direction && {direction, to: false, average: false};
}

export const shareBefore = (tokens: readonly Token[], index: number): boolean =>
  SHARE_BEFORE.some(([words]) => precedes(tokens, index, words) !== undefined);
