import {expect} from '@open-wc/testing';
import type {Briefing, CustomsStatGrid} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, heard, nextFault, place, seen, settled, shown} from '../support/element.ts';

const grid = (attributes = '', lang?: string) =>
  place<CustomsStatGrid>(`<customs-stat-grid ${attributes}>as the author put it</customs-stat-grid>`, lang);

const another = harbour as unknown as Briefing;

const heading = (element: Element): string => find(element, '[part=heading]').textContent.trim();

const press = async (element: CustomsStatGrid, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};

/** Lays the grid out at a width and gives its boxes. */
const boxes = (element: Element, selector: string): DOMRect[] =>
  findAll(element, selector).map((one) => one.getBoundingClientRect());

afterEach(clear);

describe('customs-stat-grid', () => {
  it('is accessible, also with a cell pressed and a note open', async () => {
    const element = await grid();
    await expect(element).to.be.accessible();
    await press(element, '#pick-smuggling-cases');
    await press(element, 'button.superior');
    await expect(element).to.be.accessible();
  });

  const sets: [attributes: string, lang: string, title: string, words: string[]][] = [
    [
      '',
      'en',
      'At the border, first half of 2024',
      [
        'Border security · Customs supervision · Anti-smuggling',
        'more than 30,000 batches',
        '1.05 trillion yuan',
        'in excess of 54 billion yuan',
        'Six figures in five units: not drawn on one scale, and not added.',
        '“More than”, “over” and “in excess of” are lower bounds.',
        'p. 1',
      ],
    ],
    [
      '',
      'zh-Hans',
      '2024年上半年的口岸',
      [
        '国门安全、海关监管、打击走私',
        '超过3万批',
        '1.05万亿元',
        '六个数字，计量单位不一，不同轴、不相加。',
        '“超过”表示下限。',
      ],
    ],
    [
      'theme-id="trade-scale"',
      'en',
      'Scale of trade',
      ['an average of 1.6 trillion yuan a year', '2017–2023', '2023, compared with 2012', 'pp. 1–2'],
    ],
    ['theme-id="trade-scale"', 'zh-Hans', '贸易规模数字', ['年均1.6万亿元', '英文实录第1—2页']],
    ['theme-id="policy"', 'en', 'Policy measures', ['No period given', '209 measures', 'Four figures in two units']],
    [
      'figures="high-tech-exports-growth own-brand-exports-growth"',
      'en',
      'Export products, 2023',
      ['Compared with 2022', '+6%', '+9.3%', 'may be compared', 'not added up'],
    ],
    [
      'figures="high-tech-exports-growth automobile-exports"',
      'en',
      'Export products, 2023',
      ['Compared with 2022', 'Compared with 2012', 'Two figures compared with different years'],
    ],
    [
      'figures="customs-revenue parcels-a-day overall-tariff-level"',
      'en',
      'Figures of the briefing',
      ['First half of 2024', 'No period given', 'Zhao Zenglian and Lyu Daliang', 'pp. 1–9'],
    ],
    ['figures="customs-revenue parcels-a-day"', 'zh-Hans', '发布会数字', ['赵增连和吕大良', '英文实录第1—9页']],
  ];
  for (const [attributes, lang, title, words] of sets) {
    it(`shows ${attributes || 'the half year'} in ${lang}`, async () => {
      const element = await grid(attributes, lang);
      expect(heading(element)).to.equal(title);
      for (const word of words) expect(seen(element)).to.contain(word);
    });
  }

  it('says a shared period once', async () => {
    const text = seen(await grid());
    expect(text.match(/half of 2024/gi)).to.have.length(1);
  });

  it('makes no sums', async () => {
    const text = seen(await grid('theme-id="policy"'));
    expect(text).not.to.match(/\b(21|436)\b/);
  });

  it('is heard in the forms that cannot be misheard', async () => {
    expect(heard(await grid()))
      .to.contain('more than 3,000 cases')
      .and.to.contain('29,000 cases');
    expect(heard(await grid('figures="automobile-exports"'))).to.contain('up 730 percent');
  });

  it('numbers the notes without a gap and opens the lesser ones', async () => {
    const element = await grid();
    expect(findAll(element, '.cell .superior').map(shown)).to.deep.equal(['1', '2', '4', '3']);
    const note = find(element, '#note-4');
    expect(getComputedStyle(note).display).to.equal('none');
    await press(element, 'button.superior');
    expect(getComputedStyle(note).display).to.equal('block');
    expect(find(element, 'button.superior').getAttribute('aria-expanded')).to.equal('true');
  });

  it('tells of the stat that a reader presses, by its number too, and of letting it go', async () => {
    const element = await grid();
    const ids: string[] = [];
    element.addEventListener('figure-select', ({detail}) => ids.push(detail.id));
    await press(element, '#pick-customs-revenue');
    expect(find(element, '#pick-customs-revenue').getAttribute('aria-pressed')).to.equal('true');
    await press(element, '.selected .line');
    expect(findAll(element, '.selected')).to.have.length(0);
    await press(element, 'label[for=pick-smuggling-value]');
    expect(findAll(element, '[aria-pressed=true]').map(({id}) => id)).to.deep.equal(['pick-smuggling-value']);
    expect(ids).to.deep.equal(['customs-revenue', '', 'smuggling-value']);
  });

  it('marks what was selected elsewhere in its group, and only there', async () => {
    const element = await grid('group="one"');
    const stranger = await grid('group="two"');
    const other = await grid('group="one" theme-id="anti-smuggling"');
    find(other, '#pick-smuggling-value').click();
    await Promise.all([element.updateComplete, stranger.updateComplete]);
    expect(find(element, '#pick-smuggling-value').getAttribute('aria-pressed')).to.equal('true');
    expect(findAll(stranger, '.selected')).to.have.length(0);
  });

  it('has 1, 2 and 3 columns, values on one line, and nothing outside its box', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      for (const attributes of [
        '',
        'theme-id="trade-scale"',
        'theme-id="e-commerce"',
        'theme-id="business-environment"',
      ]) {
        const element = await grid(attributes, lang);
        for (const [width, columns] of [
          [240, 1],
          [320, 1],
          [479, 1],
          [480, 2],
          [640, 2],
          [760, 3],
          [960, 3],
        ] as const) {
          element.parentElement!.style.width = `${width}px`;
          const where = `${lang} ${attributes} ${width}`;
          const box = element.getBoundingClientRect();
          const cells = boxes(element, '.cell');
          expect(new Set(cells.map(({left}) => Math.round(left))).size, where).to.equal(columns);
          for (const part of boxes(element, '.cell > *:not(.heard), .amount, [part=unit]'))
            expect(part.right, where).to.be.at.most(box.right + 1);
          const ends = boxes(element, '.line').map(({bottom}) => Math.round(bottom));
          const rows = new Set(cells.map(({top}) => Math.round(top))).size;
          expect(new Set(ends).size, `${where}: lines of values`).to.equal(rows);
          const [left] = boxes(element, '.line');
          expect(left!.bottom, where).to.be.at.most(cells[0]!.bottom);
        }
        clear();
      }
    }
  });

  it('draws a picture of every stat', async () => {
    const text = new DOMParser().parseFromString((await grid()).toSVG(), 'image/svg+xml').documentElement.textContent;
    for (const word of ['At the border', '29,000', 'in excess of', 'Smuggling cases filed and investigated: Offences'])
      expect(text).to.contain(word);
  });

  it('has every part of its contract', async () => {
    const element = await grid('theme-id="trade-scale"');
    for (const part of [
      'figure',
      'heading',
      'item',
      'label',
      'value',
      'qualifier',
      'unit',
      'period',
      'caveat',
      'source',
      'actions',
    ]) {
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
    }
  });

  it('shows the first set of another briefing, in the language that it has', async () => {
    const element = await grid();
    element.briefing = another;
    await settled(element);
    expect(heading(element)).to.equal('Traffic');
    expect(find(element, '#label-containers [lang=fr]').textContent).to.equal('Conteneurs');
    expect(seen(element)).to.contain('2024, compared with 2019').and.to.contain('nearly 950 calls');
  });

  const faults: [attributes: string, code: string, words: RegExp][] = [
    ['figures="custom-revenue"', 'unknown-figure', /Near: customs-revenue/],
    ['figures="new-trio"', 'wrong-kind', /“new-trio”/],
    ['figures=" "', 'empty-list', /names no figure.*infectious-disease-cases/s],
    ['theme-id="policys"', 'unknown-option', /“policys”.*Valid: policy/s],
    ['theme-id="event"', 'unknown-option', /“event”/],
  ];
  for (const [attributes, code, words] of faults) {
    it(`says what is wrong with ${attributes}`, async () => {
      const fault = nextFault();
      const element = await grid(attributes);
      expect((await fault).code).to.equal(code);
      expect(seen(element)).to.match(words);
    });
  }

  it('says so where a briefing has no set', async () => {
    const element = await grid();
    const fault = nextFault();
    element.briefing = {...another, figures: another.figures.filter(({kind}) => kind === 'date'), claims: []};
    expect((await fault).code).to.equal('no-data');
  });
});
