import type {Each, NamedUnit} from './reading.ts';
import {phraseTable} from './tokens-en.ts';

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
export const UNIT_WORDS = phraseTable<NamedUnit>({
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
