import type {ClaimMessages, ClaimQuestion} from '../messages/claim.ts';
import {quoted} from './words.ts';

const amountOf = ({qualifier, amount}: ClaimQuestion): string => [qualifier, amount].filter(Boolean).join(' ');

export const claim: ClaimMessages = {
  verdicts: {
    holds: 'صحيح',
    'holds-rounded': 'صحيح بعد التقريب',
    'cannot-check': 'لا يمكن التحقق منه',
    differs: 'يخالف الأرقام المنشورة',
  },
  question: {
    mean: ({subject, amount, falls}) => `${subject}: ${falls ? 'انخفاض' : 'ارتفاع'} بمتوسط ${amount}؟`,
    added: (asked) =>
      `${asked.subject}: ${asked.falls ? 'انخفاض' : 'ارتفاع'} مقداره ${amountOf(asked)} عن ${asked.base}؟`,
    growth: (asked) =>
      `${asked.subject}: ${asked.falls ? 'انخفاض' : 'ارتفاع'} نسبته ${amountOf(asked)} عن ${asked.base}؟`,
    times: (asked) => `${asked.subject}: ${amountOf(asked)} مستوى ${asked.base}؟`,
    plain: (label, words) => `${label}: ${words}؟`,
  },
  said: 'ما قيل',
  saidNoPeriod: 'ما قيل، من دون فترة',
  reckoned: 'محسوب من القيم المنشورة',
  counted: 'محسوب من أرقام منشورة',
  quoted,
  published: 'أرقام منشورة',
  brackets: ['(', ') ÷ '],
  saidMark: (amount) => `قيل ${amount}`,
  reckonedMark: (amount) => `حُسب ${amount}`,
  roundsTo: (low, high, amount) => `من ${low} إلى ${high} يُقرَّب إلى ${amount}`,
  dividedBy: (years) => `\u2066÷ ${years}\u2069`,
  openEnd: (qualifier) => `الطرف المفتوح للشريط يعني ${quoted(qualifier)}.`,
  range: (years, low, high) => `قيمة ${years} منشورة بدقة أقل من غيرها، فالجواب يقع بين ${low} و${high}.`,
  rate: (rate) => `لو كان المعدل ثابتًا لبلغ ${rate} سنويًا.`,
};
