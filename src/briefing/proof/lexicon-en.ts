import type {Qualifier} from '../types.ts';
import type {Each, NamedUnit} from './reading.ts';

const phrases = <T>(table: Readonly<Record<string, T>>): readonly (readonly [readonly string[], T])[] =>
  Object.entries(table)
    .map(([phrase, meaning]) => [phrase.split(' '), meaning] as const)
    .sort(([a], [b]) => b.length - a.length);

/**
 * Words before a number that fence it, longest first. `more-than`, `over`, `in-excess-of` stand each for its own words;
 * any other wording of a lower bound is `more-than`, of an upper bound `within`, of a near miss `nearly` or `about`.
 */
export const QUALIFIER_WORDS = phrases<Qualifier>({
  'more than': 'more-than',
  'greater than': 'more-than',
  'higher than': 'more-than',
  'at least': 'more-than',
  'not less than': 'more-than',
  'no less than': 'more-than',
  'no fewer than': 'more-than',
  'upwards of': 'more-than',
  exceeding: 'more-than',
  exceeded: 'more-than',
  exceeds: 'more-than',
  surpassing: 'more-than',
  surpassed: 'more-than',
  topping: 'more-than',
  topped: 'more-than',
  above: 'more-than',
  over: 'over',
  'in excess of': 'in-excess-of',
  within: 'within',
  'no more than': 'within',
  'not more than': 'within',
  'not exceeding': 'within',
  'less than': 'within',
  'fewer than': 'within',
  'lower than': 'within',
  'at most': 'within',
  'up to': 'within',
  under: 'within',
  below: 'within',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'just under': 'nearly',
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  some: 'about',
  'average of': 'average',
  averaging: 'average',
  averaged: 'average',
  average: 'average',
});

/** Words behind a number that fence it. */
export const QUALIFIERS_AFTER = phrases<Qualifier>({
  'or more': 'more-than',
  'and above': 'more-than',
  'or less': 'within',
  'or fewer': 'within',
  'at most': 'within',
  'at least': 'more-than',
  'or so': 'about',
  'on average': 'average',
});

/** Said anywhere in the sentence, of the whole of it. */
export const PRELIMINARY = new Set(['preliminary', 'preliminarily', 'provisional', 'provisionally']);

/** Before a qualifier these turn it round, which no reading of ours can carry. */
export const NEGATIONS = new Set(['not', 'no', 'never', 'hardly', 'scarcely', 'neither']);

export const CURRENCY_SIGNS: Readonly<Record<string, NamedUnit>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
};

/** Letters that stand before a dollar sign or a number. Without letters a dollar is American, a yuan sign Chinese. */
export const CURRENCY_CODES: Readonly<Record<string, NamedUnit>> = {
  us: 'USD',
  usd: 'USD',
  hk: 'HKD',
  hkd: 'HKD',
  rmb: 'CNY',
  cny: 'CNY',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
};

/** Units by name, longest first. "tons" are metric in Chinese statistics; short and long tons are not read. */
export const UNIT_WORDS = phrases<NamedUnit>({
  '%': '%',
  percent: '%',
  'per cent': '%',
  'percentage point': 'pp',
  'percentage points': 'pp',
  yuan: 'CNY',
  'yuan renminbi': 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  dollar: 'USD',
  dollars: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  usd: 'USD',
  'hong kong dollars': 'HKD',
  hkd: 'HKD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  yen: 'JPY',
  'japanese yen': 'JPY',
  'metric ton': 't',
  'metric tons': 't',
  'metric tonne': 't',
  'metric tonnes': 't',
  ton: 't',
  tons: 't',
  tonne: 't',
  tonnes: 't',
  t: 't',
});

/** Units of time and people stand among adjectives: "seven consecutive years". */
export const TIME_WORDS: ReadonlyMap<string, NamedUnit> = new Map([
  ...(['year', 'month', 'week', 'day', 'hour'] as const).flatMap((unit): [string, NamedUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['yr', 'year'],
  ['yrs', 'year'],
  ['mo', 'month'],
  ['mos', 'month'],
  ['h', 'hour'],
  ['person', 'people'],
  ['persons', 'people'],
  ['people', 'people'],
]);

export const EACH_WORDS: ReadonlyMap<string, Each> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);
export const EACH_BEFORE = new Set(['a', 'an', 'per', 'each', 'every', '/']);

/** A change, by the beginnings of its words. */
export const RISES =
  /^(?:grow|grew|increas|rise$|rises$|rising$|risen$|rose$|climb|expand|expansion|surg|jump|soar|gain|up$|upturn)/;
export const FALLS =
  /^(?:fall$|falls$|fell$|fallen$|falling$|drop|declin|decreas|down$|shrank$|shrink|shrunk$|contracted$|contracting$|contraction$|reduc|slump|slid$|plung)/;

/** Between a verb of change and its number: "increased in 2023 by an average of". Adverbs in -ly may stand there too. */
export const CHANGE_FILLERS = new Set('by of an a the average annual yearly rate another further'.split(' '));
/** A change named behind its number: "a 54.5% increase". */
export const RISES_AFTER = new Set([
  'increase',
  'growth',
  'rise',
  'jump',
  'gain',
  'surge',
  'expansion',
  'higher',
  'more',
]);
export const FALLS_AFTER = new Set([
  'decrease',
  'decline',
  'drop',
  'fall',
  'reduction',
  'contraction',
  'lower',
  'less',
  'fewer',
]);
/** "3 times higher": read by some as three times and by some as four, so not at all. */
export const DISPUTED_AFTER_TIMES = new Set([
  'higher',
  'more',
  'larger',
  'greater',
  'bigger',
  'faster',
  'lower',
  'less',
  'fewer',
  'smaller',
]);
export const SHARE_BEFORE = phrases<true>({
  'account for': true,
  'accounts for': true,
  'accounted for': true,
  'accounting for': true,
  'share of': true,
  'proportion of': true,
  'make up': true,
  'makes up': true,
  'made up': true,
  'making up': true,
  comprising: true,
  comprises: true,
  comprised: true,
  representing: true,
});

/** Numbers too loose to be a value, and parts of numbers that no number goes before. */
export const LOOSE = new Set(
  'hundred thousand million billion trillion hundreds thousands millions billions trillions dozen dozens tens'.split(
    ' ',
  ),
);
/** Behind a number these make it another one. */
export const FRACTIONS = new Set(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths eighth eighths ninth ninths tenth tenths dozen fold'.split(
    ' ',
  ),
);

/** How many times the base is left when a verb says the number itself. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...(['doubl', 'tripl', 'trebl', 'quadrupl'] as const).flatMap((stem): [string, number][] =>
    ['e', 'ed', 'es', 'ing'].map((ending) => [stem + ending, {doubl: 2, tripl: 3, trebl: 3, quadrupl: 4}[stem]]),
  ),
  ['twice', 2],
  ['thrice', 3],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Superlatives that make an ordinal a rank: "second-largest". */
export const SUPERLATIVES = new Set([
  'largest',
  'biggest',
  'highest',
  'greatest',
  'top',
  'most',
  'busiest',
  'fastest',
  'best',
  'smallest',
  'lowest',
]);
export const RANKED = new Set(['rank', 'ranks', 'ranked', 'ranking', 'placed']);

/** Where a noun phrase ends: prepositions, verbs, and adverbs of the sentence that goes on. */
export const NOUN_ENDS = new Set(
  (
    'a an the of in on at for to from by with per as than that which who whom whose where when while and/or between ' +
    'among across through into onto upon under over during since until before after within without about around ' +
    'is was are were be been being has have had having will would can could may might must do does did not no ' +
    'compared respectively annually yearly monthly daily nationwide each every this these those its their our ' +
    'worth more less fewer higher lower up down it we they but so if also including such due according year-on-year'
  ).split(' '),
);
