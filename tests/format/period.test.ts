import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {quantityOf} from '../../src/briefing/look-up.ts';
import {localeFor} from '../../src/format/number.ts';
import {figurePeriod, periodWords, shortPeriod} from '../../src/format/period.ts';

/** Intl puts thin spaces around a range's dash; which ones depends on its version. */
const plain = (text: string): string => text.replaceAll(/\s*–\s*/g, '–');

describe('periodWords', () => {
  const rows: [period: string, lang: string, words: string][] = [
    ['2024-01/2024-06', 'en', 'First half of 2024'],
    ['2024-01/2024-06', 'zh-Hans', '2024年上半年'],
    ['2024-07/2024-12', 'en', 'Second half of 2024'],
    ['2024-04/2024-06', 'en', 'Second quarter of 2024'],
    ['2024-04/2024-06', 'zh-Hans', '2024年二季度'],
    ['2024-01/2024-12', 'en', 'January–December 2024'],
    ['2024-02/2024-05', 'en', 'February–May 2024'],
    ['2024-02/2024-05', 'zh-Hans', '2024年2月至2024年5月'],
    ['2024-05', 'en', 'May 2024'],
    ['2023', 'en', '2023'],
    ['2023', 'zh-Hans', '2023年'],
    ['2012/2023', 'en', '2012–2023'],
    ['2012/2023', 'zh-Hans', '2012—2023年'],
    ['2024-07-30', 'en', '30 July 2024'],
    ['2024-07-30', 'en-US', 'July 30, 2024'],
    ['2024-07-30', 'zh-Hans', '2024年7月30日'],
    ['2024-07-22/2024-07-30', 'en', '22–30 July 2024'],
    ['2024-07-22/2024-07-30', 'zh-Hans', '2024年7月22日至30日'],
    ['2024-07-22/2024-08-02', 'zh-Hans', '2024年7月22日至8月2日'],
    ['2023-12-30/2024-01-02', 'zh-Hans', '2023年12月30日至2024年1月2日'],
    ['nonsense', 'en', 'nonsense'],
  ];
  for (const [period, lang, words] of rows) {
    it(`${period} in ${lang} is “${words}”`, () => expect(plain(periodWords(period, localeFor(lang)))).to.equal(words));
  }
});

describe('figurePeriod', () => {
  it('names the base of a growth', () => {
    const cars = quantityOf(builtIn, 'automobile-exports');
    expect(figurePeriod(cars, localeFor('en'))).to.equal('2023, compared with 2012');
    expect(figurePeriod(cars, localeFor('zh-Hans'))).to.equal('2023年，与2012年相比');
  });
  it('says that no period was given', () => {
    const packages = quantityOf(builtIn, 'relief-packages');
    expect(figurePeriod(packages, localeFor('en'))).to.equal('No period given');
    expect(figurePeriod(packages, localeFor('zh-Hans'))).to.equal('未给出时段');
  });
});

describe('shortPeriod', () => {
  const rows: [period: string, lang: string, words: string][] = [
    ['2024-01/2024-06', 'en', 'Jan–Jun 2024'],
    ['2024-01/2024-06', 'zh-Hans', '2024年上半年'],
    ['2023-11/2024-02', 'en', 'Nov 2023–Feb 2024'],
    ['2024-07-22/2024-07-30', 'en', '22–30 Jul 2024'],
    ['2024-07-30', 'en-US', 'Jul 30, 2024'],
    ['2012/2023', 'en', '2012–2023'],
    ['long ago', 'en', 'long ago'],
  ];
  for (const [period, lang, words] of rows) {
    it(`${period} in ${lang} is ${words}`, () => expect(shortPeriod(period, localeFor(lang))).to.equal(words));
  }
});
