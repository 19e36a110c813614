import fc from 'fast-check';
import type {Quantity} from '../../../src/briefing/types.ts';

/** A figure and words for it, of which one was changed so that it means something else. */
export interface Mutant {
  readonly figure: Quantity;
  readonly words: string;
  readonly how: string;
}
export type Mutator = (figure: Quantity) => fc.Arbitrary<Mutant> | undefined;

const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const QUALIFIERS = {
  'more-than': 'more than',
  over: 'over',
  'in-excess-of': 'in excess of',
  within: 'within',
  nearly: 'nearly',
  about: 'about',
  average: 'average of',
  preliminary: 'a preliminary',
} as const;
const NOUNS = [
  'batches', 'cases', 'times', 'policy packages', 'measures', 'provinces, districts and municipalities', 'cities',
  'countries and regions', 'varieties', 'categories', 'tasks', 'cars',
]; // prettier-ignore
/** Names of units in the words, each with names of other units. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  yuan: ['dollars', 'euros', 'Hong Kong dollars', 'metric tons', 'percent', 'years', ''],
  'metric tons': ['yuan', 'percent', 'cars', 'short tons', ''],
  '%': [' percentage points', ' yuan', ' times', ' metric tons', ' cars', ''],
  years: ['months', 'weeks', 'days', 'hours', 'percent', 'cities'],
  hours: ['days', 'weeks', 'months', 'years', 'percent'],
  '-day': ['-week', '-month', '-year', '-hour'],
  $: ['€', '¥', 'HK$', 'A$', 'RMB '],
  'increased 1.2 times': [
    'increased 1.2 percent',
    'increased 1.2 percentage points',
    'increased to 1.2 times',
    'increased 1.2 billion',
  ],
};
/** Words for the direction, the kind or the rate of an amount, each with words for another. */
const SENSES: Readonly<Record<string, readonly string[]>> = {
  'grew by': ['fell by', 'grew to', 'dropped', 'declined by'],
  'increased by': ['decreased by', 'increased to', 'was down'],
  'increase of': ['decrease of', 'decline of', 'increase to'],
  'increased 1.2': ['decreased 1.2'],
  doubled: ['tripled', 'quadrupled', 'halved', 'nearly doubled', 'more than doubled'],
  'year on year': ['compared with 2012', 'compared with 2018', 'in 2018'],
  'year-on-year increase': ['increase on 2012,'],
  'compared with': ['in'],
  'second-largest': ['third-largest', 'fifth-largest', 'tenth-biggest'],
  annually: ['daily', 'a month', 'weekly', ''],
  'per day': ['per year', 'a month', 'hourly', ''],
  'every 10': ['every 100', 'every 20', 'five'],
  trillion: ['billion', 'million', 'thousand', 'trillion trillion', ''],
  billion: ['trillion', 'million', 'hundred', 'hundred billion', ''],
  million: ['trillion', 'billion', 'thousand', ''],
};

const changed = (figure: Quantity, how: string, all: readonly string[]): fc.Arbitrary<Mutant> | undefined => {
  const words = [...new Set(all.map((one) => one.replace(/ {2,}/g, ' ').trim()))].filter(
    (one) => one !== figure.stated,
  );
  return words.length ? fc.constantFrom(...words.map((one) => ({figure, words: one, how}))) : undefined;
};
const places = (words: string, pattern: RegExp): number[] => Array.from(words.matchAll(pattern), ({index}) => index);
const spliced = (words: string, at: number, length: number, put: string): string =>
  words.slice(0, at) + put + words.slice(at + length);
const replacing =
  (table: Readonly<Record<string, readonly string[]>>, how: string): Mutator =>
  (figure) =>
    changed(
      figure,
      how,
      Object.entries(table).flatMap(([from, others]) =>
        figure.stated.includes(from) ? others.map((to) => figure.stated.replace(from, () => to)) : [],
      ),
    );

/** Where the first number begins, with its currency: there a fence or a sign can stand. */
const NUMBER = new RegExp(`(?:US)?\\$?\\d|\\b(?:${NUMBER_WORDS.join('|')}|doubled|second)\\b`, 'i');
const inserting = (words: string, put: string): string => {
  const at = NUMBER.exec(words)?.index ?? 0;
  return spliced(words, at, 0, put);
};

export const wordMutators: Readonly<Record<string, Mutator>> = {
  digit: (figure) =>
    changed(
      figure,
      'another digit',
      places(figure.stated, /\d/g).flatMap((at) =>
        [...'0123456789'].map((digit) => spliced(figure.stated, at, 1, digit)),
      ),
    ),
  digitsSwapped: (figure) =>
    changed(
      figure,
      'digits swapped',
      places(figure.stated, /\d(?=\d)/g).map((at) =>
        spliced(figure.stated, at, 2, figure.stated[at + 1]! + figure.stated[at]!),
      ),
    ),
  digitMoreOrLess: (figure) =>
    changed(
      figure,
      'a digit more or less',
      places(figure.stated, /\d/g).flatMap((at) => [
        spliced(figure.stated, at, 1, ''),
        ...[...'123456789'].flatMap((digit) => [
          spliced(figure.stated, at, 0, digit),
          spliced(figure.stated, at + 1, 0, digit),
        ]),
      ]),
    ),
  point: (figure) =>
    changed(figure, 'the point moved or lost', [
      figure.stated.replace(/(\d)\.(\d)/, '$1$2'),
      figure.stated.replace(/(\d)\.(\d)/, '$1,$2'),
      figure.stated.replace(/(\d)\.(\d)/, '.$1$2'),
      figure.stated.replace(/(\d)\.(\d)(\d)/, '$1$2.$3'),
      figure.stated.replace(/(\d),(\d)/, '$1.$2'),
    ]),
  numberWord: (figure) => {
    const [word = ''] = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'i').exec(figure.stated) ?? [];
    const others = NUMBER_WORDS.filter((one) => word && one !== word.toLowerCase());
    return changed(
      figure,
      'another number word',
      others.map((one) => figure.stated.replace(word, one)),
    );
  },
  unit: replacing(UNITS, 'another unit'),
  noun: (figure) => {
    const noun = NOUNS.find((one) =>
      new RegExp(`\\d ${one}|(?:nine|seven) ${one}|four key ${one}`).test(figure.stated),
    );
    // A species-time is called "times", so that "species" alone is no other noun; all others are.
    const others = NOUNS.filter((one) => noun && !one.endsWith(noun) && !noun.endsWith(one));
    return changed(
      figure,
      'another noun',
      others.map((one) => figure.stated.replace(noun!, one)),
    );
  },
  sense: replacing(SENSES, 'another scale, direction, kind, base or rate'),
  sign: (figure) =>
    changed(
      figure,
      'a minus',
      ['-', '\u2212', 'minus '].map((sign) => signed(figure.stated, sign)),
    ),
  qualifierLost: (figure) => {
    const said = figure.qualifier && QUALIFIERS[figure.qualifier];
    const inPrint = figure.printed && [
      figure.stated.replace('about ', ''),
      figure.stated.replace('($', '(about $'),
      figure.stated.replace('(about', '(over'),
      figure.stated.replace(/ \(.*/, ''),
    ];
    return changed(figure, 'a qualifier lost or changed', [
      ...(said && figure.stated.includes(said) ? [figure.stated.replace(said, '')] : []),
      ...(said
        ? Object.values(QUALIFIERS)
            .filter((one) => one !== said && one !== QUALIFIERS.preliminary)
            .map((one) => figure.stated.replace(said, one))
        : []),
      ...(inPrint ?? []),
    ]);
  },
  qualifierAdded: (figure) =>
    figure.qualifier
      ? undefined
      : changed(
          figure,
          'a qualifier added',
          Object.values(QUALIFIERS).map((one) => inserting(figure.stated, `${one} `)),
        ),
  changeAdded: (figure) =>
    // A rank is not so much more than another.
    figure.comparison || figure.qualifier || figure.unit === 'rank'
      ? undefined
      : changed(
          figure,
          'a change added',
          ['rose by ', 'down ', 'an increase of '].map((one) => inserting(figure.stated, one)),
        ),
  amountAdded: (figure) =>
    changed(figure, 'another amount added', [
      `${figure.stated} and 5 hours`,
      `12 million dollars, ${figure.stated}`,
      `${figure.stated} (about €3.5 billion)`,
    ]),
};

/** A sign touches digits, and the word "minus" stands before a number word. */
function signed(words: string, sign: string): string {
  const put = inserting(words, sign);
  return /[-\u2212][a-z]/i.test(put.slice(0, (NUMBER.exec(words)?.index ?? 0) + 2)) ? inserting(words, 'minus ') : put;
}
