import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {boundOf} from '../../src/briefing/growth.ts';
import type {Quantity} from '../../src/briefing/types.ts';
import {showFigure, showQuantity} from '../../src/format/figure.ts';
import {localeFor} from '../../src/format/number.ts';

/** Signs, symbols and short forms that a voice skips, spells or takes for something else. */
const MISHEARD: Readonly<Record<string, RegExp>> = {
  en: /[%+−–—·×÷=$€~≈<>*/°]|\d\s?(?:tn|bn|m|k|T|t|kg|km|pp|pct|yr|yrs|mo|mos|h)\b|\u00a0|metre\b/,
  'zh-Hans': /[%+−–—·×÷=$€~≈<>*/°a-zA-Z]|\u00a0/,
};

/** Growths say their direction, what they come to, and the year they start from. */
const GROWTH: Readonly<Record<string, RegExp>> = {
  en: /(?:up|down) [\d,.]+ percent, to [\d,.]+ times the .+ level$|[\d,.]+ times the .+ level$/,
  'zh-Hans': /(?:增长|下降)百分之[\d.]+，为.+年.*的[\d.]+倍$|为.+年.*的[\d.]+倍$/,
};

const OPEN: Readonly<Record<string, RegExp>> = {en: /^more than /, 'zh-Hans': /^超过/};

const quantity = (more: Partial<Quantity>): Quantity => ({
  ...(builtIn.figures.find(({id}) => id === 'automobile-exports') as Quantity),
  ...more,
});

for (const lang of ['en', 'zh-Hans']) {
  const locale = localeFor(lang);

  describe(`every figure of the briefing, heard in ${lang}`, () => {
    for (const figure of builtIn.figures) {
      const {spoken} = showFigure(figure, builtIn, locale);
      it(`${figure.id}: ${spoken}`, () => {
        expect(spoken).not.to.equal('');
        expect(spoken).not.to.match(MISHEARD[lang]!);
        if (figure.kind !== 'quantity') return;
        expect(OPEN[lang]!.test(spoken), 'an open bound').to.equal(boundOf(figure.qualifier) === 'lower');
        const grows = figure.comparison?.kind === 'percent-increase' || figure.comparison?.kind === 'ratio';
        expect(GROWTH[lang]!.test(spoken), 'a growth').to.equal(grows);
      });
    }
  });
}

describe('a minus', () => {
  const falls: [lang: string, spoken: string][] = [
    ['en', 'down 20 percent, to 0.8 times the 2012 level'],
    ['zh-Hans', '下降百分之20，为2012年的0.8倍'],
  ];
  for (const [lang, spoken] of falls) {
    it(`is heard as a fall in ${lang}`, () => {
      const {text, spoken: heard} = showQuantity(quantity({value: -20}), builtIn, localeFor(lang));
      expect(text).to.contain('−20');
      expect(heard).to.equal(spoken);
    });
  }
});
