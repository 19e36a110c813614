import {expect} from '@open-wc/testing';
import type {CustomsStat} from '../../src/index.ts';
import {clear, find, findAll, heard, place, seen} from '../support/element.ts';

const stat = (attributes: string, lang?: string) =>
  place<CustomsStat>(`<customs-stat ${attributes}>as the author put it</customs-stat>`, lang);

afterEach(clear);

describe('customs-stat', () => {
  it('is accessible in each variant', async () => {
    for (const variant of ['card', 'hero', 'inline']) {
      await expect(await stat(`figure="smuggling-value" variant="${variant}"`)).to.be.accessible();
    }
  });

  const cards: [figure: string, lang: string, words: string[]][] = [
    [
      'customs-revenue',
      'en',
      [
        'Customs tax revenue',
        '1.05 trillion yuan',
        'First half of 2024',
        'about $145.3 billion',
        'Zhao Zenglian, vice minister, GACC',
        '30 July 2024',
        'p. 1',
        'read it in the briefing',
      ],
    ],
    [
      'customs-revenue',
      'zh-Hans',
      [
        '海关征收税款',
        '1.05万亿元',
        '2024年上半年',
        '约1453亿美元',
        '赵增连（海关总署副署长）',
        '2024年7月30日',
        '英文实录第1页',
        '查看原文',
      ],
    ],
    ['smuggling-cases', 'en', ['over 3,000 cases']],
    ['smuggling-cases', 'zh-Hans', ['超过3000起']],
    ['automobile-exports', 'en', ['+730%', '2023, compared with 2012', 'value or quantity']],
    ['new-trio', 'en', ['3 named', 'Electric vehicles, Lithium-ion batteries and Photovoltaic products']],
    ['opening-platforms-named', 'en', ['the list is not complete']],
    ['khunjerab-letter-date', 'en', ['11 September 2023']],
  ];
  for (const [figure, lang, words] of cards) {
    it(`shows ${figure} in ${lang}`, async () => {
      const text = seen(await stat(`figure="${figure}"`, lang));
      for (const word of words) expect(text).to.contain(word);
      expect(text).not.to.contain('as the author put it');
    });
  }

  it('is heard in the form that cannot be misheard', async () => {
    expect(heard(await stat('figure="automobile-exports"'))).to.contain('up 730 percent, to 8.3 times the 2012 level');
    expect(heard(await stat('figure="smuggling-cases"'))).to.contain('more than 3,000 cases');
    expect(heard(await stat('figure="customs-revenue"'))).to.contain('1.05 trillion yuan');
  });

  it('has every part of its contract', async () => {
    const element = await stat('figure="smuggling-value" heading-level="3"');
    for (const part of [
      'figure',
      'label',
      'heading',
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

  it('makes its label a heading only where a level is set', async () => {
    expect(findAll(await stat('figure="customs-revenue"'), '[role=heading]')).to.have.length(0);
    const heading = find(await stat('figure="customs-revenue" heading-level="4"'), '[role=heading]');
    expect(heading.getAttribute('aria-level')).to.equal('4');
  });

  it('links to the words themselves', async () => {
    const link = find<HTMLAnchorElement>(await stat('figure="failed-health-batches"'), '[part=source] a');
    expect(link.href).to.contain('#:~:text=more%20than%2030%2C000%20batches');
  });

  it('abbreviates where asked', async () => {
    expect(seen(await stat('figure="customs-revenue" unit-display="short"'))).to.contain('1.05tn yuan');
  });

  it('follows the language of the page when it changes', async () => {
    const element = await stat('figure="customs-revenue"');
    element.parentElement!.lang = 'zh-Hans';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(seen(element)).to.contain('1.05万亿元');
    element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(seen(element)).to.contain('trillion yuan');
  });

  it('takes properties set from JavaScript', async () => {
    const element = await stat('figure="customs-revenue"');
    element.figure = 'relief-measures';
    await element.updateComplete;
    expect(seen(element)).to.contain('209 measures');
  });

  it('draws its dark colours under theme="dark" on any page', async () => {
    const element = await stat('figure="customs-revenue" theme="dark"');
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    expect(getComputedStyle(find(element, '[part=value]')).color).to.equal('rgb(236, 234, 230)');
  });

  it('inherits the page’s ink and face', async () => {
    const element = await stat('figure="customs-revenue"');
    element.parentElement!.classList.add('ours');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ours { color: rgb(1, 2, 3); font-family: monospace }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(find(element, '[part=value]')).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(find(element, '[part=value]')).fontFamily).to.equal('monospace');
    document.adoptedStyleSheets.pop();
  });

  describe('inline', () => {
    const inline = async () => {
      const element = await stat('figure="smuggling-value" variant="inline"');
      return {element, link: find<HTMLAnchorElement>(element, 'a')};
    };

    it('stands in its sentence, value and unit never parted', async () => {
      const {element} = await inline();
      expect(getComputedStyle(element).display).to.equal('inline');
      expect(find(element, 'a [aria-hidden]').textContent).to.equal('in excess of 54\u00a0billion\u00a0yuan');
      expect(find(element, 'a .heard').textContent).to.equal('more than 54 billion yuan');
      expect(findAll(element, '[part~=actions]')).to.have.length(0);
    });

    it('opens its note on a press, says which figure, and closes on Escape with the focus back', async () => {
      const {element, link} = await inline();
      const selected = new Promise((resolve) =>
        element.addEventListener('figure-select', (event) => resolve(event.detail.id)),
      );
      link.click();
      await element.updateComplete;
      expect(await selected).to.equal('smuggling-value');
      expect(link.getAttribute('aria-expanded')).to.equal('true');
      expect(find(element, '[role=dialog]').textContent).to.contain('Zhao Zenglian');
      link.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      await element.updateComplete;
      expect(findAll(element, '[role=dialog]')).to.have.length(0);
      expect(element.shadowRoot!.activeElement).to.equal(link);
    });

    it('closes when the reader presses elsewhere, and on a second press', async () => {
      const {element, link} = await inline();
      link.click();
      await element.updateComplete;
      await element.updateComplete;
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      await element.updateComplete;
      expect(findAll(element, '[role=dialog]')).to.have.length(0);
      link.click();
      await element.updateComplete;
      link.click();
      await element.updateComplete;
      expect(findAll(element, '[role=dialog]')).to.have.length(0);
    });

    it('keeps its note inside the window', async () => {
      const {element, link} = await inline();
      element.parentElement!.style.textAlign = 'right';
      link.click();
      await element.updateComplete;
      await element.updateComplete;
      const {left, right} = find(element, '.note').getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });
  });
});
