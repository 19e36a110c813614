import type {GrowthClause, GrowthMessages} from '../messages/growth.ts';

/** The gender of a noun is not known, so no verb stands by it. */
const listed = (clauses: readonly GrowthClause[], amount: (one: GrowthClause) => string): string =>
  clauses.map((one) => `${one.subject} ${amount(one)}`).join('؛ ');

export const growth: GrowthMessages = {
  measure: 'المقياس',
  walk: 'النمو صفًا صفًا: تنتقل الأسهم بين الصفوف',
  hint: 'اضغط على صف، أو تنقّل في الرسم بالأسهم.',
  measures: {increase: 'الزيادة', multiple: 'المضاعف', index: 'المؤشر'},
  heading: {
    increase: ({clauses, span}) => {
      const words = listed(clauses, ({amount, falls}) => `${falls ? 'انخفاض' : 'ارتفاع'} بنسبة ${amount}`);
      return span ? `خلال ${span}: ${words}` : words;
    },
    multiple: ({clauses, base}) => `مقارنة بمستوى ${base}: ${listed(clauses, ({amount}) => `${amount} مرة`)}`,
    index: ({clauses, base}) => `على أساس ${base} = 100: ${listed(clauses, ({amount}) => amount)}`,
  },
  subtitle: {
    increase: (theme, period, base) => `${theme}: نسبة الزيادة المئوية، ${period} مقارنة بـ${base}`,
    multiple: (theme, period, base) => `${theme}: ${period} كمضاعف لـ${base}`,
    index: (theme, period, base) => `${theme}: مؤشر ${period}، على أساس ${base} = 100`,
  },
  howToRead: 'كيف يُقرأ.',
  reading: {
    increase: (base) => `المربع المفرغ هو كامل مستوى ${base}، والشريط المصمت ما أُضيف منذ ذلك الحين.`,
    multiple: (base) => `كل مربع يساوي كامل مستوى ${base} في ذلك الصف، والأول المفرغ هو ${base} نفسه.`,
    index: () => 'لم يُذكر سوى الطرفين؛ والخط يصل بينهما ولا يقول شيئًا عن السنوات بينهما.',
  },
  same: {
    increase: (increase, multiple, index) => `${increase} تعني ${multiple} مرة الأساس، أي مؤشرًا قدره ${index}.`,
    multiple: (increase, multiple) => `${multiple} مرة تعادل ${increase}.`,
    index: (increase, _multiple, index) => `المؤشر ${index} يعادل ${increase}.`,
  },
  oneBlock: (base) => `المربع الواحد = كامل ${base}`,
  baseIs100: (base) => `${base} = 100`,
  openEnd: 'الشريط ذو الطرف المفتوح حد أدنى: قيل «أكثر من».',
};
