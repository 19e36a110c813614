import type {ReaderMessages} from '../messages/reader.ts';

/** Signs of shown words, each with what is said instead; in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/约\+(\d[\d.,]*)%/g, '约增长百分之$1'],
  [/\+(\d[\d.,]*)%/g, '增长百分之$1'],
  [/约−(\d[\d.,]*)%/g, '约下降百分之$1'],
  [/−(\d[\d.,]*)%/g, '下降百分之$1'],
  [/(\d[\d.,]*)%/g, '百分之$1'],
  [/(?<=[\d年])[—–](?=\d)/g, '至'],
  [/\s−\s/g, '减'],
  [/\s?÷\s?/g, '除以'],
  [/\s?×\s?/g, '乘以'],
  [/\s?[=＝]\s?/g, '等于'],
  [/约为\+(?=\d)/g, '约增加'],
  [/约为−(?=\d)/g, '约减少'],
  [/约\+(?=\d)/g, '约增加'],
  [/约−(?=\d)/g, '约减少'],
  [/\+(?=\d)/g, '增加'],
  [/−(?=\d)/g, '减少'],
  [/(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu, '每'],
  [/ · /g, '，'],
  [/^\*$/, '星号：'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: '以表格查看数值',
  table: '数值',
  listen: '朗读此图',
  stop: '停止朗读',
  pace: 5,
};
