import type {Qualifier, SaidAs} from '../types.ts';
import {changeAfter, changeBefore, DATE, fenceAfter, fenceBefore, shareBefore, type Change} from './around-en.ts';
import {precisionOf, scaled, valueOf, wholeNumber, type Decimal} from './decimal.ts';
import {DISPUTED_AFTER_TIMES, RANKED, SUPERLATIVES} from './lexicon-en.ts';
import {eachAt} from './nouns-en.ts';
import {numeralAt, ordinalAt} from './numerals-en.ts';
import type {Amount, Each, NamedUnit, SaidComparison} from './reading.ts';
import {follows, type Token} from './tokens-en.ts';
import {countedAt, prefixBefore} from './units-en.ts';

/** An amount with the tokens that it covers, from its first qualifier to the last word of its unit. */
export interface Found {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
}
/** `false`: a number stands here that cannot be read. */
export type Finding = Found | false;

interface Parts {
  readonly decimal: Decimal;
  readonly at: number;
  readonly qualifiers: readonly Qualifier[];
  readonly unit?: NamedUnit | undefined;
  readonly noun?: string | undefined;
  readonly comparison?: SaidComparison | undefined;
  readonly saidAs?: SaidAs | undefined;
  readonly each?: Each | undefined;
  readonly negative?: boolean;
}

const amountOf = ({decimal, at, qualifiers, unit, noun, comparison, saidAs, each, negative}: Parts): Amount => ({
  value: negative ? 0 - valueOf(decimal) : valueOf(decimal),
  ...(unit && {unit}),
  ...(noun && {noun}),
  qualifiers,
  ...(comparison && {comparison}),
  ...(saidAs && {saidAs}),
  ...(each && {each}),
  ...precisionOf(decimal),
  at,
});

/** "second-largest importer", "ranked third", and "2nd" where nothing else is said. */
export function rankAt(tokens: readonly Token[], index: number): Finding | undefined {
  const ordinal = ordinalAt(tokens, index);
  if (!ordinal) return undefined;
  const next = tokens[ordinal.next]?.text === '-' ? ordinal.next + 1 : ordinal.next;
  const superlative = SUPERLATIVES.has(tokens[next]?.text ?? '');
  const alone = index === 0 && ordinal.next === tokens.length;
  if (!superlative && !alone && !RANKED.has(tokens[index - 1]?.text ?? '')) return undefined;
  const {qualifiers, from, denied} = fenceBefore(tokens, prefixBefore(tokens, index).from);
  if (denied || prefixBefore(tokens, index).sign) return false;
  const decimal = wholeNumber(ordinal.value);
  const amount = amountOf({decimal, at: tokens[index]!.at, qualifiers, unit: 'rank', saidAs: 'ordinal'});
  return {amount, from, to: superlative ? next + 1 : ordinal.next};
}

/** "nearly doubled", "twice". `times` is what the word says by itself. */
export function multiplierAt(tokens: readonly Token[], index: number, times: number): Finding {
  const {qualifiers, from, denied} = fenceBefore(tokens, index);
  if (denied || tokens[index - 1]?.text === 'minus') return false;
  const decimal = times < 1 ? {digits: '5', exponent: -1, places: 1} : wholeNumber(times);
  const saidAs = /^(?:twice|thrice)$/.test(tokens[index]!.text) ? undefined : 'doubled';
  const amount = amountOf({decimal, at: tokens[index]!.at, qualifiers, unit: 'times', comparison: 'ratio', saidAs});
  return {amount, from, to: index + 1};
}

const OF_TEN = [['out', 'of', 'every'], ['of', 'every'], ['out', 'of'], ['in', 'every'], ['in']];

/** "four of every 10", "4 in 10": what stands after the first number; `false` for "one in three". */
function tenthsAfter(tokens: readonly Token[], index: number): number | false | undefined {
  for (const words of OF_TEN) {
    const next = follows(tokens, index, words);
    if (next === undefined) continue;
    const whole = numeralAt(tokens, next);
    if (!whole) return undefined;
    return valueOf(whole.decimal) === 10 ? whole.next : false;
  }
  return undefined;
}

/** The kind of comparison that a change near an amount makes it. */
function kindOf(change: Change, unit: NamedUnit | undefined, average: boolean, each: Each | undefined): SaidComparison {
  if (change.to) return unit === 'times' ? 'ratio' : 'level';
  if (unit === '%' || unit === 'times') return 'percent-increase';
  return average || each === 'year' ? 'mean-yearly-increase' : 'absolute-increase';
}

/** The amount whose number begins at a token, with all that is said around it. */
export function amountAt(tokens: readonly Token[], index: number, words: string): Finding {
  const numeral = numeralAt(tokens, index);
  const {from: start, sign, unit: prefixed, unknown} = prefixBefore(tokens, index);
  if (!numeral || unknown) return false;
  const fence = fenceBefore(tokens, start);
  if (fence.denied) return false;
  const {at} = tokens[index]!;

  const afterTen = tenthsAfter(tokens, numeral.next);
  if (afterTen !== undefined) {
    const decimal = scaled(numeral.decimal, 1);
    if (!afterTen || !decimal || sign || valueOf(decimal) > 100) return false;
    const {qualifiers, from} = fence;
    const amount = amountOf({decimal, at, qualifiers, unit: '%', comparison: 'share', saidAs: 'tenths'});
    return {amount, from, to: afterTen};
  }

  const plus = tokens[numeral.next]?.text === '+' && tokens[numeral.next]?.glued;
  const counted = countedAt(tokens, plus ? numeral.next + 1 : numeral.next, words);
  if (prefixed && counted.unit && counted.unit !== prefixed) return false;
  const unit = prefixed ?? counted.unit;
  const noun = prefixed ? undefined : counted.noun;
  const eachAfter = eachAt(tokens, prefixed ? numeral.next : counted.next);
  const after = fenceAfter(tokens, eachAfter?.next ?? (prefixed && !counted.unit ? numeral.next : counted.next));
  const qualifiers = [...fence.qualifiers, ...(plus ? (['more-than'] as const) : []), ...after.qualifiers];

  const named =
    unit === '%' || unit === 'pp' || unit === 'times' || prefixed !== undefined || counted.noun === undefined;
  const change = changeBefore(tokens, fence.from) ?? (named ? changeAfter(tokens, counted.next) : undefined);
  const each = eachAfter?.each ?? change?.each;
  const average = change?.average || qualifiers.includes('average');
  if (change?.average && !qualifiers.includes('average')) qualifiers.unshift('average');
  const fall = change?.direction === 'fall' && !change.to;
  if (sign && fall) return false;
  const negative = fall || sign === '-';
  let comparison = change && kindOf(change, unit, average, each);
  if (!change && sign === '+') comparison = unit === '%' ? 'percent-increase' : 'absolute-increase';
  const parts = {at, qualifiers, negative, each};
  const to = after.next;

  if (unit === 'times') {
    const timesEnd = numeral.next + 1;
    const next = tokens[timesEnd]?.text ?? '';
    if (DISPUTED_AFTER_TIMES.has(next)) return false;
    const ofBase =
      /^(?:the|that|those|as|what|its|their)$/.test(next) ||
      (next === DATE && /^levels?$/.test(tokens[timesEnd + 1]?.text ?? ''));
    if (comparison === 'percent-increase') {
      const percent = scaled(numeral.decimal, 2);
      if (fall || sign || ofBase || !percent) return false;
      const amount = amountOf({...parts, decimal: percent, unit: '%', comparison, saidAs: 'times-more'});
      return {amount, from: fence.from, to};
    }
    comparison ??= ofBase ? 'ratio' : undefined;
  }
  if (unit === '%' && !comparison && (tokens[counted.next]?.text === 'of' || shareBefore(tokens, fence.from)))
    comparison = 'share';
  // "to 54.5%", "up from 5%": where it stands, or stood.
  if (!comparison && /^(?:to|from)$/.test(tokens[fence.from - 1]?.text ?? '')) comparison = 'level';
  const amount = amountOf({...parts, decimal: numeral.decimal, unit, noun, comparison});
  return {amount, from: fence.from, to};
}
