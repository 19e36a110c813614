import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {proveFigure} from '../../../src/briefing/proof/prove-figure.ts';
import {readPhrase} from '../../../src/briefing/proof/read-phrase.ts';
import {isKnownUnit, type Quantity} from '../../../src/briefing/types.ts';
import {printedWords, showQuantity} from '../../../src/format/figure.ts';
import {localeFor} from '../../../src/format/number.ts';

const {units, date, figures} = builtIn;
const quantities = figures.filter((one): one is Quantity => one.kind === 'quantity');
const UNITS = [
  ...['CNY', 'USD', 'EUR', 't', '%', 'times', 'people', 'hour'].filter(isKnownUnit),
  ...Object.keys(units!),
];

for (const lang of ['en', 'en-GB', 'zh-Hans', 'zh-Hant', 'zh-HK', 'zh-TW']) {
  describe(`what the library writes in ${lang}`, () => {
    const locale = localeFor(lang);

    for (const {printed, ...figure} of quantities) {
      const {text} = showQuantity(figure, builtIn, locale);
      it(`${figure.id} is proved by “${text}”`, () => {
        expect(proveFigure(figure, text, lang, {units, date, anyWay: true}).follows).to.equal(true);
        if (!printed) return;
        const [amount] = readPhrase(printedWords(printed, builtIn, locale), lang).amounts;
        expect([amount?.value, amount?.unit]).to.deep.equal([printed.value, printed.unit]);
      });
    }

    it('reads as the same value and unit, whatever the value', () => {
      const values = fc
        .tuple(fc.integer({min: -99_999, max: 99_999}), fc.integer({min: -3, max: 9}))
        .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
      const property = fc.property(values, fc.constantFrom(...UNITS), (value, unit) => {
        const figure: Quantity = {...quantities[0]!, value, unit};
        const {text} = showQuantity(figure, builtIn, locale);
        expect(proveFigure(figure, text, lang, {units}).follows, text).to.equal(true);
      });
      fc.assert(property, {numRuns: 500});
    });
  });
}
