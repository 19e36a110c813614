import type {GrowthSentence, Messages} from './messages.ts';
import {citation} from './en/citation.ts';
import {speakers} from './en/speakers.ts';
import {timeline} from './en/timeline.ts';
import {claim} from './en/claim.ts';
import {live} from './en/live.ts';
import {trend} from './en/trend.ts';
import {figureTable} from './en/figure-table.ts';
import {grid} from './en/grid.ts';
import {capital, inWords} from './en/numerals.ts';
import {set} from './en/set.ts';

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

const quoted = (words: string | undefined): string => `“${words ?? ''}”`;

const changed = ({clauses, span}: GrowthSentence): string =>
  capital(
    clauses
      .map(({subject, amount, falls}, i) => {
        const verb = i === 0 || falls !== clauses[0]!.falls ? (falls ? ' fell' : ' grew') : '';
        return `${subject}${verb} by ${amount}${i === 0 && span ? ` in ${span}` : ''}`;
      })
      .join(', '),
  );

export const en: Messages = {
  lang: 'en',

  number: {
    scaledFrom: 1e6,
    gap: ' ',
    percentGap: '',
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
  },

  state: {
    loading: 'Fetching the figure …',
    failed: 'The figure could not be loaded.',
    authorsWords: 'The words above are the author’s.',
    retry: 'Try again',
  },

  actions: {
    menu: 'Actions for this figure',
    cite: 'Copy the citation',
    csv: 'Get the data (CSV)',
    json: 'Get the data (JSON)',
    svg: 'Save the picture (SVG)',
    png: 'Save the picture (PNG)',
    embed: 'Copy the embed code',
    share: 'Share',
    copied: 'Copied',
    notCopied: 'This page does not allow copying',
    saved: 'Saved',
    noPNG: 'This page does not allow PNG; SVG works',
  },

  table: {
    figure: 'Figure',
    value: 'Value',
    period: 'Period',
    speaker: 'Said by',
    page: 'Page',
    address: 'Address',
    words: 'Words on the page',
  },

  stat: {examples: 'Named as examples; the list is not complete.'},

  growth: {
    measure: 'Measure',
    walk: 'Growth, row by row: the arrow keys walk the rows',
    hint: 'Press a row, or walk the chart with the arrow keys.',
    measures: {increase: 'Increase', multiple: 'Multiple', index: 'Index'},
    heading: {
      increase: changed,
      multiple: ({clauses, base}) =>
        capital(
          clauses
            .map(({subject, amount}, i) =>
              i === 0 ? `${subject} reached ${amount} times the ${base} level` : `${subject} ${amount} times`,
            )
            .join(', '),
        ),
      index: ({clauses, base}) =>
        `With ${base} at 100, ${clauses
          .map(({subject, amount}, i) => (i === 0 ? `${subject} reached ${amount}` : `${subject} ${amount}`))
          .join(', ')}`,
    },
    subtitle: {
      increase: (theme, period, base) => `${theme}: increase, ${period} on ${base}, per cent`,
      multiple: (theme, period, base) => `${theme}: ${period} as a multiple of ${base}`,
      index: (theme, period, base) => `${theme}: index of ${period}, where ${base} is 100`,
    },
    howToRead: 'How to read it.',
    reading: {
      increase: (base) => `The outlined block is the whole of ${base}; the solid bar is what was added since.`,
      multiple: (base) => `Each block is the whole of ${base} for that row; the first, outlined one is ${base} itself.`,
      index: () => 'Only the two ends were stated; the line joins them and says nothing of the years between.',
    },
    same: {
      increase: (increase, multiple, index) => `${increase} makes ${multiple} times the base, an index of ${index}.`,
      multiple: (increase, multiple) => `${multiple} times is the same as ${increase}.`,
      index: (increase, _multiple, index) => `Index ${index} is the same as ${increase}.`,
    },
    times: 'times',
    oneBlock: (base) => `one block = all of ${base}`,
    baseIs100: (base) => `${base} = 100`,
    openEnd: 'A bar with an open end is a lower bound: the speaker said “more than”.',
    elsewhere: (subject, qualifier) => `${capital(subject)}: other reports of the same words say “${qualifier}”.`,
  },

  policy: {
    heading: (counts) =>
      counts.map(({count, unit, name}, i) => (i === 0 ? `${count} ${unit} ${name}` : `${count} ${name}`)).join(', '),
    plainHeading: {
      all: 'Policies, platforms and initiatives',
      packages: 'Policy packages',
      platforms: 'Platforms',
      forms: 'New forms of business',
      initiatives: 'Initiatives',
      stages: 'Stages of the reform',
    },
    subtitle: 'As counted and named at the briefing',
    view: 'View',
    views: {list: 'List', dots: 'Dots'},
    examples: '“Such as”: the list is not complete',
    dotIsOne: (dots, outlines) =>
      `One dot is one ${dots}, one outline one ${outlines}. The page does not say how one divides among the other, so the dots are not grouped.`,
    remaining: (shown, all, filter) => `${shown} of ${all} shown for “${filter}”`,
    all: (count) => `Show all ${count}`,
    fewer: 'Show fewer',
    find: 'Find in this list',
    things: (count) => `${count} entries`,
    noDots: 'Nothing here was counted, so there is nothing to draw as dots.',
  },

  set,
  grid,
  figureTable,
  trend,
  citation,
  speakers,
  timeline,
  claim,
  live,

  incomparable: {
    'not-growth': (first) => `“${first}” is not a growth, so it has no place on an axis of growth.`,
    'different-unit': (first, other) =>
      `“${first}” and “${other}” are measured in different units, so they cannot share an axis.`,
    'different-period': (first, other) =>
      `“${first}” and “${other}” are about different periods, so they cannot share an axis.`,
    'different-length': (first, other) =>
      `“${first}” and “${other}” cover periods of different length, so they cannot share an axis.`,
    'different-base': (first, other) =>
      `“${first}” and “${other}” are compared with different years, so they cannot share an axis.`,
    'no-period': (first, other) => `For “${first}” or “${other}” no period was stated, so they cannot share an axis.`,
    'different-bound': (first, other) =>
      `“${first}” and “${other}” are fenced differently (“more than”, “nearly”, exact), so they cannot share an axis.`,
    'different-vintage': (first, other) =>
      `One of “${first}” and “${other}” is preliminary and the other is not, so they cannot share an axis.`,
    'different-flow': (first, other) =>
      `One of “${first}” and “${other}” is an amount and the other a change, so they cannot share an axis.`,
  },

  problem: {
    'no-figure': ({name}) => `No figure was asked for: “${name}” is missing.`,
    'unknown-figure': ({given}) => `There is no figure ${quoted(given)}.`,
    'wrong-kind': ({given}) => `${quoted(given)} is not a number that this element can show.`,
    'empty-list': ({name, given}) => `“${name}” names no figure: ${quoted(given)}.`,
    'unknown-option': ({name, given}) => `${quoted(given)} is not a value of “${name}”.`,
    'not-comparable': ({detail}) => detail ?? 'These figures cannot share an axis.',
    'wrong-type': ({name, given}) => `“${name}” is of the wrong type: ${quoted(given)}.`,
    'not-loaded': ({given}) => `The briefing ${quoted(given)} could not be loaded.`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)} is not a briefing${detail ? `: ${detail}` : ''}.`,
    'wrong-verdict': ({name, given, detail}) =>
      `The briefing says of “${name ?? ''}”: ${given ?? ''}. Reckoned from its own series: ${detail ?? ''}.`,
    'no-data': ({given}) => `This briefing has nothing for ${quoted(given)}.`,
  },
  near: (names) => `Near: ${names.join(', ')}.`,
  valid: (names) => `Valid: ${names.join(', ')}.`,
};
