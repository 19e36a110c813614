import {expect} from '@open-wc/testing';
import type {Briefing, FigureTable} from '../../src/index.ts';
import {builtIn} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, heard, nextFault, place, seen, settled} from '../support/element.ts';

const table = (attributes = '', lang?: string) =>
  place<FigureTable>(`<figure-table ${attributes}>as the author put it</figure-table>`, lang);

const ids = (element: Element): string[] =>
  (findAll(element, '.pick') as HTMLElement[]).map(({dataset}) => dataset['id']!);

const sort = async (element: FigureTable, column: string): Promise<void> => {
  find<HTMLButtonElement>(element, `thead .${column} button`).click();
  await element.updateComplete;
};

const type = async (element: FigureTable, words: string): Promise<void> => {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
};

const count = (element: Element): string => find(element, '.remaining').textContent.trim();
const numbers = builtIn.figures.filter(({kind}) => kind === 'quantity');

afterEach(clear);

describe('figure-table', () => {
  it('is accessible', async () => {
    await expect(await table('theme-id="trade-scale"')).to.be.accessible();
  });

  it('is accessible with a row pressed, a note open and a filter', async () => {
    const element = await table('theme-id="supervision"');
    find(element, '#pick-customs-revenue').click();
    find(element, 'button.superior').click();
    await type(element, 'zhao');
    await expect(element).to.be.accessible();
  });

  it('shows every number of the briefing, in the order spoken', async () => {
    const element = await table();
    expect(find(element, '[part=heading]').textContent).to.equal('The figures of the briefing');
    expect(ids(element)).to.deep.equal(numbers.map(({id}) => id));
    expect(count(element)).to.equal(`${numbers.length} figures`);
    expect(find(element, 'thead .page').getAttribute('aria-sort')).to.equal('ascending');
    const text = seen(element);
    for (const word of [
      'more than 30,000 batches',
      'Jan–Jun 2024',
      'not stated',
      'on 2012',
      'Zhao Zenglian, Lyu Daliang and',
    ])
      expect(text.replace(/ +/g, ' ')).to.contain(word);
  });

  it('is Chinese throughout on a Chinese page', async () => {
    const text = seen(await table('', 'zh-Hans'));
    for (const word of [
      '发布会数字一览',
      '查看原文',
      '所述数值',
      '2024年上半年',
      '未说明',
      '较2012年',
      `共${numbers.length}项`,
    ])
      expect(text).to.contain(word);
    expect(text.replace(/[（(][^)）]*[)）]|“[^”]*”/g, '')).not.to.match(/[A-Za-z]{4,}/);
  });

  it('is heard in the forms that cannot be misheard', async () => {
    const words = heard(await table());
    for (const word of ['more than 3,000 cases', 'up 730 percent, to 8.3 times the 2012 level']) {
      expect(words).to.contain(word);
    }
  });

  it('sorts by name in the order of the language, both ways', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      const element = await table('', lang);
      await sort(element, 'name');
      expect(find(element, 'thead .name').getAttribute('aria-sort')).to.equal('ascending');
      expect(findAll(element, '[aria-sort]')).to.have.length(1);
      const names = findAll(element, '[part=label]').map((one) => one.textContent.trim());
      expect(names).to.deep.equal([...names].sort(new Intl.Collator(lang, {numeric: true}).compare));
      await sort(element, 'name');
      expect(find(element, 'thead .name').getAttribute('aria-sort')).to.equal('descending');
      expect(findAll(element, '[part=label]')[0]!.textContent.trim()).to.equal(names.at(-1));
      clear();
    }
  });

  it('never sorts values in different units by size, and says why', async () => {
    const element = await table();
    expect(findAll(element, 'thead .value button')).to.have.length(0);
    expect(seen(element)).to.contain('cannot be sorted by value');
  });

  it('sorts values that can be compared', async () => {
    const element = await table('figures="automobile-exports integrated-circuit-exports lithium-battery-exports"');
    expect(seen(element)).not.to.contain('cannot be sorted by value');
    await sort(element, 'value');
    expect(ids(element)).to.deep.equal(['integrated-circuit-exports', 'automobile-exports', 'lithium-battery-exports']);
  });

  it('goes back to the order spoken when values can no longer be compared', async () => {
    const element = await table('theme-id="export-products"');
    await type(element, 'growth on 2012');
    await sort(element, 'value');
    expect(ids(element)[0]).to.equal('integrated-circuit-exports');
    await type(element, '');
    expect(ids(element)[0]).to.equal('automobile-exports');
    expect(find(element, 'thead .page').getAttribute('aria-sort')).to.equal('ascending');
  });

  it('filters as a reader types, says how many remain, and clears by Escape', async () => {
    const element = await table();
    await type(element, 'EXPORT 2012');
    expect(ids(element)).to.deep.equal(['automobile-exports', 'integrated-circuit-exports', 'lithium-battery-exports']);
    expect(count(element)).to.equal(`3 of ${numbers.length} figures`);
    expect(find(element, '.remaining').getAttribute('role')).to.equal('status');
    find(element, 'input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await element.updateComplete;
    expect(ids(element)).to.have.length(numbers.length);
  });

  it('says when a filter leaves nothing', async () => {
    const element = await table();
    await type(element, 'zeppelin');
    expect(count(element)).to.equal(`0 of ${numbers.length} figures`);
    expect(seen(element)).to.contain('No figure has “zeppelin”.');
  });

  it('waits for the character that a reader is composing', async () => {
    const element = await table('', 'zh-Hans');
    const input = find<HTMLInputElement>(element, 'input');
    input.value = 'zou';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await element.updateComplete;
    expect(ids(element)).to.have.length(numbers.length);
    input.value = '走私';
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['smuggling-cases', 'smuggling-value']);
  });

  it('gives away the rows that a reader sees, in their order', async () => {
    const element = await table();
    await type(element, 'smuggling');
    await sort(element, 'name');
    await sort(element, 'name');
    const [, ...rows] = element.toCSV().trim().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).to.deep.equal(['smuggling-value', 'smuggling-cases']);
  });

  it('links each row to its words on the page', async () => {
    const element = await table();
    const links = findAll(element, 'td.page a') as HTMLAnchorElement[];
    expect(links).to.have.length(numbers.length);
    expect(links[0]!.href).to.contain('#:~:text=29%2C000');
    expect(links[0]!.textContent).to.contain('read it in the briefing');
  });

  it('opens the notes of a row in the row', async () => {
    const element = await table('figures="customs-revenue smuggling-cases trading-firms"');
    const marks = findAll(element, 'button.superior') as HTMLElement[];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))[0]).to.equal('Notes on Customs tax revenue collected');
    const note = find(element, '#note-trading-firms');
    expect(getComputedStyle(note).display).to.equal('none');
    marks[2]!.click();
    await element.updateComplete;
    expect(getComputedStyle(note).display).to.equal('block');
    expect(note.textContent).to.contain('nearly');
    expect(note.closest('tr')).to.equal(find(element, '#pick-trading-firms').closest('tr'));
    expect(find(element, '#note-customs-revenue').textContent.replaceAll('\u00a0', ' ')).to.contain('$145.3 billion');
  });

  it('tells of the row that a reader presses, and marks it for its group', async () => {
    const element = await table('group="g"');
    const other = await table('group="g" theme-id="anti-smuggling"');
    let id = '';
    document.addEventListener('figure-select', ({detail}) => (id = detail.id), {once: true});
    find(other, 'label[for=pick-smuggling-value]').click();
    await Promise.all([element.updateComplete, other.updateComplete]);
    expect(id).to.equal('smuggling-value');
    for (const one of [element, other]) expect(find(one, '.selected .pick').id).to.equal('pick-smuggling-value');
  });

  it('makes its rows one stop of the Tab key, walked by arrows', async () => {
    const element = await table();
    const stops = () => findAll(element, '.pick:not([tabindex])');
    expect(stops()).to.have.length(1);
    const press = async (key: string) => {
      element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await element.updateComplete;
      return (element.shadowRoot!.activeElement as HTMLElement).dataset['id'];
    };
    find(element, '.pick').focus();
    expect(await press('ArrowDown')).to.equal(numbers[1]!.id);
    expect(await press('End')).to.equal(numbers.at(-1)!.id);
    expect(await press('ArrowUp')).to.equal(numbers.at(-2)!.id);
    expect(stops().map(({id}) => id)).to.deep.equal([`pick-${numbers.at(-2)!.id}`]);
    expect(await press('Home')).to.equal(numbers[0]!.id);
  });

  it('keeps the focus on a row that moves', async () => {
    const element = await table();
    find(element, '#pick-customs-revenue').focus();
    await sort(element, 'name');
    await type(element, 'customs');
    expect(ids(element)).to.contain('customs-revenue');
    expect(find(element, '#pick-customs-revenue').isConnected).to.equal(true);
  });

  it('has no sideways scroll, and two lines a row where it is narrow', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      const element = await table('', lang);
      for (const width of [240, 280, 320, 480, 559, 560, 600, 640, 759, 760, 960]) {
        element.parentElement!.style.width = `${width}px`;
        const {right} = element.getBoundingClientRect();
        for (const cell of findAll(element, 'table, th, td, [part=unit], [part=value]'))
          expect(cell.getBoundingClientRect().right, `${lang} ${width} ${cell.className}`).to.be.at.most(right + 0.5);
        const [name, value] = [find(element, '[part=label]'), find(element, '[part=value]')];
        const below = value.getBoundingClientRect().top > name.getBoundingClientRect().bottom - 4;
        // In between the face decides: a wide one fills the columns sooner.
        if (width < 560 || width >= 760) expect(below, `${lang} ${width}`).to.equal(width < 560);
        expect(find(element, 'thead .name button').getBoundingClientRect().width, String(width)).to.be.above(20);
      }
      clear();
    }
  });

  it('answers each key with every figure of the briefing', async () => {
    const element = await table(`figures="${builtIn.figures.map(({id}) => id).join(' ')}"`);
    expect(ids(element)).to.have.length(builtIn.figures.length);
    const left: number[] = [];
    for (const words of ['e', 'ex', 'exp', 'expo', '']) {
      await type(element, words);
      left.push(ids(element).length);
    }
    expect(left).to.deep.equal([...left.slice(0, 4).sort((a, b) => b - a), builtIn.figures.length]);
    expect(left[3]).to.be.within(1, builtIn.figures.length - 1);
  });

  it('has every part of its contract', async () => {
    const element = await table();
    for (const part of [
      'figure',
      'heading',
      'annotation',
      'table',
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

  it('takes dates and lists by their ids', async () => {
    const text = seen(await table('figures="new-trio khunjerab-letter-date"'));
    expect(text).to.contain('3 named').and.to.contain('11 September 2023');
  });

  it('shows another briefing in the language that it has', async () => {
    const element = await table();
    element.briefing = harbour as unknown as Briefing;
    await settled(element);
    expect(ids(element)).to.contain('tonnage');
    expect(find(element, '#label-containers [lang=fr]').textContent).to.equal('Conteneurs');
  });

  const faults: [attributes: string, code: string, words: RegExp][] = [
    ['figures="custom-revenue"', 'unknown-figure', /Near: customs-revenue/],
    ['figures=""', 'empty-list', /names no figure/],
    ['theme-id="policys"', 'unknown-option', /“policys”.*Valid: policy/s],
  ];
  for (const [attributes, code, words] of faults) {
    it(`says what is wrong with ${attributes}`, async () => {
      const fault = nextFault();
      const element = await table(attributes);
      expect((await fault).code).to.equal(code);
      expect(seen(element)).to.match(words);
    });
  }
});
