import {expect} from '@open-wc/testing';
import {builtIn, type BriefingElement} from '../src/index.ts';
import {clear, find, findAll, heard, place, seen} from './support/element.ts';

const HARBOUR = '/tests/briefings/harbour-2025.json';

/** Every element as an author would first write it. */
const ALL = [
  '<customs-stat figure="customs-revenue"></customs-stat>',
  '<customs-stat figure="smuggling-value"></customs-stat>',
  '<customs-stat-grid></customs-stat-grid>',
  '<trade-growth-chart></trade-growth-chart>',
  '<trade-growth-chart measure="multiple"></trade-growth-chart>',
  '<trade-trend-chart></trade-trend-chart>',
  '<policy-list kind="all"></policy-list>',
  '<policy-list kind="all" view="dots"></policy-list>',
  '<reform-timeline></reform-timeline>',
  '<briefing-speakers></briefing-speakers>',
  '<briefing-source></briefing-source>',
  '<claim-check></claim-check>',
  '<figure-table></figure-table>',
];

const drawn = (markup: string, lang = 'en') => place<BriefingElement>(markup, lang);

afterEach(clear);

describe('rule 1: a qualifier is drawn', () => {
  it('stands in words before the number of every fenced figure, shown and heard', async () => {
    for (const figure of builtIn.figures) {
      if (figure.kind !== 'quantity' || !figure.qualifier) continue;
      const element = await drawn(`<customs-stat figure="${figure.id}"></customs-stat>`);
      expect(find(element, '[part=qualifier]').textContent, figure.id).not.to.equal('');
      expect(heard(element), figure.id).to.match(/more than|over|in excess of|within|nearly|about|average|preliminary/);
      clear();
    }
  });
  it('is an open end in a chart for a lower bound, and a marked end for “nearly”', async () => {
    const timber = await drawn(`<trade-growth-chart src="${HARBOUR}" figures="timber-growth"></trade-growth-chart>`);
    expect(findAll(timber, '.plot [transform]')).to.have.length.at.least(3);
    expect(seen(timber)).to.contain('open end');
    const grain = await drawn(`<trade-growth-chart src="${HARBOUR}" figures="grain-growth"></trade-growth-chart>`);
    expect(findAll(grain, '.plot [transform]')).to.have.length(0);
    const firms = await drawn('<trade-growth-chart figures="trading-firms" measure="multiple"></trade-growth-chart>');
    expect(findAll(firms, '.soft')).to.have.length(1);
  });
});

describe('rule 2: what cannot be compared shares no axis', () => {
  const rows: [figures: string, en: RegExp, zh: RegExp][] = [
    [
      'cargo-supervised parcels-a-year',
      /different units, so they cannot share an axis/,
      /单位不同，不能共用一个坐标轴/,
    ],
    [
      'customs-revenue trade-average-increase',
      /an amount and the other a change, so they cannot share/,
      /一个是数额，一个是变化/,
    ],
    ['automobile-exports high-tech-exports-growth', /compared with different years/, /对比的基期不同/],
    ['high-tech-exports-growth ecommerce-half-year-growth', /compared with different years/, /对比的基期不同/],
    ['automobile-exports ecommerce-growth', /compared with different years/, /对比的基期不同/],
  ];
  it('refuses a lower bound beside an exact figure', async () => {
    const figures = 'timber-growth grain-growth';
    const element = await drawn(`<trade-growth-chart src="${HARBOUR}" figures="${figures}"></trade-growth-chart>`);
    expect(seen(element)).to.match(/fenced differently.*cannot share an axis/);
  });
  for (const [figures, en, zh] of rows) {
    it(`${figures}: says why, in both languages, and draws nothing`, async () => {
      for (const [lang, words] of [
        ['en', en],
        ['zh-Hans', zh],
      ] as const) {
        const element = await drawn(`<trade-growth-chart figures="${figures}">fallback</trade-growth-chart>`, lang);
        expect(seen(element)).to.match(words);
        expect(findAll(element, '.plot')).to.have.length(0);
        expect(findAll(element, 'slot')).to.have.length(1);
      }
    });
  }
});

describe('rule 3: increase, multiple and index are never mixed', () => {
  const own = {increase: /^[+−][\d,]+%$/, multiple: /^[\d.]+ times$/, index: /^[\d,]+$/};
  for (const [measure, form] of Object.entries(own)) {
    it(`${measure}: every value and tick is in the form of the measure`, async () => {
      const element = await drawn(`<trade-growth-chart measure="${measure}"></trade-growth-chart>`);
      for (const value of findAll(element, '.plot text'))
        expect(value.textContent.replace(/\s+/g, ' ').trim()).to.match(form);
      const ticks = findAll(element, '.axis text').map((one) => one.textContent.trim());
      for (const tick of ticks)
        expect(tick).to.match(measure === 'increase' ? /^(0|\+[\d,]+%)$/ : /^[\d,.]+( times)?$/);
    });
  }
});

describe('rule 4: a mean is not a path', () => {
  it('draws the spoken average as a line of its own, against columns that do not follow it', async () => {
    const element = await drawn('<trade-trend-chart></trade-trend-chart>');
    expect(findAll(element, '[class~=spoken], [class~=said]').length).to.be.at.least(1);
    expect(find(element, '[part=heading]').textContent).to.contain('in seven of eleven years, less');
    expect(seen(element)).to.match(/2015 and 2016|2015.*2016/);
  });
});

describe('rule 5: derived points, editions and caveats are visible', () => {
  it('hatches what was derived, marks what was revised, and says both in words', async () => {
    const element = await drawn('<trade-trend-chart></trade-trend-chart>');
    const text = seen(element);
    for (const word of ['derived', 'revised', '0.2%']) expect(text).to.contain(word);
    expect(findAll(element, 'pattern').length).to.be.at.least(1);
    expect(text).not.to.match(/fell in 2023/);
  });
  it('stands open for each caveat that changes the reading', async () => {
    for (const figure of builtIn.figures) {
      const open = (figure.caveats ?? []).filter(({lesser}) => !lesser);
      if (open.length === 0) continue;
      const text = seen(await drawn(`<customs-stat figure="${figure.id}"></customs-stat>`));
      for (const {text: words} of open) expect(text, figure.id).to.contain(words['en']!.replace(/\s+/g, ' '));
      clear();
    }
  });
});

describe('rule 6: sums that the speaker did not make are not made', () => {
  for (const markup of ALL) {
    it(markup, async () => {
      for (const lang of ['en', 'zh-Hans']) {
        const element = await drawn(markup, lang);
        for (const said of [seen(element), heard(element), element.toText(), element.toCSV(), element.toHTML()]) {
          expect(said).not.to.match(/\b436\b|\b21 (packages|policy)|21份|\b33 (provinc|places|areas)/);
        }
        clear();
      }
    });
  }
});

describe('rule 7: dollars only as printed', () => {
  const PRINTED = /\$145\.3 billion|\$2\.34 trillion|1453亿美元|2\.34万亿美元/g;
  for (const markup of ALL) {
    it(markup, async () => {
      for (const lang of ['en', 'zh-Hans']) {
        const element = await drawn(markup, lang);
        const rest = seen(element).replaceAll('\u00a0', ' ').replace(PRINTED, '');
        expect(rest).not.to.match(/\$\s?\d|\d\s?(billion|trillion) dollars|美元/);
        clear();
      }
    });
  }
  it('says that they are printed, and where none is printed shows none', async () => {
    expect(seen(await drawn('<customs-stat figure="customs-revenue"></customs-stat>'))).to.contain(
      'Printed on the page as about $145.3 billion',
    );
    expect(seen(await drawn('<customs-stat figure="smuggling-value"></customs-stat>'))).not.to.match(/\$\d/);
  });
});
