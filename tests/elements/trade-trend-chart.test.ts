import {apart} from '../support/boxes.ts';
import {expect} from '@open-wc/testing';
import type {TradeTrendChart} from '../../src/index.ts';
import {clear, find, findAll, heard, nextFault, place, seen} from '../support/element.ts';

const chart = (attributes = '', lang?: string) =>
  place<TradeTrendChart>(`<trade-trend-chart ${attributes}>as the author put it</trade-trend-chart>`, lang);

const choose = async (element: TradeTrendChart, flow: string): Promise<void> => {
  find<HTMLInputElement>(element, `input[value=${flow}]`).click();
  await element.updateComplete;
};

const press = async (element: TradeTrendChart, key: string): Promise<void> => {
  find(element, '[part=chart]').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  await element.updateComplete;
};

const WIDTHS = [240, 280, 320, 480, 640, 960];

afterEach(clear);

describe('trade-trend-chart', () => {
  for (const flow of ['total', 'exports', 'imports']) {
    it(`is accessible, also with a year held: ${flow}`, async () => {
      const element = await chart(`flow="${flow}"`);
      await press(element, 'End');
      await expect(element).to.be.accessible();
      await press(element, 'Escape');
      await expect(element).to.be.accessible();
    });
  }

  const views: [attributes: string, lang: string, words: string[]][] = [
    [
      '',
      'en',
      [
        '1.6 trillion a year on average; in seven of eleven years, less',
        'China’s goods trade, trillion yuan, 2012–2023, as first published each January',
        'down in 2015 and 2016',
        'As spoken: +1.6 a year',
        '2021 alone: 40%',
        'Hatched: 2014, derived',
        'Pointer: 2022 is drawn as first published, 42.07; later figures imply about 41.68.',
        '* First published 2023 less first published 2022. On the revised 2022 the change is about +0.08',
        'not a fall that anyone announced',
        'Zhao Zenglian, vice minister, GACC',
        'Yearly values: as first published each January, a source for each in the data',
        '−0.31*',
      ],
    ],
    [
      'flow="exports"',
      'en',
      [
        'Exports: 13.72 trillion yuan in 2013, 23.77 in 2023',
        'Not seen: 2012 and 2017; the places stay empty.',
        'The spoken average is about the total, so it is not drawn here.',
        'The total of 2022 was revised since, so the bar is hollow.',
      ],
    ],
    [
      '',
      'zh-Hans',
      [
        '年均增加1.6万亿元，十一年中有七年不及',
        '中国货物贸易，万亿元，2012—2023年，各年首次公布数',
        '比上年增减（万亿元）：2015年和2016年下降',
        '仅2021年一年',
        '后修订',
        '历年数值：各年首次公布数，逐年出处见数据表',
      ],
    ],
    ['flow="imports"', 'zh-Hans', ['进口：2013年12.11万亿元，2023年17.99万亿元', '未见：2012年和2017年，位置留空。']],
  ];
  for (const [attributes, lang, words] of views) {
    it(`says what it shows: ${attributes || 'total'} in ${lang}`, async () => {
      const text = seen(await chart(attributes, lang));
      for (const word of words) expect(text).to.contain(word);
    });
  }

  it('never says that trade fell in 2023', async () => {
    for (const flow of ['total', 'exports', 'imports'])
      expect(seen(await chart(`flow="${flow}"`)), flow).not.to.match(/down in [^.]*2023|fell in 2023/);
  });

  it('names only the series where the speaker said nothing', async () => {
    const element = await chart('flow="exports"');
    expect(seen(element)).not.to.contain('Zhao Zenglian');
    expect(element.toText()).not.to.contain('Zhao Zenglian');
    expect(findAll(element, '.spoken')).to.have.length(0);
    expect(findAll(element, '[part=source]')).to.have.length(1);
  });

  it('switches the flow by its control, heading and columns together', async () => {
    const element = await chart();
    await choose(element, 'imports');
    expect(seen(element)).to.contain('Imports: 12.11 trillion yuan in 2013, 17.99 in 2023');
    expect(element.getAttribute('flow')).to.equal('imports');
    await choose(element, 'total');
    expect(seen(element)).to.contain('in seven of eleven years, less');
  });

  it('draws a derived year hatched, a missing one as a question mark, 2023’s change hollow and dashed', async () => {
    const element = await chart();
    expect(findAll(element, '.hatched')).to.have.length(1);
    expect(findAll(element, '.pointer')).to.have.length(1);
    const hollow = getComputedStyle(find(element, '.bar.mixed'));
    expect(hollow.fill).to.equal('none');
    expect(hollow.strokeDasharray).not.to.equal('none');
    const exports = await chart('flow="exports"');
    expect(findAll(exports, '.levels text').filter((one) => one.textContent === '?')).to.have.length(2);
  });

  it('gives each element a hatch of its own', async () => {
    const ids = [await chart(), await chart()].map((element) => find(element, 'pattern').id);
    expect(new Set(ids).size).to.equal(2);
  });

  it('draws in proportion, from zero', async () => {
    const element = await chart();
    const panel = find(element, '.levels svg').getBoundingClientRect();
    const heights = findAll(element, '.column').map((one) => panel.bottom - one.getBoundingClientRect().top);
    expect(heights.at(-1)! / heights[0]!).to.be.closeTo(41.76 / 24.4, 0.01);
  });

  it('hides its drawings from ears and gives them a table with each year in words', async () => {
    const element = await chart();
    for (const svg of findAll(element, '[part=chart] svg').filter((one) => !one.parentElement!.closest('svg')))
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(findAll(element, '[part=table] tbody tr')).to.have.length(13);
    const text = heard(element);
    for (const word of [
      '26.43 trillion yuan, derived, a rise of 0.60 on 2013',
      '42.07 trillion yuan, as first published, about 41.68 by later figures',
      'a fall of 1.84 on 2014',
    ])
      expect(text).to.contain(word);
    expect(heard(await chart('flow="exports"'))).to.contain('not seen');
  });

  it('marks the spoken line when its figure is selected in the group', async () => {
    const element = await chart('group="g"');
    const other = document.createElement('div');
    other.setAttribute('group', 'g');
    element.parentElement!.append(other);
    other.dispatchEvent(
      new CustomEvent('figure-select', {detail: {id: 'trade-average-increase'}, bubbles: true, composed: true}),
    );
    await element.updateComplete;
    expect(findAll(element, '.spoken.marked')).to.have.length(2);
  });

  it('gives the yearly values as CSV, with basis, note and address', async () => {
    const [head, ...rows] = (await chart()).toCSV().trim().split('\r\n');
    expect(head).to.equal(
      'series,label,year,total,exports,imports,unit,step,basis,edition,revised_total,revised_basis,note,address',
    );
    expect(rows).to.have.length(12);
    expect(rows[0]).to.contain(',2012,24400000000000,,,CNY,100000000000,published,');
    expect(rows[2]).to.contain(',derived,').and.to.contain('Imports of 12.04 plus a surplus of 2.35');
    expect(rows[10]).to.contain(',41680000000000,implied,');
    for (const row of rows) expect(row).to.match(/,https?:\/\/\S+$/);
    expect((await chart('series="x"')).toCSV()).to.equal('');
  });

  it('gives itself away as text and picture with both lines of provenance', async () => {
    const element = await chart();
    expect(element.toText()).to.contain('2014: 26.43 trillion yuan (derived)');
    expect(element.toText()).to.match(/Zhao Zenglian.*\nYearly values: as first published/);
    expect(element.toHTML()).to.contain('<p>Yearly values: as first published each January');
    const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.textContent).to.contain('Yearly values').and.to.contain('stroke-dasharray: 6 4');
    const hatched = svg.querySelector('.hatched')!.getAttribute('fill')!;
    expect(svg.querySelector(`pattern${hatched.slice(4, -1)}`)).to.not.equal(null);
  });

  it('keeps labels inside its box and off each other, from 240 to 960 px', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      for (const flow of ['total', 'exports']) {
        const element = await chart(`flow="${flow}"`, lang);
        for (const width of WIDTHS) {
          element.parentElement!.style.width = `${width}px`;
          const box = element.getBoundingClientRect();
          const where = `${lang} ${flow} ${width}`;
          const shown = findAll(element, '[part=chart] svg text').filter(
            (one) => getComputedStyle(one).visibility === 'visible' && one.getBoundingClientRect().width > 0,
          );
          const boxes = shown.map(
            (one) => ({words: one.textContent, ...one.getBoundingClientRect().toJSON()}) as DOMRect & {words: string},
          );
          for (const {words, left, right} of boxes) {
            expect(left, `${where} ${words}`).to.be.at.least(box.left - 0.5);
            expect(right, `${where} ${words}`).to.be.at.most(box.right + 0.5);
          }
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => {
              expect(apart(a, b), `${where}: “${a.words}” and “${b.words}”`).to.equal(true);
            }),
          );
          expect(element.scrollWidth, where).to.be.at.most(Math.ceil(box.width));
        }
        clear();
      }
    }
  });

  it('shows every year and value from 640 px on, and at 240 px first and last', async () => {
    const element = await chart();
    const labels = (width: number): string[] => {
      element.parentElement!.style.width = `${width}px`;
      return findAll(element, '.labels text')
        .filter((one) => getComputedStyle(one).visibility === 'visible')
        .map((one) => one.textContent);
    };
    expect(labels(640).filter((words) => /^20\d\d$/.test(words))).to.have.length(12);
    expect(labels(240)).to.include.members(['2012', '2023', '24.4', '41.76']);
  });

  it('has every part of its contract', async () => {
    const element = await chart();
    for (const part of [
      'figure',
      'heading',
      'chart',
      'mark',
      'axis',
      'label',
      'annotation',
      'caveat',
      'table',
      'source',
      'actions',
    ])
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
  });

  const faults: [attributes: string, code: string, words: RegExp][] = [
    ['series="goods"', 'unknown-option', /“goods”.*goods-trade/s],
    ['flow="export"', 'unknown-option', /“export”.*exports/s],
    ['claim="trade-average"', 'unknown-figure', /trade-average-increase/],
    ['claim="customs-revenue"', 'wrong-kind', /“customs-revenue”.*trade-average-increase/s],
    ['claim="new-trio"', 'wrong-kind', /“new-trio”/],
  ];
  for (const [attributes, code, words] of faults) {
    it(`refuses ${attributes}`, async () => {
      const fault = nextFault();
      const element = await chart(attributes);
      expect((await fault).code).to.equal(code);
      expect(seen(element)).to.match(words);
      expect(findAll(element, 'slot')).to.have.length(1);
    });
  }

  it('refuses what is no text', async () => {
    const element = await chart();
    const fault = nextFault();
    Object.assign(element, {series: 7});
    expect((await fault).code).to.equal('wrong-type');
  });
});
