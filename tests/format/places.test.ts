import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import type {Quantity} from '../../src/briefing/types.ts';
import {growthWords, showQuantity} from '../../src/format/figure.ts';
import {localeFor, plainNumber} from '../../src/format/number.ts';
import {dayWords, periodWords} from '../../src/format/period.ts';
import {inScale, scaleOf} from '../../src/format/scale.ts';

/** No-break spaces as spaces; U+200E and U+061C, which keep a sign on its side, left out. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u061c]/g, '');

const amount = (value: number, lang: string, unit = 'CNY'): string => {
  const figure: Quantity = {
    kind: 'quantity',
    id: 'x',
    label: {en: 'x'},
    theme: 'x',
    page: 1,
    stated: 'x',
    value,
    unit,
  };
  return plain(showQuantity(figure, builtIn, localeFor(lang)).text);
};

/** 3,000 and 54,000 cases; 54 billion and 1.05 trillion yuan; a fall of 0.26 trillion; +730 %; 8.3 times; a day. */
const PLACES: Readonly<Record<string, readonly [string, string, string, string, string, string, string, string]>> = {
  'zh-CN': ['3000起', '5.4万起', '540亿元', '1.05万亿元', '−2600亿元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-SG': ['3000起', '5.4万起', '540亿元', '1.05万亿元', '−2600亿元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-HK': ['3000起', '5.4万起', '540亿元', '1.05万亿元', '−2600亿元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-MO': ['3000起', '5.4万起', '540亿元', '1.05万亿元', '−2600亿元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-Hant-HK': ['3000起', '5.4萬起', '540億元', '1.05萬億元', '−2600億元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-Hant-MO': ['3000起', '5.4萬起', '540億元', '1.05萬億元', '−2600億元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-TW': ['3000起', '5.4萬起', '540億元', '1.05兆元', '−2600億元', '+730%', '8.3倍', '2024年7月30日'],
  'zh-Hant': ['3000起', '5.4萬起', '540億元', '1.05兆元', '−2600億元', '+730%', '8.3倍', '2024年7月30日'],
  en: [
    '3,000 cases',
    '54,000 cases',
    '54 billion yuan',
    '1.05 trillion yuan',
    '−260 billion yuan',
    '+730%',
    '8.3 times',
    '30 July 2024',
  ],
  'en-US': [
    '3,000 cases',
    '54,000 cases',
    '54 billion yuan',
    '1.05 trillion yuan',
    '−260 billion yuan',
    '+730%',
    '8.3 times',
    'July 30, 2024',
  ],
  'en-GB': [
    '3,000 cases',
    '54,000 cases',
    '54 billion yuan',
    '1.05 trillion yuan',
    '−260 billion yuan',
    '+730%',
    '8.3 times',
    '30 July 2024',
  ],
  'en-IN': [
    '3,000 cases',
    '54,000 cases',
    '5,400 crore yuan',
    '1.05 lakh crore yuan',
    '−26,000 crore yuan',
    '+730%',
    '8.3 times',
    '30 July 2024',
  ],
  fr: [
    '3 000 affaires',
    '54 000 affaires',
    '54 milliards de yuans',
    '1 050 milliards de yuans',
    '−260 milliards de yuans',
    '+730 %',
    '8,3 fois',
    '30 juillet 2024',
  ],
  es: [
    '3000 casos',
    '54.000 casos',
    '54 mil millones de yuanes',
    '1,05 billones de yuanes',
    '−260 mil millones de yuanes',
    '+730 %',
    '8,3 veces',
    '30 de julio de 2024',
  ],
  'es-MX': [
    '3,000 casos',
    '54,000 casos',
    '54 mil millones de yuanes',
    '1.05 billones de yuanes',
    '−260 mil millones de yuanes',
    '+730 %',
    '8.3 veces',
    '30 de julio de 2024',
  ],
  ar: [
    '3,000 قضية',
    '54,000 قضية',
    '54 مليار يوان',
    '1.05 ترليون يوان',
    '−260 مليار يوان',
    '+730%',
    '8.3 مرة',
    '30 يوليو 2024',
  ],
  'ar-AE': [
    '3,000 قضية',
    '54,000 قضية',
    '54 مليار يوان',
    '1.05 ترليون يوان',
    '−260 مليار يوان',
    '+730%',
    '8.3 مرة',
    '30 يوليو 2024',
  ],
  'ar-EG': [
    '٣٬٠٠٠ قضية',
    '٥٤٬٠٠٠ قضية',
    '٥٤ مليار يوان',
    '١٫٠٥ ترليون يوان',
    '−٢٦٠ مليار يوان',
    '+٧٣٠٪',
    '٨٫٣ مرة',
    '٣٠ يوليو ٢٠٢٤',
  ],
};

/** Engines with older data count Indian amounts as the rest of the world does. */
const HAS_CRORE = /crore/.test(
  new Intl.NumberFormat('en-IN', {notation: 'compact', compactDisplay: 'long'}).format(1e10),
);

describe('numbers by place', () => {
  for (const [lang, expected] of Object.entries(PLACES)) {
    it(lang, () => {
      const locale = localeFor(lang);
      expect([
        amount(3000, lang, 'cases'),
        amount(54_000, lang, 'cases'),
        amount(54e9, lang),
        amount(1.05e12, lang),
        amount(-0.26e12, lang),
        plain(growthWords(730, 'increase', locale)),
        plainNumber(8.3, locale) + locale.messages.number.gap + locale.messages.number.times,
        dayWords('2024-07-30', locale),
      ]).to.deep.equal(lang === 'en-IN' && !HAS_CRORE ? PLACES['en-GB'] : expected);
    });

    it(`${lang}: every tick of a set is in one unit, and reads back as its value`, () => {
      const locale = localeFor(lang);
      for (const largest of [4.176e13, 1.05e12, 5.4e10, 2.73e9, 8.4e6]) {
        const scale = scaleOf(largest, 'CNY', builtIn, locale);
        const ticks = [0.25, 0.5, 0.75, 1].map((part) => part * largest);
        const western = localeFor('en');
        for (const tick of ticks) {
          const digits = inScale(tick, largest / 1e6, scale, western);
          expect(Number(digits.replace(/,/g, '')) * scale.divisor).to.be.closeTo(tick, largest * 1e-5);
        }
        // The word of the set is that of its largest value written by itself.
        const alone = amount(10 ** Math.floor(Math.log10(largest)), lang);
        expect(alone.endsWith(plain(scale.words)) || scale.word === 'milliards', `${alone} in ${scale.words}`).to.equal(
          true,
        );
      }
    });
  }

  it('keeps a plus and a minus on the left of Latin digits in Arabic, as Intl does', () => {
    expect(growthWords(730, 'increase', localeFor('ar'))).to.equal('\u200e+730%');
    expect(growthWords(-30, 'increase', localeFor('ar-EG'))).to.equal('\u061c−٣٠٪');
  });

  it('writes years and counts in the digits of the numbers beside them', () => {
    expect(periodWords('2012/2023', localeFor('ar-EG'))).to.equal('٢٠١٢–٢٠٢٣');
    expect(periodWords('2024-01/2024-06', localeFor('ar-EG'))).to.equal('النصف الأول من ٢٠٢٤');
    expect(localeFor('ar-EG').messages.source.page(1, 'x', false)).to.equal('ص ١');
    expect(periodWords('2012/2023', localeFor('ar-AE'))).to.equal('2012–2023');
  });
});

describe('numbers as they are heard', () => {
  const rows: [id: string, lang: string, spoken: string][] = [
    ['automobile-exports', 'zh-Hant', '成長百分之730，為2012年的8.3倍'],
    ['automobile-exports', 'fr', 'en hausse de 730 pour cent, soit 8,3 fois le niveau de 2012'],
    ['automobile-exports', 'es', 'un aumento del 730 por ciento, hasta 8,3 veces el nivel de 2012'],
    ['automobile-exports', 'ar', 'ارتفاع بنسبة 730 في المئة، أي 8.3 مرة مستوى 2012'],
    ['smuggling-cases', 'fr', 'plus de 3 000 affaires'],
    ['smuggling-cases', 'es', 'más de 3000 casos'],
    ['smuggling-cases', 'ar', 'أكثر من 3,000 قضية'],
    ['ftz-customs-share', 'zh-Hant', '超過百分之38'],
    ['trade-average-increase', 'fr', 'en moyenne 1 600 milliards de yuans par an'],
    ['import-rank', 'fr', '2e rang'],
  ];
  for (const [id, lang, spoken] of rows) {
    it(`${id} in ${lang} is “${spoken}”`, () => {
      const figure = builtIn.figures.find((one): one is Quantity => one.id === id)!;
      expect(plain(showQuantity(figure, builtIn, localeFor(lang)).spoken)).to.equal(spoken);
    });
  }
});
