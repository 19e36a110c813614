import type {FigureTableMessages} from '../messages/figure-table.ts';
import {counted, quoted} from './words.ts';

const FIGURES = {one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم'};

export const figureTable: FigureTableMessages = {
  stated: 'القيمة كما ذُكرت',
  find: 'ابحث عن رقم',
  remaining: (shown, all) => (shown === all ? counted(all, FIGURES) : `${shown} من أصل ${counted(all, FIGURES)}`),
  nothing: (words) => `لا رقم يتضمن ${quoted(words)}.`,
  qualifiers: {average: 'متوسط', preliminary: 'أولي'},
  noPeriod: 'غير مذكورة',
  onBase: (base) => `مقارنة بـ${base}`,
  page: ['ص ', ''],
  notes: (label) => `ملاحظات عن ${quoted(label)}`,
  walk: 'سهما الأعلى والأسفل ينتقلان بين الصفوف.',
  notByValue: 'تختلف القيم في الوحدة أو الفترة أو أساس المقارنة، لذلك لا يمكن ترتيب الجدول بحسب القيمة.',
};
