import {actions} from './ar/actions.ts';
import {citation} from './ar/citation.ts';
import {claim} from './ar/claim.ts';
import {figureTable} from './ar/figure-table.ts';
import {frozen} from './ar/frozen.ts';
import {grid} from './ar/grid.ts';
import {growth} from './ar/growth.ts';
import {incomparable} from './ar/incomparable.ts';
import {live} from './ar/live.ts';
import {policy} from './ar/policy.ts';
import {problem} from './ar/problem.ts';
import {reader} from './ar/reader.ts';
import {set} from './ar/set.ts';
import {share} from './ar/share.ts';
import {speakers} from './ar/speakers.ts';
import {stat} from './ar/stat.ts';
import {table} from './ar/table.ts';
import {timeline} from './ar/timeline.ts';
import {trend} from './ar/trend.ts';
import {counted, quoted, YEAR} from './ar/words.ts';
import type {Catalogue, Plural} from './messages.ts';

const qualifiers = {
  'more-than': 'أكثر من',
  over: 'أكثر من',
  'in-excess-of': 'أكثر من',
  within: 'ما لا يتجاوز',
  nearly: 'ما يقارب',
  about: 'نحو',
  average: 'بمتوسط',
  preliminary: 'وفق بيانات أولية،',
} as const;

/** The noun after digits: plural after 3 to 10, singular after all else; the digits say one and two. */
const noun = (one: string, few: string, many = one): Plural => ({zero: one, one, two: one, few, many, other: one});

export const ar: Catalogue = {
  lang: 'ar',
  dir: 'rtl',

  number: {
    scaledFrom: 1e6,
    gap: ' ',
    percentGap: '',
    ofScale: (scale, unit) => `${scale} ${unit}`,
    currencySigns: {},
    units: {
      CNY: {short: 'يوان', long: noun('يوان', 'يوانات', 'يوانًا')},
      USD: {short: 'دولار', long: noun('دولار', 'دولارات', 'دولارًا')},
      EUR: {short: 'يورو', long: 'يورو'},
      t: {short: 'طن', long: noun('طن', 'أطنان', 'طنًا')},
      times: {short: 'مرة', long: noun('مرة', 'مرات')},
      year: {short: 'سنة', long: noun('سنة', 'سنوات')},
      month: {short: 'شهر', long: noun('شهر', 'أشهر', 'شهرًا')},
      day: {short: 'يوم', long: noun('يوم', 'أيام', 'يومًا')},
      hour: {short: 'ساعة', long: noun('ساعة', 'ساعات')},
      people: {short: 'شخص', long: noun('شخص', 'أشخاص', 'شخصًا')},
    },
    counted: {
      'disease-cases': noun('حالة', 'حالات'),
      cases: noun('قضية', 'قضايا'),
      batches: noun('دفعة', 'دفعات'),
      'species-times': noun('مرة ضبط', 'مرات ضبط'),
      packages: noun('حزمة', 'حزم'),
      measures: noun('إجراء', 'إجراءات', 'إجراءً'),
      'provincial-areas': noun('منطقة على مستوى المقاطعة', 'مناطق على مستوى المقاطعة'),
      cities: noun('مدينة', 'مدن'),
      'countries-regions': noun('دولة ومنطقة', 'دول ومناطق'),
      varieties: noun('صنف', 'أصناف', 'صنفًا'),
      categories: noun('فئة', 'فئات'),
      tasks: noun('مهمة', 'مهام'),
      items: noun('قطعة', 'قطع'),
      'items-per-day': noun('قطعة يوميًا', 'قطع يوميًا'),
      cars: noun('سيارة', 'سيارات'),
    },
    perYear: (unit) => `${unit} سنويًا`,
    qualifier: (qualifier) => qualifiers[qualifier],
    spokenQualifier: (qualifier) => qualifiers[qualifier],
    tenths: (digits) => ({value: digits, unit: 'من كل 10'}),
    ordinal: (digits) => ({value: digits, unit: 'في الترتيب'}),
    named: 'مذكورة بالاسم',
    times: 'مرة',
    spokenMinus: 'سالب ',
    spokenPercent: (digits) => `${digits} في المئة`,
    spokenChange: (percent, falls, times, base) =>
      `${falls ? 'انخفاض' : 'ارتفاع'} بنسبة ${percent} في المئة، أي ${times} مرة مستوى ${base}`,
    spokenTimes: (times, base) => `${times} مرة مستوى ${base}`,
    years: (count) => counted(count, YEAR),
    shortScales: {},
  },

  period: {
    halfYear: (half, year) => `النصف ${half === 1 ? 'الأول' : 'الثاني'} من ${year}`,
    quarter: (quarter, year) => `الربع ${['الأول', 'الثاني', 'الثالث', 'الرابع'][quarter - 1]!} من ${year}`,
    year: (year) => year,
    years: (from, to) => `${from}–${to}`,
    compared: (period, base) => `${period}، مقارنة بـ${base}`,
    none: 'لم تُذكر الفترة',
    inferred: 'مستنتج',
    noDate: 'لم يُذكر التاريخ',
  },

  source: {
    person: (name, office) => (office ? `${name}، ${office}` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}، ص ${number}` : `ص ${number}`),
    read: 'اقرأ النص الأصلي',
    printed: (amount) => `المطبوع في الصفحة: ${amount}.`,
    note: (number) => `ملاحظة ${number}`,
    colon: ': ',
    sentenceEnd: '. ',
    clauseGap: ' ',
    comma: '، ',
    values: {before: 'القيم السنوية: ', after: '، ومصدر كل منها في البيانات'},
    basis: {published: 'منشور', derived: 'محسوب'},
    elsewhere: (subject, qualifier) => `${subject}: تقول تقارير أخرى عن الكلام نفسه ${quoted(qualifier)}.`,
  },

  state: {
    loading: 'جارٍ تحميل الرقم…',
    failed: 'تعذّر تحميل الرقم.',
    authorsWords: 'النص أعلاه من كلام الكاتب.',
    retry: 'أعد المحاولة',
  },

  topics: {
    actions,
    citation,
    claim,
    figureTable,
    frozen,
    grid,
    growth,
    incomparable,
    live,
    policy,
    problem,
    reader,
    set,
    share,
    speakers,
    stat,
    table,
    timeline,
    trend,
  },
};
