import {expect} from '@open-wc/testing';
import type {TradeGrowthChart} from '../../src/index.ts';
import {clear, find, findAll, heard, place, seen} from '../support/element.ts';

const chart = (attributes = '', lang?: string) =>
  place<TradeGrowthChart>(`<trade-growth-chart ${attributes}>as the author put it</trade-growth-chart>`, lang);

const choose = async (element: TradeGrowthChart, measure: string) => {
  find<HTMLInputElement>(element, `input[value=${measure}]`).click();
  await element.updateComplete;
};

/** Where the drawn bar of a row ends, in pixels. */
const endOf = (element: TradeGrowthChart, row: number): number => {
  const marks = findAll(
    findAll(element, '.plot')[row]!.getRootNode() === element.shadowRoot ? element : element,
    '.plot',
  )[row]!;
  return Math.max(...[...marks.querySelectorAll('.change, .point')].map((one) => one.getBoundingClientRect().right));
};

afterEach(clear);

describe('trade-growth-chart', () => {
  it('is accessible in each measure', async () => {
    for (const measure of ['increase', 'multiple', 'index']) {
      await expect(await chart(`measure="${measure}"`)).to.be.accessible();
    }
  });

  const views: [measure: string, lang: string, words: string[]][] = [
    [
      'increase',
      'en',
      ['+730%', '+180%', '+1,520%', 'Battery exports grew by 1,520% in eleven years, car exports by 730%'],
    ],
    [
      'multiple',
      'en',
      ['8.3 times', '2.8 times', '16.2 times', 'one block = all of 2012', '8.3 times is the same as +730%'],
    ],
    ['index', 'en', ['830', '280', '1,620', '2012 = 100', 'says nothing of the years between']],
    ['increase', 'zh-Hans', ['+730%', '+180%', '+1520%', '十一年间，锂电池出口增长1520%，汽车出口增长730%']],
    ['multiple', 'zh-Hans', ['8.3倍', '2.8倍', '16.2倍', '锂电池出口是2012年的16.2倍', '不是“增长8.3倍”']],
    ['index', 'zh-Hans', ['以2012年为100，锂电池出口为1620']],
  ];
  for (const [measure, lang, words] of views) {
    it(`shows ${measure} in ${lang}`, async () => {
      const text = seen(await chart(`measure="${measure}"`, lang));
      for (const word of words) expect(text).to.contain(word);
      expect(text).to.contain(
        lang === 'en' ? 'The briefing does not say whether value or quantity is meant' : '发布会未说明是金额还是数量',
      );
    });
  }

  it('never says that cars grew 8.3 times', async () => {
    for (const measure of ['increase', 'multiple', 'index']) {
      expect(seen(await chart(`measure="${measure}"`)), measure).not.to.match(/grew by 8\.3|increase of 8\.3/);
      expect(
        seen(await chart(`measure="${measure}"`, 'zh-Hans')).replace('不是“增长8.3倍”', ''),
        measure,
      ).not.to.contain('增长8.3倍');
    }
  });

  it('switches the measure by its control, heading and labels together', async () => {
    const element = await chart();
    await choose(element, 'multiple');
    expect(seen(element)).to.contain('16.2 times the 2012 level');
    expect(seen(element)).not.to.contain('+1,520%');
    expect(element.getAttribute('measure')).to.equal('multiple');
  });

  it('moves the ruler, never the ends', async () => {
    const element = await chart('measure="increase"');
    const before = [0, 1, 2].map((row) => endOf(element, row));
    await choose(element, 'multiple');
    [0, 1, 2].forEach((row) => expect(endOf(element, row)).to.be.closeTo(before[row]!, 1));
  });

  it('draws in proportion', async () => {
    const element = await chart('measure="multiple"');
    const left = findAll(element, '.plot')[0]!.getBoundingClientRect().left;
    const [batteries, cars, chips] = [0, 1, 2].map((row) => endOf(element, row) - left);
    expect(batteries! / cars!).to.be.closeTo(16.2 / 8.3, 0.02);
    expect(cars! / chips!).to.be.closeTo(8.3 / 2.8, 0.05);
  });

  it('hides its drawing from ears and gives them a table in spoken form', async () => {
    const element = await chart();
    for (const svg of findAll(element, '.plot svg, .axis svg'))
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(findAll(element, '[part=table] tbody tr')).to.have.length(3);
    expect(heard(element)).to.contain('up 1,520 percent, to 16.2 times the 2012 level');
  });

  it('opens a lesser note by its superior number', async () => {
    const element = await chart();
    const button = find<HTMLButtonElement>(element, '.superior');
    const note = find(element, '.lesser');
    expect(button.getAttribute('aria-label')).to.equal('Note 1');
    expect(getComputedStyle(note).display).to.equal('none');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(note).display).to.equal('block');
  });

  it('keeps labels inside its box and off each other, from 240 to 960 px', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      for (const width of [240, 280, 320, 480, 640, 960]) {
        for (const measure of ['increase', 'multiple', 'index']) {
          const element = await chart(`measure="${measure}"`, lang);
          element.parentElement!.style.width = `${width}px`;
          const box = element.getBoundingClientRect();
          const where = `${lang} ${width} ${measure}`;
          const labels = findAll(element, '.plot text.value').map((one) => one.getBoundingClientRect());
          for (const label of labels) expect(label.right, where).to.be.at.most(box.right + 0.5);
          const ticks = findAll(element, '.axis text')
            .map((one) => one.getBoundingClientRect())
            .filter((one) => one.width > 0);
          ticks.slice(1).forEach((tick, i) => expect(tick.left, `${where} ticks`).to.be.at.least(ticks[i]!.right));
          expect(element.scrollWidth, where).to.be.at.most(Math.ceil(box.width));
          clear();
        }
      }
    }
  });

  describe('walked by the keyboard', () => {
    const walked = async () => {
      const element = await chart('group="one"');
      const rows = find(element, '[part=chart]');
      const selected: string[] = [];
      element.addEventListener('figure-select', (event) => selected.push(event.detail.id));
      const press = async (key: string) => {
        const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
        rows.dispatchEvent(event);
        await element.updateComplete;
        return event.defaultPrevented;
      };
      return {element, rows, selected, press, readout: () => find(element, '.readout').textContent?.trim()};
    };

    it('is one stop, whose arrows walk the rows as they stand and say each', async () => {
      const {element, selected, press, readout} = await walked();
      const stops = () => findAll(element, '.place').map((one) => (one as HTMLElement).tabIndex);
      expect(stops()).to.deep.equal([0, -1, -1]);
      await press('ArrowDown');
      expect(readout()).to.contain('up 1,520 percent, to 16.2 times the 2012 level');
      await press('ArrowDown');
      await press('End');
      expect(readout()).to.contain('2.8 times');
      expect(stops()).to.deep.equal([-1, -1, 0]);
      expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.contain('2.8 times');
      await press('Home');
      expect(selected).to.deep.equal([
        'lithium-battery-exports',
        'automobile-exports',
        'integrated-circuit-exports',
        'lithium-battery-exports',
      ]);
    });

    it('lets go on Escape and takes no other key', async () => {
      const {element, press, readout} = await walked();
      await press('ArrowRight');
      await press('Escape');
      expect(readout()).to.contain('arrow keys');
      expect(findAll(element, '.held')).to.have.length(0);
      for (const key of ['Tab', 'PageDown', ' ', 'a']) expect(await press(key), key).to.equal(false);
    });

    it('pins a row on a press and lets go on the second', async () => {
      const {element, readout} = await walked();
      const plot = findAll(element, '.plot')[1] as HTMLElement;
      plot.click();
      await element.updateComplete;
      expect(readout()).to.contain('730 percent');
      plot.click();
      await element.updateComplete;
      expect(readout()).to.contain('arrow keys');
    });

    it('marks the same figure in its group, and in no other', async () => {
      const {element, press} = await walked();
      const page = element.parentElement!;
      const same = document.createElement('trade-growth-chart');
      same.group = 'one';
      same.setAttribute('group', 'one');
      const other = document.createElement('trade-growth-chart');
      page.append(same, other);
      await Promise.all([same.updateComplete, other.updateComplete]);
      await press('ArrowDown');
      await Promise.all([same.updateComplete, other.updateComplete]);
      expect(findAll(same, '.picked')).to.have.length(1);
      expect(findAll(other, '.picked')).to.have.length(0);
    });
  });

  it('has every part of its contract', async () => {
    const element = await chart();
    for (const part of [
      'figure',
      'heading',
      'chart',
      'label',
      'mark',
      'axis',
      'annotation',
      'caveat',
      'table',
      'source',
      'actions',
    ]) {
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
    }
  });

  it('takes any growths that may share an axis', async () => {
    const text = seen(await chart('figures="automobile-exports cargo-volume-growth"'));
    expect(text).to.contain('+730%');
    expect(text).to.contain('+54.5%');
  });

  it('draws a number that others fence as uncertain, and says so', async () => {
    const element = await chart('figures="trading-firms" measure="multiple"');
    expect(findAll(element, '.soft')).to.have.length(1);
    expect(seen(element)).to.contain('“nearly doubled”');
  });
});
