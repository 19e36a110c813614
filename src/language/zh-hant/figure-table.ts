import type {FigureTableMessages} from '../messages/figure-table.ts';
import {quoted} from './words.ts';

export const figureTable: FigureTableMessages = {
  stated: '所述數值',
  find: '搜尋數字',
  remaining: (shown, all) => (shown === all ? `共${all}筆` : `${all}筆中的${shown}筆`),
  nothing: (words) => `沒有包含${quoted(words)}的數字。`,
  qualifiers: {},
  noPeriod: '未說明',
  onBase: (base) => `較${base}`,
  page: ['第', '頁'],
  notes: (label) => `${quoted(label)}的說明`,
  walk: '按上下方向鍵可逐列移動。',
  notByValue: '各數值的單位、期間或比較基期不同，因此不依大小排序。',
};
