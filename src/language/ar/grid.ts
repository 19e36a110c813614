import type {GridMessages} from '../messages/grid.ts';
import {set} from './set.ts';
import {counted, quoted} from './words.ts';

const FIGURES = {one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم'};
const UNITS = {one: 'وحدة واحدة', two: 'وحدتين', few: 'وحدات', many: 'وحدة', other: 'وحدة'};

const REASONS = {
  'different-unit': (units: number): string => `بـ${counted(units, UNITS)}`,
  'different-period': (): string => 'من فترات مختلفة',
  'different-length': (): string => 'من فترات متفاوتة الطول',
  'different-base': (): string => 'تُقارن بسنوات مختلفة',
  'no-period': (): string => 'بعضها بلا فترة مذكورة',
  'different-bound': (): string => 'بحدود متفاوتة',
  'different-vintage': (): string => 'بعضها أولي',
  'different-flow': (): string => 'بعضها مبالغ وبعضها تغيرات',
} as const;

export const grid: GridMessages = {
  border: (period) => set.ofTheme('على الحدود', period),
  themes: (labels) => labels.join(' · '),
  compared: (base) => `مقارنة بـ${base}`,
  apart: (because, figures, units) =>
    `${counted(figures, FIGURES)} ${REASONS[because](units)}: لا تُرسم على مقياس واحد ولا تُجمع.`,
  comparable: 'يمكن مقارنة هذه الأرقام. ولم تُجمع لأن أحدًا لم يجمعها في الإحاطة.',
  quoted,
  bound: {
    lower: (words, count) => (count === 1 ? `${words} حد أدنى.` : `${words} حدود دنيا.`),
    upper: (words, count) => (count === 1 ? `${words} حد أقصى.` : `${words} حدود قصوى.`),
  },
};
