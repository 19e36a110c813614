import type {PolicyMessages} from '../messages/policy.ts';
import {counted, quoted} from './words.ts';

const ENTRIES = {one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بندًا', other: 'بند'};

export const policy: PolicyMessages = {
  heading: (counts) =>
    counts.map(({count, unit, name}, i) => (i === 0 ? `${count} ${unit}: ${name}` : `${count}: ${name}`)).join('، '),
  plainHeading: {
    all: 'سياسات ومنصات ومبادرات',
    packages: 'حزم إجراءات',
    platforms: 'منصات',
    forms: 'أشكال تجارية جديدة',
    initiatives: 'مبادرات',
    stages: 'مراحل الإصلاح',
  },
  subtitle: 'كما عُدّت وسُمّيت في الإحاطة',
  view: 'العرض',
  views: {list: 'قائمة', dots: 'نقاط'},
  examples: '«مثل»: القائمة غير كاملة',
  dotIsOne: (dots, outlines) =>
    `كل نقطة: ${dots}، وكل إطار: ${outlines}. لا تذكر الصفحة كيف تتوزع هذه على تلك، لذلك لا تُجمَّع النقاط.`,
  remaining: (shown, all, filter) => `${shown} من ${all} لعبارة ${quoted(filter)}`,
  all: (count) => `عرض الكل (${count})`,
  fewer: 'عرض أقل',
  find: 'ابحث في هذه القائمة',
  things: (count) => counted(count, ENTRIES),
  noDots: 'لم يُعدّ شيء هنا، فلا شيء يُرسم نقاطًا.',
};
