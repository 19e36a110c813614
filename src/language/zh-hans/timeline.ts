import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {inWords} from './numerals.ts';

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? `${from}的` : `${from}至${to ?? from}的`;
  return `${span}${inWords(count)}个日期`;
};

export const timeline: TimelineMessages = {
  heading: (size) =>
    [size.steps > 0 && `改革分${inWords(size.steps)}步`, size.dates > 0 && dates(size)].filter(Boolean).join('，另有'),
  to: '到',
  noDates: () => '发布会未给出时间',
  dates: '提到的日期',
  legend: (inferred, bare) =>
    ['不按比例', inferred && '空心为推断', bare && '仅有年份的排在最前'].filter(Boolean).join('；'),
  undated: (period) => `${period}，未注日期`,
  walk: '按方向键可逐个查看日期',
  hint: '点按日期，可看所据原话。',
};
