import type {FigureTableMessages} from '../messages/figure-table.ts';

export const figureTable: FigureTableMessages = {
  stated: '所述数值',
  find: '查找数字',
  remaining: (shown, all) => (shown === all ? `共${all}项` : `${all}项中的${shown}项`),
  nothing: (words) => `没有含“${words}”的数字。`,
  qualifiers: {},
  noPeriod: '未说明',
  onBase: (base) => `较${base}`,
  page: ['第', '页'],
  notes: (label) => `“${label}”的说明`,
  walk: '按上下方向键可在各行间移动。',
  notByValue: '各数值的单位、时段或对比基期不同，故不按大小排序。',
};
