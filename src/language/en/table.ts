import type {TableMessages} from '../messages/table.ts';
import {topicIn} from '../topic.ts';

export const table: TableMessages = {
  figure: 'Figure',
  value: 'Value',
  period: 'Period',
  speaker: 'Said by',
  page: 'Page',
  address: 'Address',
  words: 'Words on the page',
};

export const tableTopic = topicIn('table', table);
