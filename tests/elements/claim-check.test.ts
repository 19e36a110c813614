import {apart} from '../support/boxes.ts';
import {expect} from '@open-wc/testing';
import {builtIn, type Briefing, type ClaimCheck} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, heard, nextFault, place, seen, settled} from '../support/element.ts';

const check = (claim = '', lang?: string) =>
  place<ClaimCheck>(`<claim-check${claim && ` claim="${claim}"`}>as the author put it</claim-check>`, lang);

const loaded = async (briefing: unknown): Promise<ClaimCheck> => {
  const element = await check();
  element.briefing = briefing as Briefing;
  await element.updateComplete;
  await settled(element);
  return element;
};

const IDS = builtIn.claims!.map(({figure}) => figure);
const MEAN = 'trade-average-increase';

afterEach(clear);

describe('claim-check', () => {
  for (const id of IDS) {
    it(`is accessible and says its verdict in words: ${id}`, async () => {
      const element = await check(id);
      await expect(element).to.be.accessible();
      expect(find(element, '.verdict').textContent.trim()).to.match(/^\??(Holds|Cannot be checked|Differs)/);
      expect(find(element, '.verdict svg').getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('begins with the first claim of the briefing', async () => {
    const heading = find(await check(), '[part=heading]').textContent;
    expect(heading).to.equal(find(await check(IDS[0]), '[part=heading]').textContent);
  });

  const views: [id: string, lang: string, words: string[]][] = [
    [
      MEAN,
      'en',
      [
        'China’s goods trade up by 1.6 trillion yuan a year on average?',
        'Holds when rounded',
        '“average of 1.6 trillion yuan annually”',
        '1.578 trillion yuan a year',
        '(41.76 − 24.4) ÷ 11',
        '1.55 to 1.65 rounds to 1.6',
        '1.447',
        '÷ 12',
        'between 1.574 and 1.583',
        '5.0% a year',
        'Some reports in Chinese have “nearly 1.6”.',
        'Yearly values: as first published',
      ],
    ],
    [
      'trade-increase',
      'en',
      [
        'over 17 trillion yuan more than in 2012?',
        'Holds',
        '17.36 trillion yuan',
        '41.76 − 24.4',
        'Between 17.31 and 17.41',
        'the word “over”',
      ],
    ],
    [
      'electric-share-of-car-exports',
      'en',
      ['Said, no period given', '“Four of every 10 exported cars”', '3.4 in 10', '1.773 ÷ 5.221', 'Differs'],
    ],
    ['automobile-exports', 'en', ['Car exports up 730% on 2012?', 'Cannot be checked', '5.221 million cars']],
    ['ecommerce-growth', 'en', ['+124.5%', '(2.38 − 1.06) ÷ 1.06', 'Holds when rounded']],
    ['trading-firms', 'en', ['“doubled compared to 2012”', 'Cannot be checked']],
    [
      MEAN,
      'zh-Hans',
      [
        '中国货物贸易年均增加1.6万亿元吗？',
        '四舍五入后成立',
        '（41.76 − 24.4）÷ 11',
        '1.55至1.65，四舍五入均为1.6',
        '除以12',
        '结果在1.574至1.583之间',
      ],
    ],
    ['trade-increase', 'zh-Hans', ['中国货物贸易比2012年增加超过17万亿元吗？', '成立', '17.36万亿元']],
    ['lithium-battery-exports', 'zh-Hans', ['锂电池出口比2012年增长1520%吗？', '无法核对']],
  ];
  for (const [id, lang, words] of views) {
    it(`says what it checks: ${id} in ${lang}`, async () => {
      const text = seen(await check(id, lang));
      for (const word of words) expect(text).to.contain(word);
    });
  }

  it('links each number of the arithmetic to the page that published it', async () => {
    const element = await check(MEAN);
    const points = builtIn.series![0]!.points;
    const links = findAll(element, 'dl a') as HTMLAnchorElement[];
    expect(links.map(({href}) => href)).to.deep.equal([points.at(-1)!.url, points[0]!.url]);
    expect(links.map(({title}) => title.replace(/\u00a0/g, ' '))).to.deep.equal([
      '2023: 41.76 trillion yuan',
      '2012: 24.4 trillion yuan',
    ]);
    expect(find<HTMLAnchorElement>(element, '[part=source] a').href).to.contain('#:~:text=average');
  });

  it('links published numbers that no series holds', async () => {
    const links = findAll(await check('ecommerce-growth'), '[part~=item] a') as HTMLAnchorElement[];
    const {against = []} = builtIn.claims!.find(({figure}) => figure === 'ecommerce-growth')!;
    expect(links.map(({href}) => href)).to.deep.equal(against.map(({url}) => url));
  });

  it('draws a multiple as lengths, with the doubt that other reports have', async () => {
    const published = {unit: 'people', url: 'https://example.org/'};
    const element = await loaded({
      ...builtIn,
      claims: [
        {
          figure: 'trading-firms',
          verdict: 'differs',
          against: [
            {label: {en: 'Firms, 2012'}, value: 350_000, ...published},
            {label: {en: 'Firms, 2023'}, value: 630_000, ...published},
          ],
          working: {en: 'Firms with actual trade.'},
        },
      ],
    });
    for (const words of ['1.8 times', '630,000 ÷ 350,000', 'Differs']) expect(seen(element)).to.contain(words);
    expect(findAll(element, '.said-bar .soft')).to.have.length(1);
    expect(findAll(element, '.reckoned-bar .soft')).to.have.length(0);
  });

  const drawings: [id: string, selector: string, count: number][] = [
    [MEAN, '.rounding .band', 1],
    [MEAN, '.rounding .slip', 1],
    ['trade-increase', '.said-bar [transform]', 4],
    ['trade-increase', '.reckoned-bar .change', 1],
    ['electric-share-of-car-exports', '.said-ten .square', 10],
    ['electric-share-of-car-exports', '.reckoned-ten .full', 10],
    ['trading-firms', '[part=chart]', 0],
    ['ecommerce-growth', '.rounding .band', 1],
    ['automobile-exports', '[part=chart]', 0],
    ['parcels-a-day', '[part=chart]', 0],
  ];
  for (const [id, selector, count] of drawings) {
    it(`draws what fits ${id}: ${count} × ${selector}`, async () => {
      const element = await check(id);
      expect(findAll(element, selector)).to.have.length(count);
      for (const svg of findAll(element, '[part=chart] > svg'))
        expect(svg.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('draws said and reckoned lengths in proportion', async () => {
    const element = await check('trade-increase');
    const [said, reckoned] = ['.said-bar .change', '.reckoned-bar .change'].map(
      (selector) => find(element, selector).getBoundingClientRect().width,
    );
    expect(reckoned! / said!).to.be.closeTo(17.36 / 17, 0.005);
  });

  it('is heard in the form that cannot be misheard', async () => {
    expect(heard(await check('trade-increase'))).to.contain('more than 17 trillion yuan');
    expect(heard(await check('automobile-exports'))).to.contain('up 730 percent, to 8.3 times the 2012 level');
  });

  it('gives itself away with the numbers and their addresses', async () => {
    const element = await check(MEAN);
    expect(element.toText()).to.contain('on average?\nHolds when rounded\n');
    const rows = element.toCSV().trim().split('\r\n').slice(1);
    expect(rows).to.have.length(4);
    expect(rows[1]).to.contain(`${MEAN}-reckoned`);
    const points = builtIn.series![0]!.points;
    expect(rows[2]).to.contain(points[0]!.url);
    expect(rows[3]).to.contain(points.at(-1)!.url);
    expect(rows[3]).not.to.contain('Zhao');
    const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    for (const words of ['Holds when rounded', '1.578', 'Zhao Zenglian', 'Yearly values'])
      expect(svg.documentElement.textContent).to.contain(words);
  });

  it('keeps its words inside its box and off each other, from 240 to 960 px', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      for (const id of [MEAN, 'trade-increase', 'electric-share-of-car-exports', 'ecommerce-growth', 'trading-firms']) {
        const element = await check(id, lang);
        for (const width of [240, 280, 320, 480, 640, 960]) {
          element.parentElement!.style.width = `${width}px`;
          const box = element.getBoundingClientRect();
          const where = `${id} ${lang} ${width}`;
          const boxes = findAll(element, '[part=chart] text')
            .map((one) => one.getBoundingClientRect())
            .filter((one) => one.width > 0);
          for (const {left, right} of boxes) {
            expect(left, where).to.be.at.least(box.left - 0.5);
            expect(right, where).to.be.at.most(box.right + 0.5);
          }
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => {
              expect(apart(a, b), where).to.equal(true);
            }),
          );
          expect(element.scrollWidth, where).to.be.at.most(Math.ceil(box.width));
        }
        clear();
      }
    }
  });

  it('has every part of its contract', async () => {
    const parts = ['figure', 'heading', 'annotation', 'label', 'value', 'unit', 'chart', 'caveat', 'source', 'actions'];
    const element = await check('trade-increase');
    for (const part of [...parts, 'qualifier'])
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
    expect(findAll(await check('ecommerce-growth'), '[part~=item]')).to.have.length(2);
  });

  it('marks what was said when its figure is selected in the group', async () => {
    const element = await place<ClaimCheck>(`<claim-check group="g" claim="${MEAN}"></claim-check>`);
    const other = document.createElement('div');
    other.setAttribute('group', 'g');
    element.parentElement!.append(other);
    other.dispatchEvent(new CustomEvent('figure-select', {detail: {id: MEAN}, bubbles: true, composed: true}));
    await element.updateComplete;
    expect(findAll(element, '.spoken.marked')).to.have.length(1);
  });

  const faults: [id: string, code: string, words: RegExp][] = [
    ['trade-average', 'unknown-figure', /trade-average-increase/],
    ['customs-revenue', 'unknown-option', /“customs-revenue”.*trade-increase/s],
    ['new-trio', 'wrong-kind', /“new-trio”/],
  ];
  for (const [id, code, words] of faults) {
    it(`refuses ${id}`, async () => {
      const fault = nextFault();
      const element = await check(id);
      expect((await fault).code).to.equal(code);
      expect(seen(element)).to.match(words);
      expect(findAll(element, 'slot')).to.have.length(1);
    });
  }

  it('refuses what is no text', async () => {
    const element = await check();
    const fault = nextFault();
    Object.assign(element, {claim: {}});
    expect((await fault).code).to.equal('wrong-type');
  });

  describe('on another briefing', () => {
    it('reckons anew', async () => {
      const text = seen(await loaded(harbour));
      for (const words of [
        'Total traffic up by 300,000 metric tons a year on average?',
        'Holds',
        '“300 000 tonnes par an en moyenne”',
        '(8.4 − 6.9) ÷ 5, million metric tons',
        'Odile Marchand',
      ])
        expect(text).to.contain(words);
      expect(text).not.to.match(/yuan|China/);
    });

    it('marks the quoted words as French', async () => {
      const quoted = findAll(await loaded(harbour), 'dl [lang=fr]').map((one) => one.textContent);
      expect(quoted).to.deep.equal(['“300 000 tonnes par an en moyenne”']);
    });

    it('refuses a verdict that its own series contradicts', async () => {
      const fault = nextFault();
      const claims = harbour.claims.map((claim) => ({...claim, verdict: 'differs'}));
      const element = await loaded({...harbour, claims});
      expect((await fault).code).to.equal('wrong-verdict');
      expect(seen(element)).to.contain('“average-increase”: Differs').and.to.contain('series: Holds');
    });

    it('says that it has nothing without claims', async () => {
      const fault = nextFault();
      await loaded({...harbour, claims: []});
      expect((await fault).code).to.equal('no-data');
    });
  });
});
