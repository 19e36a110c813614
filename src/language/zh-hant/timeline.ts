import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {inWords} from './words.ts';

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? `${from}的` : `${from}到${to ?? from}的`;
  return `${span}${inWords(count)}個日期`;
};

export const timeline: TimelineMessages = {
  heading: (size) =>
    [size.steps > 0 && `改革分${inWords(size.steps)}步`, size.dates > 0 && dates(size)].filter(Boolean).join('，另有'),
  to: '改為',
  noDates: () => '記者會未說明時間',
  dates: '提到的日期',
  legend: (inferred, bare) =>
    ['不按比例', inferred && '空心為推斷', bare && '只有年份者排在最前'].filter(Boolean).join('；'),
  undated: (period) => `${period}，未註明日期`,
  walk: '提到的日期。按方向鍵可逐一查看。',
  hint: '點選日期，可看所依據的原句。',
};
