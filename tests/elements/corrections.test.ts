import {expect} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, findAll, heard, place, seen} from '../support/element.ts';

/** Every element that shows numbers, as an article has it. */
const WITH_NUMBERS = [
  'customs-stat figure="customs-revenue"',
  'customs-stat figure="customs-revenue" variant="hero"',
  'customs-stat figure="customs-revenue" variant="inline"',
  'customs-stat-grid',
  'trade-growth-chart',
  'trade-trend-chart',
  'policy-list',
  'claim-check claim="trade-average-increase"',
  'figure-table theme-id="border-security"',
  'briefing-source figure="customs-revenue"',
];
/** Elements of names, dates and steps, of which nothing is frozen. */
const WITHOUT = ['reform-timeline', 'briefing-speakers', 'briefing-source'];

const placed = (form: string, more = '', lang?: string): Promise<BriefingElement> =>
  place(`<${form} ${more}>In words.</${form.split(' ')[0]}>`, lang);

/** The first number of an element as a page froze it, with another value. */
function changed(element: BriefingElement): string {
  // Its data file names the years and not the rows.
  if (element.localName === 'trade-trend-chart') return 'goods-trade-total-2023 40000000000000 CNY';
  const [head = '', ...rows] = element.toCSV().split('\r\n');
  const names = head.split(',');
  for (const row of rows) {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((one) => one.replace(/,$/, ''));
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const value = Number(cell('value'));
    if (cell('value') !== '' && Number.isFinite(value) && cell('id'))
      return [cell('id'), value * 2 + 10, cell('unit'), cell('qualifier')].filter((one) => one !== '').join(' ');
  }
  throw new Error(`${element.localName} has no number in its data`);
}

afterEach(clear);

describe('a value that is no longer what the article froze', () => {
  for (const form of WITH_NUMBERS) {
    it(`is corrected in <${form}>, seen and heard, with both values and both days`, async () => {
      const frozen = changed(await placed(form));
      clear();
      const element = await placed(form, `data-frozen="${frozen}" data-as-of="2024-07-30"`);
      const said = findAll(element, '.correction');
      expect(said).to.have.length(1);
      const words = said[0]!.textContent;
      expect(words).to.match(/Corrected\. .+: was .+ \(30 July 2024\), is now .+ \(21 August 2024\)\./);
      for (const text of [seen(element), heard(element), element.toText()])
        expect(text.replaceAll('\u00a0', ' ')).to.contain('Corrected.');
    });
  }

  it('is corrected in Chinese on a Chinese page', async () => {
    const element = await placed(
      'customs-stat figure="customs-revenue"',
      'data-frozen="customs-revenue 1000000000000 CNY" data-as-of="2024-07-30"',
      'zh-Hans',
    );
    expect(seen(element)).to.contain(
      '更正：海关征收税款原为1万亿元（2024年7月30日），现为1.05万亿元（2024年8月21日）。',
    );
  });

  for (const day of ['2024-13-45', '9999-99-99', 'yesterday', '&lt;b&gt;'])
    it(`says nothing of a day that is none: ${day}`, async () => {
      const element = await placed(
        'customs-stat figure="customs-revenue"',
        `data-frozen="customs-revenue 9 CNY" data-as-of="${day}"`,
      );
      expect(seen(element)).to.contain('was 9 yuan, is now');
    });

  it('without a day of its own has only the new one', async () => {
    const element = await placed('customs-stat figure="customs-revenue"', 'data-frozen="customs-revenue 9 CNY"');
    expect(seen(element)).to.contain('was 9 yuan, is now 1.05 trillion yuan (21 August 2024).');
  });
});

describe('nothing is corrected', () => {
  for (const form of [...WITH_NUMBERS, ...WITHOUT])
    it(`in <${form}> where nothing was frozen`, async () =>
      expect(findAll(await placed(form), '.correction')).to.have.length(0));

  const hostile: [what: string, frozen: string][] = [
    ['the same value', 'customs-revenue 1050000000000 CNY'],
    ['a figure that is not shown', 'smuggling-cases 1 cases'],
    ['no number', 'customs-revenue many CNY'],
    ['no end', 'customs-revenue Infinity CNY'],
    ['no unit', 'customs-revenue 5'],
    ['a qualifier that is none', 'customs-revenue 5 CNY constructor'],
    ['markup', '&lt;img src=x onerror=alert(1)&gt; 1 CNY;;;'],
    ['names of an object', 'constructor 1 CNY; __proto__ 2 CNY'],
    ['a very long text', 'x'.repeat(20_000)],
  ];
  for (const [what, frozen] of hostile)
    it(`by ${what}`, async () => {
      const element = await placed('customs-stat figure="customs-revenue"', `data-frozen="${frozen}"`);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(findAll(element, '.correction, img')).to.have.length(0);
      expect(element.toText()).to.not.match(/Corrected|undefined/);
    });

  it('by a unit that nobody knows, which is shown as the text it is', async () => {
    const element = await placed('customs-stat figure="customs-revenue"', 'data-frozen="customs-revenue 5 &lt;b&gt;"');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(findAll(element, 'figure > b, .correction b')).to.have.length(0);
  });
});

describe('a live figure', () => {
  const live = '/data/customs-2024.json';
  for (const form of [...WITH_NUMBERS.filter((one) => !one.includes('inline')), ...WITHOUT])
    it(`says so in <${form}>, and a frozen one does not`, async () => {
      expect(seen(await placed(form, `src="${live}"`))).to.match(/Live: read from .+ each time this page is opened/);
      clear();
      expect(seen(await placed(form))).not.to.contain('Live:');
    });
});
