import {expect} from '@open-wc/testing';
import type {Briefing, BriefingSpeakers} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, nextFault, place, seen, settled} from '../support/element.ts';

const speakers = (attributes = '', lang?: string) =>
  place<BriefingSpeakers>(`<briefing-speakers ${attributes}>as the author put it</briefing-speakers>`, lang);

const another = harbour as unknown as Briefing;

const heading = (element: Element): string => find(element, '[part=heading]').textContent.trim();

afterEach(clear);

describe('briefing-speakers', () => {
  it('is accessible', async () => {
    await expect(await speakers()).to.be.accessible();
    await expect(await speakers('', 'zh-Hans')).to.be.accessible();
  });

  it('says in its heading how many spoke and chaired', async () => {
    expect(heading(await speakers())).to.equal('Three people spoke, one chaired');
    expect(heading(await speakers('', 'zh-Hans'))).to.equal('三人发布，一人主持');
  });

  it('gives role, name, name in the person’s own script, and office', async () => {
    const [first, , third, chair] = findAll(await speakers(), '[part=item]');
    expect(first!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Speaker Zhao Zenglian 赵增连 vice minister of the General Administration of Customs of China (GACC)',
    );
    expect(first!.querySelector('[lang=zh-Hans]')!.textContent).to.equal('赵增连');
    expect(third!.querySelector('[part=caveat]')!.textContent).to.contain('Reports in Chinese');
    expect(chair!.textContent).to.contain('Chair');
  });

  it('leaves out those who asked', async () => {
    const element = await speakers();
    expect(findAll(element, '[part=item]')).to.have.length(4);
    for (const text of [seen(element), element.toText(), element.toCSV()]) expect(text).not.to.contain('Cover News');
  });

  it('is Chinese throughout on a Chinese page, without Latin names', async () => {
    const text = seen(await speakers('', 'zh-Hans'));
    for (const words of ['发布人', '主持人', '邢慧娜', '海关总署副署长', '英文实录作副司长'])
      expect(text).to.contain(words);
    expect(text).not.to.match(/[A-Za-z]{3,}/);
  });

  it('has 1, 2 and 4 columns by its own width, and stays in its box', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      const element = await speakers('', lang);
      for (const [width, columns] of [
        [240, 1],
        [320, 1],
        [560, 2],
        [640, 2],
        [960, 4],
      ] as const) {
        element.parentElement!.style.width = `${width}px`;
        const lefts = findAll(element, '[part=item]').map((one) => Math.round(one.getBoundingClientRect().left));
        expect(new Set(lefts).size, `${lang} ${width}`).to.equal(columns);
        expect(element.scrollWidth, `${lang} ${width}`).to.be.at.most(width);
      }
    }
  });

  it('works for another briefing, each word in its own language', async () => {
    const element = await speakers();
    Object.assign(element, {briefing: another});
    await element.updateComplete;
    await settled(element);
    expect(heading(element)).to.equal('One person spoke, one chaired');
    expect(find(element, '[part=label] [lang=fr]').textContent).to.equal('Odile Marchand');
    expect(findAll(element, '.other')).to.have.length(0);
  });

  it('says so where a briefing names nobody on the platform', async () => {
    const element = await speakers();
    const fault = nextFault();
    const figures = another.figures.map(({speaker: _, ...rest}) => rest);
    Object.assign(element, {briefing: {...another, people: [], figures}});
    expect((await fault).code).to.equal('no-data');
    await settled(element);
    expect(findAll(element, 'slot')).to.have.length(1);
  });

  it('gives itself away as text, CSV and a picture with its source', async () => {
    const element = await speakers();
    expect(element.toText()).to.contain(
      'Speaker: Zhao Zenglian 赵增连, vice minister of the General Administration of Customs of China (GACC)\n',
    );
    expect(element.toText()).to.contain('China.org.cn · 30 July 2024 · http://china.org.cn/');
    expect(element.toCSV()).to.contain('\r\nzhao-zenglian,Speaker,Zhao Zenglian,person,');
    const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(svg.documentElement.textContent).to.contain('Xing Huina 邢慧娜');
  });

  it('has every part of its contract', async () => {
    const element = await speakers();
    for (const part of ['figure', 'heading', 'item', 'label', 'caveat', 'source', 'actions'])
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
  });
});
