import type {GrowthMessages, GrowthSentence} from '../messages/growth.ts';
import {capital} from './numerals.ts';
import {topicIn} from '../topic.ts';

const changed = ({clauses, span}: GrowthSentence): string =>
  capital(
    clauses
      .map(({subject, amount, falls}, i) => {
        const verb = i === 0 || falls !== clauses[0]!.falls ? (falls ? ' fell' : ' grew') : '';
        return `${subject}${verb} by ${amount}${i === 0 && span ? ` in ${span}` : ''}`;
      })
      .join(', '),
  );

export const growth: GrowthMessages = {
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
  oneBlock: (base) => `one block = all of ${base}`,
  baseIs100: (base) => `${base} = 100`,
  openEnd: 'A bar with an open end is a lower bound: the speaker said “more than”.',
};

export const growthTopic = topicIn('growth', growth);
