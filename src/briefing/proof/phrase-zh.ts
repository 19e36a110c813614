import type {Qualifier, SaidAs} from '../types.ts';
import {after, before, type Before} from './around-zh.ts';
import {datesZh} from './dates-zh.ts';
import {precisionOf, scaled, valueOf, wholeNumber, type Decimal} from './decimal.ts';
import {CURRENCY_SIGNS, EACH_NAMES, MEASURE_WORDS, MERE_ARTICLE, SHARE, TENTHS} from './lexicon-zh.ts';
import {numeralZhAt, wholeOf, type NumeralZh} from './numerals-zh.ts';
import type {Amount, Each, NamedUnit, PhraseReader, Reading, SaidComparison} from './reading.ts';
import {simplified} from './script-zh.ts';

/** An amount with the places that it covers, from its fence to the end of its unit. */
interface Found {
  readonly amount: Amount;
  readonly from: number;
  readonly end: number;
}
/** `false`: a number stands here that cannot be read. `next` is the place to go on from. */
interface Step {
  readonly finding?: Found | false;
  readonly next: number;
}

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

function kindOf({direction, to, average, each}: Before, unit: NamedUnit | undefined): SaidComparison | undefined {
  if (!direction) return undefined;
  if (to) return unit === 'times' ? 'ratio' : 'level';
  if (unit === '%' || unit === 'times') return 'percent-increase';
  return average || each === 'year' ? 'mean-yearly-increase' : 'absolute-increase';
}
