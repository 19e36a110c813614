import type {TrendMessages} from '../messages/trend.ts';
import {counted, YEAR} from './words.ts';

const KNOWN = {one: 'سنة معروفة', two: 'سنتين معروفتين', few: 'سنوات معروفة', many: 'سنة معروفة', other: 'سنة معروفة'};

export const trend: TrendMessages = {
  flow: 'التدفق',
  flows: {total: 'الإجمالي', exports: 'الصادرات', imports: 'الواردات'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const amount = `${digits} ${scale || unit}`;
    const of = known < steps ? counted(known, KNOWN) : counted(steps, YEAR);
    const later = belowRevised === below ? '' : ` (${belowRevised} وفق القيم المعدّلة)`;
    const path =
      below === 0 && belowRevised === 0 ? `ولا سنة أقل من ذلك في ${of}` : `وأقل من ذلك في ${below} من ${of}${later}`;
    return `${amount} سنويًا في المتوسط؛ ${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}: ${first.amount} في ${first.year}`
      : `${flow}: ${first.amount} في ${first.year}، و${last.digits} في ${last.year}`,
  nothing: (flow) => `${flow}: لم يُعثر على قيمة`,
  spoken: (mean) => [`ما قيل: ${mean} سنويًا`, 'بخط مستقيم'],
  alone: (year, share) => [`${year} وحدها: ${share}`, 'من مجمل الزيادة'],
  changes: 'التغير عن السنة السابقة',
  changesIn: (unit, fell) => ` ${unit}؛ ${fell}`,
  fell: (years) => `انخفاض في ${years}`,
  noneFell: 'بلا أي انخفاض',
  manyYears: (count) => `${count} سنة`,
  derived: 'محسوب',
  revised: 'معدّل',
  notSeen: 'غير متوفر',
  notes: {
    hatched: 'المخطط:',
    dotted: 'المنقط:',
    hatchedYears: (years) => `${years}، محسوب من قيم منشورة أخرى.`,
    pointer: 'المثلث:',
    pointerYear: (year, first, later, implied) =>
      `رُسم ${year} كما نُشر أول مرة، ${first}؛ ${implied ? `وتدل أرقام لاحقة على نحو ${later}` : `ثم عُدّل إلى ${later}`}.`,
    star: (year, before, later) =>
      later
        ? `${year} كما نُشر أول مرة ناقص ${before} كما نُشر أول مرة. وعلى القيمة المعدّلة لـ${before} يبلغ التغير ${later.about ? 'نحو ' : ''}${later.change}، لذلك فالعمود مفرغ${later.noFall ? ': لم يعلن أحد عن انخفاض' : ''}.`
        : `${year} كما نُشر أول مرة ناقص ${before} كما نُشر أول مرة. وقد عُدّل إجمالي ${before} بعد ذلك، لذلك فالعمود مفرغ.`,
    gaps: 'غير متوفر:',
    gapYears: (years) => `${years}؛ تبقى أماكنها فارغة.`,
    unspoken: (flow) => `المتوسط المذكور يخص ${flow}، فلا يُرسم هنا.`,
    thinned: (shown, all) => `تُذكر بالكلمات ${shown} من ${all} سنة؛ وفي البيانات جميعها.`,
  },
  row: {
    asFirst: 'كما نُشر أول مرة',
    later: (amount, implied) => (implied ? `نحو ${amount} وفق أرقام لاحقة` : `${amount} بعد التعديل`),
    change: (amount, before) => `${amount} مقارنة بـ${before}`,
  },
  walk: (first, last) => `رسم للسنوات من ${first} إلى ${last}. تنتقل الأسهم بين السنوات.`,
  hint: 'اضغط على سنة، أو تنقّل في الرسم بالأسهم.',
  yearSource: 'المصدر',
};
