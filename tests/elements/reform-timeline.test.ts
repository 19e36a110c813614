import {expect} from '@open-wc/testing';
import type {Briefing, ReformTimeline} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, heard, nextFault, place, seen, settled, shown} from '../support/element.ts';

const timeline = (attributes = '', lang?: string) =>
  place<ReformTimeline>(`<reform-timeline ${attributes}>as the author put it</reform-timeline>`, lang);

const another = harbour as unknown as Briefing;

const heading = (element: Element): string => find(element, '[part=heading]').textContent.trim();
const dates = (element: Element): string[] => findAll(element, '.date').map((one) => one.textContent.trim());

const withBriefing = async (briefing: Briefing, lang?: string): Promise<ReformTimeline> => {
  const element = await timeline('', lang);
  Object.assign(element, {briefing});
  await element.updateComplete;
  await settled(element);
  return element;
};

afterEach(clear);

describe('reform-timeline', () => {
  it('is accessible, also with a date held', async () => {
    const element = await timeline();
    await expect(element).to.be.accessible();
    find(element, '.events li').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says in its heading how many steps and dates, and from when to when', async () => {
    expect(heading(await timeline())).to.equal('The reform in three steps, and seven dates from 2012 to 2024');
    expect(heading(await timeline('', 'zh-Hans'))).to.equal('改革分三步，另有2012年至2024年的七个日期');
  });

  it('sets what was beside what came, and says that the steps have no dates', async () => {
    const steps = findAll(await timeline(), '.steps li').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(steps[0]).to.equal('Paper clearance to Paperless clearance');
    expect(steps).to.have.length(3);
    expect(seen(await timeline())).to.contain('no dates were given for these steps');
    expect(seen(await timeline('', 'zh-Hans'))).to.contain('发布会未给出时间');
  });

  it('keeps the steps off the rail', async () => {
    const element = await timeline();
    expect(findAll(element, '[part=chart] .to')).to.have.length(0);
    expect(dates(element)[0]).to.equal('2012');
    expect(dates(element)).to.include('2024, undated');
    expect(dates(element).at(-1)).to.equal('21 August 2024');
    expect(seen(element)).to.contain('not to scale');
  });

  it('marks what is inferred in shape and in words', async () => {
    const element = await timeline();
    for (const item of findAll(element, '.events li')) {
      const hollow = item.querySelector('.hollow') !== null;
      expect(item.querySelector('[part=caveat]') !== null, item.textContent).to.equal(hollow);
    }
    expect(findAll(element, '.events rect')).to.have.length(1);
    expect(seen(element)).to.contain('Year read from “last year”.');
  });

  it('is Chinese throughout on a Chinese page', async () => {
    const text = seen(await timeline('', 'zh-Hans'));
    for (const words of [
      '有纸通关',
      '无纸通关',
      '2024年，未注日期',
      '2024年7月22日至28日',
      '不按比例',
      '“去年”即2023年。',
    ])
      expect(text).to.contain(words);
    expect(text).not.to.match(/[A-Za-z]{3,}/);
  });

  it('walks its dates by keyboard, says the words each rests on, and tells the page', async () => {
    const element = await timeline();
    const chart = find(element, '[part=chart]');
    const readout = () => shown(find(element, '.readout'));
    expect(readout()).to.equal('Press a date for the words it rests on.');
    const told: string[] = [];
    element.addEventListener('figure-select', ({detail}) => told.push(detail.id));
    const press = async (key: string) => {
      chart.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await element.updateComplete;
    };
    await press('ArrowDown');
    await press('ArrowDown');
    expect(readout()).to.equal('11 September 2023 · “On Sept. 11 last year” · Zhao Zenglian · p. 1');
    expect(told).to.deep.equal(['eighteenth-congress-baseline', 'khunjerab-letter-date']);
    expect(findAll(element, '.held')).to.have.length(1);
    await press('Escape');
    expect(findAll(element, '.held')).to.have.length(0);
  });

  it('holds a date by a press, and lets go by a second one', async () => {
    const element = await timeline('', 'zh-Hans');
    const item = find(element, '.events li:nth-child(2)');
    item.click();
    await element.updateComplete;
    expect(item.matches('.held')).to.equal(true);
    expect(find(element, '.readout [lang=en]').textContent).to.equal('“On Sept. 11 last year”');
    item.click();
    await element.updateComplete;
    expect(item.matches('.held')).to.equal(false);
  });

  it('marks the date that its group has selected', async () => {
    const element = await timeline('group="g"');
    const other = await place<ReformTimeline>('<customs-stat group="g" figure="briefing-date">x</customs-stat>');
    const detail = {id: 'briefing-date'};
    other.dispatchEvent(new CustomEvent('figure-select', {detail, bubbles: true, composed: true}));
    await element.updateComplete;
    expect(find(element, '.picked .date').textContent.trim()).to.equal('30 July 2024');
  });

  it('keeps within its box from 240 to 960 pixels', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      const element = await timeline('', lang);
      for (const width of [240, 280, 320, 480, 560, 640, 960]) {
        element.parentElement!.style.width = `${width}px`;
        expect(element.scrollWidth, `${lang} ${width}`).to.be.at.most(width);
        const {right} = element.getBoundingClientRect();
        for (const one of findAll(element, '[part=item] *'))
          expect(one.getBoundingClientRect().right, `${lang} ${width} ${one.textContent}`).to.be.at.most(right + 1);
      }
    }
  });

  it('sets date and event side by side where there is room', async () => {
    const element = await timeline();
    for (const [width, beside] of [
      [320, false],
      [640, true],
    ] as const) {
      element.parentElement!.style.width = `${width}px`;
      const [date, what] = ['.date', '.what'].map((one) => find(element, one).getBoundingClientRect());
      expect(what!.left >= date!.right, String(width)).to.equal(beside);
    }
  });

  it('works for another briefing, with its words in their own language', async () => {
    const element = await withBriefing(another);
    expect(heading(element)).to.equal('The reform in two steps, and two dates from 2023 to 2024');
    expect(seen(element)).to.contain('The reform of the gates');
    expect(seen(element)).to.contain('inferred');
    const french = await withBriefing(another, 'zh-Hans');
    expect(heading(french)).to.equal('改革分两步，另有2023年至2024年的两个日期');
    expect(heard(french)).to.contain('推断');
  });

  const parts: [name: string, keep: (figure: Briefing['figures'][number]) => boolean, title: string][] = [
    ['steps alone', ({kind}) => kind === 'list', 'The reform in two steps'],
    ['dates alone', ({kind}) => kind === 'date', 'Two dates from 2023 to 2024'],
    ['one date', ({id}) => id === 'opening-of-the-quay', 'One date in 2023'],
  ];
  for (const [name, keep, title] of parts) {
    it(`shows ${name}`, async () => {
      const figures = another.figures.filter((one) => keep(one) && one.id !== 'programmes');
      const element = await withBriefing({...another, figures, claims: []});
      expect(heading(element)).to.equal(title);
      await expect(element).to.be.accessible();
    });
  }

  it('says so where a briefing has neither steps nor dates', async () => {
    const element = await timeline();
    const fault = nextFault();
    const figures = another.figures.filter(({kind}) => kind === 'quantity');
    Object.assign(element, {briefing: {...another, figures}});
    expect((await fault).code).to.equal('no-data');
    await settled(element);
    expect(findAll(element, 'slot')).to.have.length(1);
  });

  it('gives steps and dates away as text, CSV and a picture', async () => {
    const element = await timeline();
    expect(element.toText()).to.contain('Stages of the clearance reform: Paper clearance → Paperless clearance');
    expect(element.toText()).to.contain('Third plenary session of the 20th Central Committee: No date on the page.');
    expect(element.toCSV().trim().split('\r\n')).to.have.length(1 + 3 + 7);
    const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(svg.querySelectorAll('.point')).to.have.length(7);
    expect(svg.querySelectorAll('.rail')).to.have.length(6);
    expect(svg.documentElement.textContent).to.contain('not to scale');
  });

  it('has every part of its contract', async () => {
    const element = await timeline();
    for (const part of 'figure heading group item chart mark value label annotation caveat source actions'.split(' '))
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
  });
});
