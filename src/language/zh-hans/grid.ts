import type {GridMessages} from '../messages/grid.ts';
import {inWords} from './numerals.ts';

const REASONS = {
  'different-unit': '计量单位不一',
  'different-period': '时段不同',
  'different-length': '时段长短不一',
  'different-base': '对比的基期不同',
  'no-period': '有的未说明时段',
  'different-bound': '限定不一',
  'different-vintage': '有的是初步统计',
  'different-flow': '有的是数额，有的是变化',
} as const;

export const grid: GridMessages = {
  border: (period) => (period ? `${period}的口岸` : '口岸数字'),
  themes: (labels) => labels.join('、'),
  compared: (base) => `与${base}相比`,
  apart: (because, figures) => `${inWords(figures)}个数字，${REASONS[because]}，不同轴、不相加。`,
  comparable: '这些数字可以相互比较；发布会未作加总，此处也不相加。',
  quoted: (words) => `“${words}”`,
  bound: {lower: (words) => `${words}表示下限。`, upper: (words) => `${words}表示上限。`},
};
