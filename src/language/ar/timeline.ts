import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {counted} from './words.ts';

const STEPS = {one: 'خطوة واحدة', two: 'خطوتين', few: 'خطوات', many: 'خطوة', other: 'خطوة'};
const DATES = {one: 'تاريخ واحد', two: 'تاريخان', few: 'تواريخ', many: 'تاريخًا', other: 'تاريخ'};

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? ` في ${from}` : ` من ${from} إلى ${to ?? from}`;
  return counted(count, DATES) + span;
};

export const timeline: TimelineMessages = {
  heading: (size) =>
    [size.steps > 0 && `الإصلاح في ${counted(size.steps, STEPS)}`, size.dates > 0 && dates(size)]
      .filter(Boolean)
      .join('، و'),
  to: 'ثم',
  noDates: (steps) => (steps === 1 ? 'لم يُذكر تاريخ لهذه الخطوة' : 'لم تُذكر تواريخ لهذه الخطوات'),
  dates: 'التواريخ المذكورة',
  legend: (inferred, bare) =>
    ['من دون مقياس', inferred && 'المفرغ مستنتج', bare && 'السنة بلا يوم تأتي أولًا'].filter(Boolean).join('؛ '),
  undated: (period) => `${period}، بلا تاريخ`,
  walk: 'التواريخ المذكورة. تنتقل الأسهم من تاريخ إلى آخر.',
  hint: 'اضغط على تاريخ لقراءة الكلمات التي يستند إليها.',
};
