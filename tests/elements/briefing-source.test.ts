import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {Briefing, BriefingSource} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, nextFault, place, seen, settled} from '../support/element.ts';

const source = (attributes = 'figure="customs-revenue"', lang?: string) =>
  place<BriefingSource>(`<briefing-source ${attributes}>as the author put it</briefing-source>`, lang);

const another = harbour as unknown as Briefing;

const text = (element: Element, selector: string): string =>
  find(element, selector).textContent.replace(/\s+/g, ' ').trim();

/** What is copied while it is used. */
function clipboard(allowed = true): {readonly copied: string[]; undo(): void} {
  const copied: string[] = [];
  const original = navigator.clipboard.writeText;
  navigator.clipboard.writeText = async (words) => {
    if (!allowed) throw new DOMException('no', 'NotAllowedError');
    copied.push(words);
  };
  return {copied, undo: () => (navigator.clipboard.writeText = original)};
}

afterEach(clear);

describe('briefing-source', () => {
  it('is accessible in each style, with a figure and without', async () => {
    for (const style of ['short', 'full', 'bibtex', 'csl-json'])
      for (const figure of ['figure="customs-revenue"', ''])
        await expect(await source(`${figure} citation-style="${style}"`)).to.be.accessible();
  });

  it('gives the words first, the phrase marked, then what they say', async () => {
    const element = await source();
    expect(text(element, '[part=heading]')).to.equal('The words on the page');
    expect(text(element, 'blockquote')).to.equal('“… 1.05 trillion yuan (about $145.3 billion) …”');
    expect(text(element, 'mark')).to.equal('1.05 trillion yuan (about $145.3 billion)');
    expect(text(element, '[part=label]')).to.equal(
      'Customs tax revenue collected: 1.05 trillion yuan (First half of 2024)',
    );
  });

  it('leaves the quotation in the language of the page, with a Chinese gloss', async () => {
    const element = await source('figure="customs-revenue"', 'zh-Hans');
    expect(find(element, 'blockquote').lang).to.equal('en');
    expect(text(element, 'mark')).to.equal('1.05 trillion yuan (about $145.3 billion)');
    expect(text(element, '[part=heading]')).to.equal('英文实录原话');
    expect(text(element, '[part=label]')).to.equal('海关征收税款：1.05万亿元（2024年上半年）');
    for (const words of ['简', '全', '复制引文', '赵增连（海关总署副署长）']) expect(seen(element)).to.contain(words);
  });

  it('links to the words', async () => {
    expect(find<HTMLAnchorElement>(await source(), '[part=source] a').href).to.match(/#:~:text=1\.05%20trillion/);
  });

  it('cites the whole briefing without a figure', async () => {
    const element = await source('');
    expect(text(element, '[part=heading]')).to.match(/^SCIO briefing/);
    expect(text(element, '[part=label]')).to.equal('30 July 2024; transcript, 11 pages');
    expect(findAll(element, 'blockquote')).to.have.length(0);
    expect(text(element, '[part=citation]')).to.match(/^Zhao Zenglian, Lyu Daliang and Lin Shaobin, SCIO briefing/);
    expect(text(await source('', 'zh-Hans'), '[part=label]')).to.equal('2024年7月30日，英文实录共11页');
  });

  it('changes its style by its control', async () => {
    const element = await source();
    const starts: [style: string, start: RegExp][] = [
      ['short', /^Zhao Zenglian, vice minister, GACC\. /],
      ['bibtex', /^@misc\{customs-2024-customs-revenue,/],
      ['csl-json', /^\[\{ "id": "customs-2024-customs-revenue"/],
      ['full', /^Zhao Zenglian, vice minister of the General/],
    ];
    for (const [style, start] of starts) {
      find<HTMLInputElement>(element, `input[value="${style}"]`).click();
      await element.updateComplete;
      expect(element.getAttribute('citation-style')).to.equal(style);
      expect(text(element, '[part=citation]')).to.match(start);
    }
  });

  it('copies the chosen style, says so for two seconds, and tells the page', async () => {
    const element = await source('figure="customs-revenue" citation-style="bibtex"');
    const kinds: string[] = [];
    element.addEventListener('briefing-share', ({detail}) => kinds.push(detail.kind));
    const {copied, undo} = clipboard();
    const button = find(element, '.copy');
    const {width} = button.getBoundingClientRect();
    button.click();
    await aTimeout(20);
    expect(copied).to.deep.equal([find(element, '.text').textContent]);
    expect(copied[0]).to.match(/^@misc\{.*\n\}$/s);
    expect(kinds).to.deep.equal(['cite']);
    expect(text(element, '.bar [role=status]')).to.equal('Copied');
    expect(button.getBoundingClientRect().width).to.equal(width);
    undo();
    await aTimeout(2050);
    expect(text(element, '.bar [role=status]')).to.equal('');
  }).timeout(5000);

  it('says where a page does not allow copying, and copies nothing where a page cancels it', async () => {
    const element = await source();
    const blocked = clipboard(false);
    find(element, '.copy').click();
    await aTimeout(20);
    expect(text(element, '.bar [role=status]')).to.equal('This page does not allow copying');
    blocked.undo();
    const {copied, undo} = clipboard();
    element.addEventListener('briefing-share', (event) => event.preventDefault());
    find(element, '.copy').click();
    await aTimeout(20);
    expect(copied).to.deep.equal([]);
    undo();
  });

  it('offers the chosen style from its menu too', async () => {
    const element = await source('figure="customs-revenue" citation-style="csl-json"');
    find(element, '.actions > button').click();
    await element.updateComplete;
    find(element, '[role=menuitem]').click();
    await waitUntil(() => findAll(element, '.share-panel textarea').length > 0);
    const {value} = find<HTMLTextAreaElement>(element, '.share-panel textarea');
    expect((JSON.parse(value) as {type: string}[])[0]!.type).to.equal('speech');
  });

  const bad: [attributes: string, code: string, words: RegExp][] = [
    ['figure="customs-revenu"', 'unknown-figure', /“customs-revenu”.*customs-revenue/s],
    ['citation-style="bibtext"', 'unknown-option', /“bibtext”.*Valid: bibtex/s],
  ];
  for (const [attributes, code, words] of bad) {
    it(`says what is wrong with ${attributes}`, async () => {
      const fault = nextFault();
      const element = await source(attributes);
      expect((await fault).code).to.equal(code);
      expect(seen(element)).to.match(words);
      expect(findAll(element, 'slot')).to.have.length(1);
    });
  }

  it('keeps within its box from 240 to 960 pixels', async () => {
    for (const lang of ['en', 'zh-Hans']) {
      for (const style of ['full', 'bibtex', 'csl-json']) {
        const element = await source(`figure="customs-revenue" citation-style="${style}"`, lang);
        for (const width of [240, 320, 640, 960]) {
          element.parentElement!.style.width = `${width}px`;
          expect(element.scrollWidth, `${lang} ${style} ${width}`).to.be.at.most(width);
          const {right} = element.getBoundingClientRect();
          for (const one of findAll(element, '.bar *, [part=citation], mark'))
            if (!one.matches('.heard')) expect(one.getBoundingClientRect().right).to.be.at.most(right + 1);
        }
      }
    }
  });

  it('works for another briefing, and shows the words around the phrase where its file has them', async () => {
    const element = await source('figure="tonnage"');
    const figures = another.figures.map((one) =>
      one.id === 'tonnage' ? {...one, context: {before: 'nous avons traité', after: 'l’an dernier'}} : one,
    );
    Object.assign(element, {briefing: {...another, figures}});
    await element.updateComplete;
    await settled(element);
    expect(find(element, 'blockquote').lang).to.equal('fr');
    expect(text(element, 'blockquote')).to.equal('“… nous avons traité plus de 8,4 millions de tonnes l’an dernier …”');
    expect(text(element, '[part=citation]')).to.contain('Odile Marchand, director general of the harbour authority');
  });

  it('shows hostile words as words', async () => {
    const element = await source('figure="tonnage" citation-style="bibtex"');
    const figures = another.figures.map((one) => ({...one, stated: '<img src=x onerror=alert(1)>'}));
    Object.assign(element, {briefing: {...another, figures}});
    await element.updateComplete;
    await settled(element);
    expect(text(element, 'mark')).to.equal('<img src=x onerror=alert(1)>');
    expect(findAll(element, 'img')).to.have.length(0);
  });

  it('has every part of its contract', async () => {
    const element = await source('figure="smuggling-value"');
    for (const part of 'figure heading quote mark label citation caveat source actions'.split(' '))
      expect(findAll(element, `[part~=${part}]`), part).to.have.length.at.least(1);
  });
});
