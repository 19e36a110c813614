import type {ProblemMessages} from '../messages/problem.ts';
import {quoted} from './words.ts';

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `لم يُطلب أي رقم: ${quoted(name)} غير موجود.`,
    'unknown-figure': ({given}) => `لا يوجد رقم باسم ${quoted(given)}.`,
    'wrong-kind': ({given}) => `${quoted(given)} ليس عددًا يستطيع هذا العنصر عرضه.`,
    'empty-list': ({name, given}) => `${quoted(name)} لا يسمي أي رقم: ${quoted(given)}.`,
    'unknown-option': ({name, given}) => `${quoted(given)} ليس من قيم ${quoted(name)}.`,
    'not-comparable': ({detail}) => detail ?? 'لا يمكن أن تشترك هذه الأرقام في محور واحد.',
    'wrong-type': ({name, given}) => `نوع ${quoted(name)} غير صحيح: ${quoted(given)}.`,
    'not-loaded': ({given, detail}) => `تعذّر تحميل ملف الإحاطة ${quoted(given)}${detail ? ` (${detail})` : ''}.`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)} ليس ملف إحاطة${detail ? `: ${detail}` : ''}.`,
    'wrong-verdict': ({name, given, detail}) =>
      `يقول الملف عن ${quoted(name)}: ${given ?? ''}. والحساب من سلسلته نفسها: ${detail ?? ''}.`,
    'no-data': ({given}) => `لا تتضمن هذه الإحاطة شيئًا لـ${quoted(given)}.`,
  },
  near: (names) => `أسماء قريبة: ${names.join('، ')}.`,
  some: (names, count) => `عدد أرقام الإحاطة ${count}، منها: ${names.join('، ')}.`,
  valid: (names) => `القيم المقبولة: ${names.join('، ')}.`,
};
