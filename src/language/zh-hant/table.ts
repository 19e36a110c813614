import type {TableMessages} from '../messages/table.ts';

export const table: TableMessages = {
  figure: '項目',
  value: '數值',
  period: '期間',
  speaker: '發言人',
  page: '頁',
  address: '網址',
  words: '原文用語',
};
