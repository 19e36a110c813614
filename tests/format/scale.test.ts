import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {localeFor} from '../../src/format/number.ts';
import {inScale, scaledAmount, scaleOf} from '../../src/format/scale.ts';

const NO_BREAK = /\u00a0/g;

describe('one scale for many values', () => {
  const rows: [lang: string, largest: number, unit: string, value: number, step: number, words: string][] = [
    ['en', 42.07e12, 'CNY', 24.4e12, 1e11, '24.4 trillion yuan'],
    ['en', 42.07e12, 'CNY', 39.1e12, 1e10, '39.10 trillion yuan'],
    ['en', 42.07e12, 'CNY', -0.26e12, 1e10, '−0.26 trillion yuan'],
    ['en', 8.4e6, 't', 6.9e6, 1e5, '6.9 million metric tons'],
    ['en', 950, 'times', 950, 1, '950 times'],
    ['en', 40, '%', 34, 1, '34%'],
    ['zh-Hans', 42.07e12, 'CNY', 39.1e12, 1e10, '39.10万亿元'],
    ['zh-Hans', 8.4e6, 't', 6.9e6, 1e5, '690万吨'],
    ['zh-TW', 42.07e12, 'CNY', 39.1e12, 1e10, '39.10兆元'],
    ['en', 0, 'CNY', 0, 1, '0 yuan'],
  ];
  for (const [lang, largest, unit, value, step, words] of rows)
    it(`${lang}: ${words}`, () => {
      const locale = localeFor(lang);
      const scale = scaleOf(largest, unit, builtIn, locale);
      expect(scaledAmount(value, step, scale, locale).replace(NO_BREAK, ' ')).to.equal(words);
    });

  it('signs a change', () => {
    const locale = localeFor('en');
    const scale = scaleOf(42e12, 'CNY', builtIn, locale);
    expect([1.43e12, -1.84e12, 0].map((change) => inScale(change, 1e10, scale, locale, true))).to.deep.equal([
      '+1.43',
      '−1.84',
      '0.00',
    ]);
  });
});
