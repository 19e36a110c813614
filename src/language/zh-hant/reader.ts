import type {ReaderMessages} from '../messages/reader.ts';

/** Signs of shown words, each with what is said instead; in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/約\+(\d[\d.,]*)%/g, '約成長百分之$1'],
  [/\+(\d[\d.,]*)%/g, '成長百分之$1'],
  [/約−(\d[\d.,]*)%/g, '約減少百分之$1'],
  [/−(\d[\d.,]*)%/g, '減少百分之$1'],
  [/(\d[\d.,]*)%/g, '百分之$1'],
  [/(?<=[\d年])[—–](?=\d)/g, '到'],
  [/\s−\s/g, '減'],
  [/\s?÷\s?/g, '除以'],
  [/\s?×\s?/g, '乘以'],
  [/\s?[=＝]\s?/g, '等於'],
  [/約為?\+(?=\d)/g, '約增加'],
  [/約為?−(?=\d)/g, '約減少'],
  [/\+(?=\d)/g, '增加'],
  [/−(?=\d)/g, '減少'],
  [/ · /g, '，'],
  [/^\*$/, '星號：'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: '以表格檢視數值',
  table: '數值',
  listen: '朗讀此圖',
  stop: '停止朗讀',
  pace: 5,
};
