import type {FigureTableMessages} from '../messages/figure-table.ts';
import {topicIn} from '../topic.ts';

export const figureTable: FigureTableMessages = {
  stated: 'As stated',
  find: 'Find a figure',
  remaining: (shown, all) => `${shown === all ? '' : `${shown} of `}${all} ${all === 1 ? 'figure' : 'figures'}`,
  nothing: (words) => `No figure has “${words}”.`,
  qualifiers: {average: 'average', preliminary: 'preliminary'},
  noPeriod: 'not stated',
  onBase: (base) => `on ${base}`,
  page: ['p. ', ''],
  notes: (label) => `Notes on ${label}`,
  walk: 'Arrow keys walk the rows.',
  notByValue: 'Values differ in unit, period or base of comparison, so the table cannot be sorted by value.',
};

export const figureTableTopic = topicIn('figureTable', figureTable);
