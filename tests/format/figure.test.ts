import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {quantityOf} from '../../src/briefing/look-up.ts';
import type {Quantity} from '../../src/briefing/types.ts';
import {growthWords, printedWords, showFigure, showQuantity} from '../../src/format/figure.ts';
import {localeFor} from '../../src/format/number.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A quantity of no briefing, for cases that the built-in one lacks. */
const quantity = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  kind: 'quantity',
  id: 'x',
  label: {en: 'x'},
  theme: 'x',
  page: 1,
  stated: 'x',
  value,
  unit,
  ...more,
});

describe('showQuantity', () => {
  const rows: [id: string, lang: string, text: string, spoken: string][] = [
    ['customs-revenue', 'en', '1.05 trillion yuan', '1.05 trillion yuan'],
    ['customs-revenue', 'zh-Hans', '1.05万亿元', '1.05万亿元'],
    ['customs-revenue', 'zh-HK', '1.05万亿元', '1.05万亿元'],
    ['customs-revenue', 'zh-MO', '1.05万亿元', '1.05万亿元'],
    ['smuggling-cases', 'en', 'over 3,000 cases', 'more than 3,000 cases'],
    ['smuggling-cases', 'zh-Hans', '超过3000起', '超过3000起'],
    ['failed-health-batches', 'en', 'more than 30,000 batches', 'more than 30,000 batches'],
    ['failed-health-batches', 'zh-Hans', '超过3万批', '超过3万批'],
    ['smuggling-value', 'en', 'in excess of 54 billion yuan', 'more than 54 billion yuan'],
    ['smuggling-value', 'zh-Hans', '超过540亿元', '超过540亿元'],
    ['infectious-disease-cases', 'zh-Hans', '2.9万例', '2.9万例'],
    ['cargo-supervised', 'en', '2.73 billion metric tons', '2.73 billion metric tons'],
    ['cargo-supervised', 'zh-Hans', '27.3亿吨', '27.3亿吨'],
    ['automobile-exports', 'en', '+730%', 'up 730 percent, to 8.3 times the 2012 level'],
    ['automobile-exports', 'zh-Hans', '+730%', '增长百分之730，为2012年的8.3倍'],
    [
      'trade-average-increase',
      'en',
      'an average of 1.6 trillion yuan a year',
      'an average of 1.6 trillion yuan a year',
    ],
    ['trade-average-increase', 'zh-Hans', '年均1.6万亿元', '年均1.6万亿元'],
    ['trading-firms', 'en', '2 times', '2 times the 2012 level'],
    ['electric-share-of-car-exports', 'en', '4 in 10', '4 in 10'],
    ['electric-share-of-car-exports', 'zh-Hans', '4成', '4成'],
    ['import-rank', 'en', '2nd', '2nd'],
    ['import-rank', 'zh-Hans', '第2位', '第2位'],
    ['facilitation-years', 'en', '7 years', '7 years'],
    ['ftz-customs-share', 'en', 'over 38%', 'more than 38 percent'],
    ['ftz-customs-share', 'zh-Hans', '超过38%', '超过百分之38'],
    ['relief-packages', 'en', '9 packages', '9 packages'],
  ];
  for (const [id, lang, text, spoken] of rows) {
    it(`${id} in ${lang} is “${text}”, heard “${spoken}”`, () => {
      const shown = showQuantity(quantityOf(builtIn, id), builtIn, localeFor(lang));
      expect(plain(shown.text)).to.equal(text);
      expect(shown.spoken).to.equal(spoken);
    });
  }

  it('writes a minus as U+2212 and lets it be heard', () => {
    const shown = showQuantity(quantity(-0.26e12, 'CNY'), builtIn, localeFor('en'));
    expect(plain(shown.text)).to.equal('−260 billion yuan');
    expect(shown.spoken).to.equal('minus 260 billion yuan');
  });

  it('lets a fall be heard as a fall', () => {
    const fall = quantity(-30, '%', {comparison: {kind: 'percent-increase', base: '2012'}});
    expect(showQuantity(fall, builtIn, localeFor('en')).text).to.equal('−30%');
    expect(showQuantity(fall, builtIn, localeFor('en')).spoken).to.equal(
      'down 30 percent, to 0.7 times the 2012 level',
    );
  });

  it('abbreviates the scale where asked, in English only', () => {
    const revenue = quantityOf(builtIn, 'customs-revenue');
    const short = {unitDisplay: 'short'} as const;
    expect(plain(showQuantity(revenue, builtIn, localeFor('en'), short).text)).to.equal('1.05tn yuan');
    expect(plain(showQuantity(revenue, builtIn, localeFor('zh-Hans'), short).text)).to.equal('1.05万亿元');
    expect(showQuantity(revenue, builtIn, localeFor('en'), short).spoken).to.equal('1.05 trillion yuan');
  });

  it('follows the words where no catalogue speaks the language, digits included', () => {
    const french = showQuantity(quantityOf(builtIn, 'customs-revenue'), builtIn, localeFor('tlh'));
    expect(plain(french.text)).to.equal('1.05 trillion yuan');
  });

  it('takes the singular for one', () => {
    expect(plain(showQuantity(quantity(1, 'batches'), builtIn, localeFor('en')).text)).to.equal('1 batch');
    expect(plain(showQuantity(quantity(1, 'year'), builtIn, localeFor('en')).text)).to.equal('1 year');
  });

  it('writes a unit that nobody names as its id', () => {
    expect(plain(showQuantity(quantity(12, 'teu'), builtIn, localeFor('en')).text)).to.equal('12 teu');
  });

  it('never leaves the qualifier of a figure unsaid', () => {
    for (const figure of builtIn.figures) {
      if (figure.kind !== 'quantity' || !figure.qualifier) continue;
      for (const lang of ['en', 'zh-Hans']) {
        const {qualifier, text, spoken} = showQuantity(figure, builtIn, localeFor(lang));
        expect(qualifier, `${figure.id} ${lang}`).not.to.equal('');
        expect(text).to.contain(qualifier);
        expect(spoken.length).to.be.greaterThan(0);
      }
    }
  });
});

describe('showFigure', () => {
  const rows: [id: string, lang: string, text: string][] = [
    ['khunjerab-letter-date', 'en', '11 September 2023'],
    ['khunjerab-letter-date', 'en-US', 'September 11, 2023'],
    ['khunjerab-letter-date', 'zh-Hans', '2023年9月11日'],
    ['new-trio', 'en', '3 named'],
    ['new-trio', 'zh-Hans', '3项'],
    ['third-plenum', 'en', '2024'],
    ['party-committee-meeting', 'zh-Hans', '2024年7月22日至28日'],
  ];
  for (const [id, lang, text] of rows) {
    it(`${id} in ${lang} is “${text}”`, () => {
      const figure = builtIn.figures.find((one) => one.id === id)!;
      expect(plain(showFigure(figure, builtIn, localeFor(lang)).text)).to.equal(text);
    });
  }
});

describe('printedWords', () => {
  const printed = {value: 145.3e9, unit: 'USD', qualifier: 'about'} as const;
  it('gives the dollars as printed', () => {
    expect(plain(printedWords(printed, builtIn, localeFor('en')))).to.equal('about $145.3 billion');
    expect(plain(printedWords(printed, builtIn, localeFor('zh-Hans')))).to.equal('约1453亿美元');
  });
});

describe('growthWords', () => {
  const rows: [value: number, measure: 'increase' | 'multiple' | 'index', lang: string, text: string][] = [
    [730, 'increase', 'en', '+730%'],
    [1520, 'increase', 'en', '+1,520%'],
    [1520, 'increase', 'zh-Hans', '+1520%'],
    [-30, 'increase', 'en', '−30%'],
    [0, 'increase', 'en', '0%'],
    [8.3, 'multiple', 'en', '8.3'],
    [1620, 'index', 'en', '1,620'],
  ];
  for (const [value, measure, lang, text] of rows) {
    it(`${value} as ${measure} in ${lang} is “${text}”`, () => {
      expect(growthWords(value, measure, localeFor(lang))).to.equal(text);
    });
  }
});
