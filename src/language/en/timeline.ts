import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {capital, inWords} from './numerals.ts';
import {topicIn} from '../topic.ts';

const counted = (count: number, noun: string): string => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? ` in ${from}` : ` from ${from} to ${to ?? from}`;
  return counted(count, 'date') + span;
};

export const timeline: TimelineMessages = {
  heading: (size) => {
    const steps = size.steps > 0 ? `the reform in ${counted(size.steps, 'step')}` : '';
    return capital([steps, size.dates > 0 ? dates(size) : ''].filter(Boolean).join(', and '));
  },
  to: 'to',
  noDates: (steps) => (steps === 1 ? 'no date was given for this step' : 'no dates were given for these steps'),
  dates: 'Dates named',
  legend: (inferred, bare) =>
    ['not to scale', inferred && 'hollow where inferred', bare && 'a year without a day comes first']
      .filter(Boolean)
      .join('; '),
  undated: (period) => `${period}, undated`,
  walk: 'The arrow keys walk from date to date',
  hint: 'Press a date for the words it rests on.',
};

export const timelineTopic = topicIn('timeline', timeline);
