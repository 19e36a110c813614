import type {GridMessages} from '../messages/grid.ts';
import {capital, inWords} from './numerals.ts';
import {set} from './set.ts';
import {topicIn} from '../topic.ts';

const REASONS = {
  'different-unit': (units: number): string => `in ${inWords(units)} units`,
  'different-period': (): string => 'of different periods',
  'different-length': (): string => 'of periods of different length',
  'different-base': (): string => 'compared with different years',
  'no-period': (): string => 'not all with a stated period',
  'different-bound': (): string => 'fenced in different ways',
  'different-vintage': (): string => 'of which some are preliminary',
  'different-flow': (): string => 'of which some are amounts and some are changes',
} as const;

const bound =
  (side: 'lower' | 'upper') =>
  (words: string, count: number): string =>
    words.replace(/^“./, (start) => start.toUpperCase()) +
    (count === 1 ? ` is ${side === 'lower' ? 'a lower' : 'an upper'} bound.` : ` are ${side} bounds.`);

export const grid: GridMessages = {
  border: (period) => set.ofTheme('At the border', period),
  themes: (labels) => labels.join(' · '),
  compared: (base) => `Compared with ${base}`,
  apart: (because, figures, units) =>
    `${capital(inWords(figures))} figures ${REASONS[because](units)}: not drawn on one scale, and not added.`,
  comparable: 'These figures may be compared. They are not added up, since nobody at the briefing did so.',
  quoted: (words) => `“${words}”`,
  bound: {lower: bound('lower'), upper: bound('upper')},
};

export const gridTopic = topicIn('grid', grid);
