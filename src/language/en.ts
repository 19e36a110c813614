import type {Messages} from './messages.ts';
import {capital, inWords} from './en/numerals.ts';

const qualifiers = {
  'more-than': 'more than',
  over: 'over',
  'in-excess-of': 'in excess of',
  within: 'within',
  nearly: 'nearly',
  about: 'about',
  average: 'an average of',
  preliminary: 'a preliminary',
} as const;

const bounds = {...qualifiers, over: 'more than', 'in-excess-of': 'more than'} as const;

export const en: Messages = {
  lang: 'en',
  dir: 'ltr',

  number: {
    scaledFrom: 1e6,
    gap: ' ',
    percentGap: '',
    ofScale: (scale, unit) => `${scale} ${unit}`,
    currencySigns: {USD: '$', EUR: '€'},
    // Briefings have theirs in English.
    counted: {},
    units: {
      CNY: {short: 'yuan', long: 'yuan'},
      USD: {short: 'dollars', long: {one: 'dollar', other: 'dollars'}},
      EUR: {short: 'euros', long: {one: 'euro', other: 'euros'}},
      t: {short: 't', long: {one: 'metric ton', other: 'metric tons'}},
      times: {short: 'times', long: 'times'},
      year: {short: {one: 'yr', other: 'yrs'}, long: {one: 'year', other: 'years'}},
      month: {short: {one: 'mo', other: 'mos'}, long: {one: 'month', other: 'months'}},
      day: {short: {one: 'day', other: 'days'}, long: {one: 'day', other: 'days'}},
      hour: {short: 'h', long: {one: 'hour', other: 'hours'}},
      people: {short: {one: 'person', other: 'people'}, long: {one: 'person', other: 'people'}},
    },
    perYear: (unit) => `${unit} a year`,
    qualifier: (qualifier) => qualifiers[qualifier],
    spokenQualifier: (qualifier) => bounds[qualifier],
    tenths: (digits) => ({value: digits, unit: 'in 10'}),
    ordinal: (digits, rule) => ({value: digits + ({one: 'st', two: 'nd', few: 'rd'}[rule] ?? 'th'), unit: ''}),
    named: 'named',
    times: 'times',
    spokenMinus: 'minus ',
    spokenPercent: (digits) => `${digits} percent`,
    spokenChange: (percent, falls, times, base) =>
      `${falls ? 'down' : 'up'} ${percent} percent, to ${times} times the ${base} level`,
    spokenTimes: (times, base) => `${times} times the ${base} level`,
    years: (count) => `${inWords(count)} ${count === 1 ? 'year' : 'years'}`,
    shortScales: {trillion: 'tn', billion: 'bn', million: 'm'},
  },

  period: {
    halfYear: (half, year) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
    quarter: (quarter, year) => `${capital(['first', 'second', 'third', 'fourth'][quarter - 1]!)} quarter of ${year}`,
    year: (year) => year,
    years: (from, to) => `${from}–${to}`,
    compared: (period, base) => `${period}, compared with ${base}`,
    none: 'No period given',
    inferred: 'inferred',
    noDate: 'No date given',
  },

  source: {
    person: (name, office) => (office ? `${name}, ${office}` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}, p. ${number}` : `p. ${number}`),
    read: 'read it in the briefing',
    printed: (amount) => `Printed on the page as ${amount}.`,
    note: (number) => `Note ${number}`,
    colon: ': ',
    sentenceEnd: '. ',
    clauseGap: ' ',
    comma: ', ',
    values: {before: 'Yearly values: ', after: ', a source for each in the data'},
    basis: {published: 'published', derived: 'derived'},
    elsewhere: (subject, qualifier) => `${capital(subject)}: other reports of the same words say “${qualifier}”.`,
  },

  state: {
    loading: 'Fetching the figure …',
    failed: 'The figure could not be loaded.',
    authorsWords: 'The words above are the author’s.',
    retry: 'Try again',
  },
};
