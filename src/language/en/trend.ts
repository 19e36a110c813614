import type {TrendMessages} from '../messages/trend.ts';
import {inWords} from './numerals.ts';
import {topicIn} from '../topic.ts';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const trend: TrendMessages = {
  flow: 'Flow',
  flows: {total: 'Total', exports: 'Exports', imports: 'Imports'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const amount = `${digits} ${scale || unit}`;
    const of = known < steps ? `${inWords(known)} years known` : `${inWords(steps)} years`;
    const later = belowRevised === below ? '' : ` (${inWords(belowRevised)} on revised values)`;
    const path =
      below === 0 && belowRevised === 0 ? `in none of ${of}, less` : `in ${inWords(below)} of ${of}, less${later}`;
    return `${amount} a year on average; ${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}: ${first.amount} in ${first.year}`
      : `${flow}: ${first.amount} in ${first.year}, ${last.digits} in ${last.year}`,
  nothing: (flow) => `${flow}: no value was seen`,
  spoken: (mean) => [`As spoken: ${mean} a year`, 'in a straight line'],
  alone: (year, share) => [`${year} alone: ${share}`, 'of the whole rise'],
  changes: 'Change on the year before',
  changesIn: (unit, fell) => ` ${unit}; ${fell}`,
  fell: (years) => `down in ${years}`,
  noneFell: 'down in none',
  manyYears: (count) => `${count} years`,
  derived: 'derived',
  revised: 'revised',
  notSeen: 'not seen',
  notes: {
    hatched: 'Hatched:',
    dotted: 'Dotted:',
    hatchedYears: (years) => `${years}, derived from other published values.`,
    pointer: 'Pointer:',
    pointerYear: (year, first, later, implied) =>
      `${year} is drawn as first published, ${first}; ${implied ? `later figures imply about ${later}` : `it was later revised to ${later}`}.`,
    star: (year, before, later) =>
      later
        ? `First published ${year} less first published ${before}. On the revised ${before} the change is ${later.about ? 'about ' : ''}${later.change}, so the bar is hollow${later.noFall ? ': it is not a fall that anyone announced' : ''}.`
        : `First published ${year} less first published ${before}. The total of ${before} was revised since, so the bar is hollow.`,
    gaps: 'Not seen:',
    gapYears: (years) => `${years}; the places stay empty.`,
    unspoken: (flow) => `The spoken average is about the ${lower(flow)}, so it is not drawn here.`,
    thinned: (shown, all) => `In words, ${shown} of ${all} years are given; the data has every one.`,
  },
  row: {
    asFirst: 'as first published',
    later: (amount, implied) => (implied ? `about ${amount} by later figures` : `${amount} as revised`),
    change: (amount, before) => `${amount} on ${before}`,
  },
  walk: (first, last) => `Chart of the years ${first} to ${last}. Arrow keys walk the years.`,
  hint: 'Press a year, or walk the chart with the arrow keys.',
  yearSource: 'source',
};

export const trendTopic = topicIn('trend', trend);
