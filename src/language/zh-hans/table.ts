import type {TableMessages} from '../messages/table.ts';

export const table: TableMessages = {
  figure: '指标',
  value: '数值',
  period: '时段',
  speaker: '发言人',
  page: '页',
  address: '网址',
  words: '原文用语',
};
