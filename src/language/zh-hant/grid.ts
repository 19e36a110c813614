import type {GridMessages} from '../messages/grid.ts';
import {inWords, quoted} from './words.ts';

const REASONS = {
  'different-unit': '單位不一',
  'different-period': '期間不同',
  'different-length': '期間長短不一',
  'different-base': '比較的基期不同',
  'no-period': '有些未說明期間',
  'different-bound': '限定用語不一',
  'different-vintage': '有些是初步統計',
  'different-flow': '有些是金額，有些是變動',
} as const;

export const grid: GridMessages = {
  border: (period) => (period ? `${period}的口岸` : '口岸數字'),
  themes: (labels) => labels.join('、'),
  compared: (base) => `與${base}相比`,
  apart: (because, figures) => `${inWords(figures)}個數字，${REASONS[because]}，既不畫在同一尺度上，也不相加。`,
  comparable: '這些數字可以互相比較；記者會並未加總，這裡也不相加。',
  quoted,
  bound: {lower: (words) => `${words}表示下限。`, upper: (words) => `${words}表示上限。`},
};
