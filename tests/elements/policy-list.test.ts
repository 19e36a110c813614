import {expect} from '@open-wc/testing';
import {builtIn, type PolicyList} from '../../src/index.ts';
import {clear, find, findAll, place, seen, settled} from '../support/element.ts';

const list = (attributes = '', lang?: string) =>
  place<PolicyList>(`<policy-list ${attributes}>as the author put it</policy-list>`, lang);

afterEach(clear);

describe('policy-list', () => {
  it('is accessible in each kind and view', async () => {
    for (const attributes of ['', 'view="dots"', 'kind="all"', 'kind="all" view="dots" filter="trade"']) {
      await expect(await list(attributes)).to.be.accessible();
    }
  });

  it('counts packages and measures, and never adds them', async () => {
    for (const attributes of ['', 'view="dots"', 'kind="all"']) {
      const element = await list(attributes);
      const text = seen(element);
      expect(text).to.match(/9 packages\s*209 measures/);
      expect(text).to.match(/12 packages\s*227 measures/);
      for (const all of [text, element.toText(), element.toCSV(), element.toHTML()])
        expect(all).not.to.match(/(?<![\d/-])(436|21)\b/);
    }
  });

  it('says in its heading how many for whom', async () => {
    expect(find(await list(), '[part=heading]').textContent).to.equal('209 measures for business, 227 for the regions');
    expect(find(await list('', 'zh-Hans'), '[part=heading]').textContent).to.equal(
      '助企稳外贸209条措施，区域协调227条措施',
    );
  });

  it('draws one dot a measure and one outline a package', async () => {
    const [first, second] = findAll(await list('view="dots"'), '[part=group]');
    expect(first!.querySelectorAll('circle')).to.have.length(209);
    expect(first!.querySelectorAll('rect')).to.have.length(9);
    expect(second!.querySelectorAll('circle')).to.have.length(227);
    expect(second!.querySelectorAll('rect')).to.have.length(12);
  });

  it('draws both groups at one scale', async () => {
    const element = await list('view="dots"');
    for (const width of [240, 320, 640, 960]) {
      element.parentElement!.style.width = `${width}px`;
      const sizes = findAll(element, '.dots circle').map((one) => one.getBoundingClientRect().width);
      expect(Math.max(...sizes) - Math.min(...sizes), String(width)).to.be.at.most(0.1);
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  const kinds: [kind: string, words: string[]][] = [
    ['platforms', ['Hainan Free Trade Port', 'Hengqin', 'Shanghai Eastern Hub', 'the list is not complete']],
    ['forms', ['Cross-border e-commerce', 'Market procurement', 'Overseas warehouses', 'Bonded maintenance']],
    ['initiatives', ['7 years', '13 provincial-level areas', '20 cities']],
    ['all', ['209 measures', 'Hainan Free Trade Port', 'Bonded maintenance', '13 provincial-level areas']],
  ];
  for (const [kind, words] of kinds) {
    it(`shows ${kind}`, async () => {
      const text = seen(await list(`kind="${kind}"`));
      for (const word of words) expect(text).to.contain(word);
    });
  }

  it('is Chinese throughout on a Chinese page', async () => {
    const text = seen(await list('kind="all"', 'zh-Hans'));
    for (const word of ['9份措施包', '209条措施', '12份措施包', '227条措施', '海南自由贸易港', '两组数字不相加'])
      expect(text).to.contain(word);
    expect(text.replace(/\([^)]*\)/g, '')).not.to.match(/[A-Za-z]{3,}/);
  });

  it('switches the view by its control', async () => {
    const element = await list();
    find<HTMLInputElement>(element, 'input[value=dots]').click();
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('dots');
    expect(findAll(element, '.dots circle')).to.have.length(436);
  });

  it('filters, and says how many remain', async () => {
    const element = await list('kind="all" filter="trade port"');
    expect(findAll(element, '[part=item]')).to.have.length(1);
    expect(find(element, '[role=status]').textContent).to.equal('1 of 10 shown for “trade port”');
  });

  it('has a field to find something in a long list, cleared by Escape', async () => {
    const element = await list('kind="all"');
    const field = find<HTMLInputElement>(element, 'input[type=search]');
    field.value = 'bonded';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(findAll(element, '[part=item]')).to.have.length(1);
    expect(find(element, '[role=status]').textContent).to.equal('1 of 10 shown for “bonded”');
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await element.updateComplete;
    expect(find(element, '[role=status]').textContent).to.equal('10 entries');
    expect(findAll(await list(), 'input[type=search]')).to.have.length(0);
  });

  it('links each named item to where it is printed', async () => {
    const links = findAll(await list('kind="platforms"'), '[part=item] a') as HTMLAnchorElement[];
    expect(links).to.have.length(3);
    expect(links[0]!.href).to.match(/#:~:text=Hainan%20Free%20Trade%20Port$/);
  });

  it('opens a long list on demand', async () => {
    const items = Array.from({length: 12}, (_, i) => ({label: {en: `Place ${i + 1}`}}));
    const element = await list('kind="platforms"');
    const figures = builtIn.figures.map((one) =>
      one.kind === 'list' && one.role === 'platforms' ? {...one, items} : one,
    );
    element.briefing = {...builtIn, figures};
    await element.updateComplete;
    await settled(element);
    const shown = () => findAll(element, '[part=item]').filter((item) => item.checkVisibility());
    expect(shown()).to.have.length(8);
    const button = find<HTMLButtonElement>(element, '.group button');
    expect(button.textContent?.trim()).to.equal('Show all 12');
    button.click();
    await element.updateComplete;
    expect(shown()).to.have.length(12);
  });

  it('says when a filter leaves nothing', async () => {
    const element = await list('kind="all" filter="zeppelin"');
    expect(find(element, '[part=annotation]').textContent).to.equal('0 of 10 shown for “zeppelin”');
  });

  it('has every part of its contract', async () => {
    const element = await list('kind="all" view="dots" filter="e"');
    for (const part of [
      'figure',
      'heading',
      'group',
      'item',
      'count',
      'unit',
      'chart',
      'annotation',
      'caveat',
      'source',
      'actions',
    ]) {
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
    }
  });
});
