import {expect} from '@open-wc/testing';
import {builtIn, type Briefing, type TradeTrendChart} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, nextFault, place, seen, settled} from '../support/element.ts';

const chart = () => place<TradeTrendChart>('<trade-trend-chart>as the author put it</trade-trend-chart>');

const press = async (element: TradeTrendChart, key: string): Promise<void> => {
  find(element, '[part=chart]').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  await element.updateComplete;
};

const readout = (element: Element): string =>
  find(element, '.readout')
    .textContent.replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const loaded = async (briefing: unknown): Promise<TradeTrendChart> => {
  const element = await chart();
  element.briefing = briefing as Briefing;
  await element.updateComplete;
  await settled(element);
  return element;
};

/** The harbour with other yearly values. */
const withPoints = (points: readonly object[], claims: readonly object[] = []): unknown => ({
  ...harbour,
  series: [{...harbour.series[0], points}],
  claims,
});

const year = (year: number, total: number, more: object = {}) => ({
  year,
  total,
  basis: 'published',
  url: 'https://example.org/',
  ...more,
});

afterEach(clear);

describe('trade-trend-chart, year by year', () => {
  it('walks its years by arrows, says each with its source, and lets go by Escape', async () => {
    const element = await chart();
    const group = find(element, '[part=chart]');
    expect(findAll(element, '.place').map((one) => (one as HTMLElement).tabIndex)).to.deep.equal([
      0,
      ...Array<number>(11).fill(-1),
    ]);
    expect(group.getAttribute('aria-label')).to.contain('Arrow keys');
    await press(element, 'ArrowRight');
    expect(readout(element)).to.equal('2012: 24.4 trillion yuan source');
    await press(element, 'End');
    expect(readout(element)).to.contain('2023: 41.76 trillion yuan, −0.31 on 2022 (as first published)');
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(
      '2023: 41.76 trillion yuan, a fall of 0.31 on 2022 (as first published)',
    );
    expect(find<HTMLAnchorElement>(element, '.readout a').href).to.equal(builtIn.series![0]!.points.at(-1)!.url);
    expect(findAll(element, '.held')).to.have.length(2);
    await press(element, 'Escape');
    expect(findAll(element, '.held')).to.have.length(0);
    expect(readout(element)).to.contain('arrow keys');
  });

  it('holds a year by a press and lets it go by a second', async () => {
    const element = await chart();
    const {left, top, width} = find(element, '.levels').getBoundingClientRect();
    const click = async (): Promise<void> => {
      const at = {clientX: left + width * (2.5 / 12), clientY: top + 20, bubbles: true, composed: true};
      find(element, '.levels svg').dispatchEvent(new MouseEvent('click', at));
      await element.updateComplete;
    };
    await click();
    expect(readout(element)).to.contain('2014: 26.43 trillion yuan, derived');
    await click();
    expect(findAll(element, '.held')).to.have.length(0);
  });

  it('keeps a year held while the focus is on its source', async () => {
    const element = await chart();
    find(element, '[part=chart]').focus();
    await press(element, 'ArrowRight');
    find(element, '.readout a').focus();
    await element.updateComplete;
    expect(findAll(element, '.held')).to.have.length(2);
    find<HTMLInputElement>(element, 'input').focus();
    await element.updateComplete;
    expect(findAll(element, '.held')).to.have.length(0);
  });
});

describe('trade-trend-chart, on another briefing', () => {
  it('reckons its takeaway anew, and says how many years are known', async () => {
    const text = seen(await loaded(harbour));
    for (const word of [
      '300,000 metric tons a year on average; in one of three years known, less',
      'Total traffic, million metric tons, 2019–2024, as published each February',
      'down in 2020',
      'Hatched: 2023, derived from other published values. Sum of the quays.',
      'Not seen: 2022',
      'Odile Marchand',
    ])
      expect(text).to.contain(word);
    expect(text).not.to.match(/yuan|China|Exports/);
  });

  it('says so where later values give another count', async () => {
    const claims = [harbour.claims[0]!].map((claim) => ({...claim, verdict: 'differs'}));
    const points = [
      year(2019, 5e6),
      year(2020, 5.4e6),
      year(2021, 5.8e6, {revised: {total: 5.5e6, basis: 'published'}}),
      year(2022, 6.2e6),
      year(2023, 6.3e6),
      year(2024, 6.5e6),
    ];
    expect(seen(await loaded(withPoints(points, claims)))).to.contain(
      'in two of five years, less (three on revised values)',
    );
  });

  it('shows values without a spoken mean', async () => {
    const element = await loaded(withPoints([year(2019, 5e6), year(2020, 6e6)]));
    expect(seen(element)).to.contain('Total traffic: 5.0 million metric tons in 2019, 6.0 in 2020');
    expect(findAll(element, '.spoken')).to.have.length(0);
  });

  it('says that it has nothing without a series', async () => {
    const fault = nextFault();
    await loaded({...harbour, series: [], claims: []});
    expect((await fault).code).to.equal('no-data');
  });

  it('keeps French words French', async () => {
    const element = await loaded({
      ...harbour,
      series: [{...harbour.series[0], label: {fr: 'Trafic total'}, vintage: {fr: 'publié en février'}}],
    });
    const french = findAll(element, '[lang=fr]').map((one) => one.textContent);
    expect(french).to.include.members(['Trafic total', 'publié en février']);
  });

  it('draws the longest series there can be as paths, and walks it', async () => {
    const points = Array.from({length: 9000}, (_, i) => year(1000 + i, 5e6 + Math.round(20 * Math.sin(i / 50)) * 1e5));
    const element = await loaded(withPoints(points));
    expect(findAll(element, '.column, .bar')).to.have.length(0);
    expect(findAll(element, '*')).to.have.length.below(400);
    await press(element, 'End');
    expect(readout(element)).to.contain('9999: ');
    expect(seen(element)).to.contain('of 9,000 years are given');
    expect(element.toCSV().trim().split('\r\n')).to.have.length(9001);
  });
});
