import {amountOf, kindOf, type Course} from './amount.ts';
import {changeAfter, changeBefore, DATE, fenceAfter, fenceBefore, shareBefore} from './around-en.ts';
import type {Qualifier} from '../types.ts';
import {scaled, valueOf, wholeNumber, type Decimal} from './decimal.ts';
import {DISPUTED_AFTER_TIMES, FRACTIONS, RANKED, SUPERLATIVES} from './lexicon-change-en.ts';
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

/** A number with its fence, sign and unit, before anything is made of it. */
interface Extent {
  readonly decimal: Decimal;
  readonly at: number;
  readonly sign: '+' | '-' | undefined;
  readonly qualifiers: readonly Qualifier[];
  readonly unit: NamedUnit | undefined;
  readonly noun: string | undefined;
  readonly each: Each | undefined;
  /** "30,000 fewer batches". */
  readonly shift: Course['direction'] | undefined;
  /** Indexes of the first token of all, of the one behind the number, of the one behind the unit, of the one behind all. */
  readonly from: number;
  readonly numberEnd: number;
  readonly unitEnd: number;
  readonly to: number;
}

const SHIFTS: ReadonlyMap<string, Course['direction']> = new Map([
  ['more', 'rise'],
  ['additional', 'rise'],
  ['fewer', 'fall'],
  ['less', 'fall'],
]);

/** "half of", "a third of the": the number that follows is divided. */
function isPartOf(tokens: readonly Token[], index: number): boolean {
  const of = tokens[index - 1]?.text === 'the' ? index - 2 : index - 1;
  return tokens[of]?.text === 'of' && FRACTIONS.has(tokens[of - 1]?.text ?? '');
}

function extentAt(tokens: readonly Token[], index: number, words: string): Extent | undefined {
  const numeral = numeralAt(tokens, index);
  const front = prefixBefore(tokens, index);
  const before = fenceBefore(tokens, front.from);
  if (!numeral || front.unknown || before.denied) return undefined;
  // "30,000+ batches", "30,000 or more batches", "30,000-plus batches"
  const plus = tokens[numeral.next]?.text === '+' && tokens[numeral.next]?.glued;
  const between = fenceAfter(tokens, plus ? numeral.next + 1 : numeral.next);
  const shift = SHIFTS.get(tokens[between.next]?.text ?? '');
  const counted = countedAt(tokens, shift ? between.next + 1 : between.next, words);
  if (front.unit && counted.unit && counted.unit !== front.unit) return undefined;
  const unitEnd = front.unit && !counted.unit ? between.next : counted.next;
  const rate = eachAt(tokens, unitEnd);
  // "30,000 yuan per batch", "half of the 30,000 batches": other amounts than their number.
  if (!rate && /^(?:per|\/)$/.test(tokens[unitEnd]?.text ?? '')) return undefined;
  if (isPartOf(tokens, before.from)) return undefined;
  const behind = fenceAfter(tokens, rate?.next ?? unitEnd);
  const more = plus ? (['more-than'] as const) : [];
  return {
    decimal: numeral.decimal,
    at: tokens[index]!.at,
    sign: front.sign,
    qualifiers: [...before.qualifiers, ...more, ...between.qualifiers, ...behind.qualifiers],
    unit: front.unit ?? counted.unit,
    noun: front.unit ? undefined : counted.noun,
    each: rate?.each,
    shift,
    from: before.from,
    numberEnd: numeral.next,
    unitEnd,
    to: behind.next,
  };
}

/** "four of every 10 exported cars": a share of 40%. */
function tenthsAt(tokens: readonly Token[], index: number): Finding | undefined {
  const numeral = numeralAt(tokens, index);
  const to = numeral && tenthsAfter(tokens, numeral.next);
  if (!numeral || to === undefined) return undefined;
  const decimal = scaled(numeral.decimal, 1);
  const front = prefixBefore(tokens, index);
  const {qualifiers, from, denied} = fenceBefore(tokens, front.from);
  // "rose by four of every 10" says neither a share nor a change.
  const odd = denied || front.sign || front.unit || changeBefore(tokens, from);
  if (!to || !decimal || valueOf(decimal) > 100 || odd) return false;
  const {at} = tokens[index]!;
  return {amount: amountOf({decimal, at, qualifiers, unit: '%', comparison: 'share', saidAs: 'tenths'}), from, to};
}

/** "8.3 times the 2012 level": what follows "times" is a base. */
function isOfBase(tokens: readonly Token[], index: number): boolean {
  const [next, after] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  return /^(?:the|that|those|as|what|its|their)$/.test(next) || (next === DATE && /^levels?$/.test(after));
}

/** What the words around an amount say that it is, where no verb says so. */
function standingOf(
  tokens: readonly Token[],
  {unit, sign, from, numberEnd, unitEnd}: Extent,
): SaidComparison | undefined {
  if (sign === '+') return unit === '%' ? 'percent-increase' : 'absolute-increase';
  if (unit === 'times' && isOfBase(tokens, numberEnd + 1)) return 'ratio';
  if (unit === '%' && (tokens[unitEnd]?.text === 'of' || shareBefore(tokens, from))) return 'share';
  // "to 54.5%", "up from 5%": where it stands, or stood.
  return /^(?:to|from)$/.test(tokens[from - 1]?.text ?? '') ? 'level' : undefined;
}

/** The amount whose number begins at a token, with all that is said around it. */
export function amountAt(tokens: readonly Token[], index: number, words: string): Finding {
  const tenths = tenthsAt(tokens, index);
  if (tenths !== undefined) return tenths;
  const extent = extentAt(tokens, index, words);
  if (!extent) return false;
  const {unit, noun, sign, from, to} = extent;
  const named = unit && (noun === undefined || unit === 'times');
  const shift = extent.shift ?? (named ? undefined : SHIFTS.get(tokens[extent.unitEnd]?.text ?? ''));
  const behind = shift ? {direction: shift, to: false, average: false} : named && changeAfter(tokens, extent.unitEnd);
  const course = changeBefore(tokens, from) ?? (behind || undefined);
  const each = extent.each ?? course?.each;
  const spread = course?.average && !extent.qualifiers.includes('average');
  const qualifiers: readonly Qualifier[] = spread ? ['average', ...extent.qualifiers] : extent.qualifiers;
  const average = qualifiers.includes('average');
  const fall = course?.direction === 'fall' && !course.to;
  if (fall && sign) return false;
  const parts = {decimal: extent.decimal, at: extent.at, qualifiers, unit, noun, each, negative: fall || sign === '-'};
  const comparison = course ? kindOf({...course, average, ...(each && {each})}, unit) : standingOf(tokens, extent);

  if (unit === 'times' && DISPUTED_AFTER_TIMES.has(tokens[extent.numberEnd + 1]?.text ?? '')) return false;
  if (unit !== 'times' || comparison !== 'percent-increase')
    return {amount: amountOf({...parts, comparison}), from, to};
  const decimal = scaled(extent.decimal, 2);
  if (!decimal || fall || sign || isOfBase(tokens, extent.numberEnd + 1)) return false;
  const amount = amountOf({...parts, decimal, unit: '%', noun: undefined, comparison, saidAs: 'times-more'});
  return {amount, from, to};
}
