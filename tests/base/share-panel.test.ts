import {expect, waitUntil} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {BUNDLE} from '../../src/share/embed-code.ts';
import {clear, find, findAll, place} from '../support/element.ts';

type Kind = 'cite' | 'embed';
const STAT = '<customs-stat figure="smuggling-cases" id="here" class="wide" data-x="1">x</customs-stat>';

/** Opens the panel from the menu, as a reader does. */
async function open(element: BriefingElement, kind: Kind): Promise<HTMLElement> {
  find(element, '.actions > button').click();
  await element.updateComplete;
  const items = (findAll(element, '[role=menuitem]') as HTMLElement[]).filter((item) => item.textContent.includes('…'));
  items[kind === 'cite' ? 0 : 1]!.click();
  await waitUntil(() => element.shadowRoot!.activeElement?.matches('.share-panel input'));
  return find(element, '.share-panel');
}

const text = (element: BriefingElement): string => find<HTMLTextAreaElement>(element, '.share-panel textarea').value;

async function choose(element: BriefingElement, words: string): Promise<string> {
  const label = findAll(element, '.share-panel label').find((one) => one.textContent.trim() === words) as HTMLElement;
  label.click();
  await element.updateComplete;
  return text(element);
}

/** Takes the clipboard's place while it is used. */
function clipboard(write: (text: string) => Promise<void>): () => void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: write}});
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

afterEach(clear);

describe('the panel of citations', () => {
  it('gives the four styles', async () => {
    const element = await place<BriefingElement>(STAT);
    await open(element, 'cite');
    expect(text(element)).to.match(/^Zhao Zenglian, vice minister, GACC\. .*30 July 2024, p\. 1/);
    expect(await choose(element, 'Full')).to.contain('#:~:text=');
    expect(await choose(element, 'BibTeX')).to.match(/^@misc\{customs-2024-smuggling-cases,/);
    const [item] = JSON.parse(await choose(element, 'CSL-JSON')) as [{id: string}];
    expect(item.id).to.equal('customs-2024-smuggling-cases');
  });

  it('cites the whole briefing where many figures are shown', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart>x</trade-growth-chart>');
    await open(element, 'cite');
    expect(await choose(element, 'BibTeX')).to.match(/^@misc\{customs-2024,/);
  });

  it('leaves the measure of the chart as it was', async () => {
    const element = await place<BriefingElement>('<trade-growth-chart measure="index">x</trade-growth-chart>');
    await open(element, 'cite');
    await choose(element, 'BibTeX');
    expect(element.getAttribute('measure')).to.equal('index');
    expect(findAll(element, 'input:checked').length).to.equal(2);
  });
});

describe('the panel of embed codes', () => {
  it('gives the four forms, without what belongs to the page or goes without saying', async () => {
    const element = await place<BriefingElement>(STAT);
    await open(element, 'embed');
    expect(text(element)).to.match(
      /^<customs-stat figure="smuggling-cases">Smuggling .* on 30 July 2024\.<\/customs-stat>/,
    );
    expect(text(element)).to.contain(BUNDLE);
    expect(await choose(element, 'Safe form')).to.match(/^<figure lang="en" data-customs-briefing="customs-stat"/);
    expect(await choose(element, 'Frame')).to.match(
      /^<iframe src="[^"]+embed\.html\?tag=customs-stat&amp;figure=smuggling-cases&amp;lang=en"/,
    );
    expect(await choose(element, 'Static')).to.match(/^<figure lang="en" data-as-of="2024-08-21"/);
  });

  for (const lang of ['en', 'zh-Hans'])
    it(`says of each form what to preload, in ${lang}`, async () => {
      const element = await place<BriefingElement>(STAT, lang);
      await open(element, 'embed');
      for (const input of findAll(element, '.share-panel input') as HTMLInputElement[]) {
        input.click();
        await element.updateComplete;
        expect(find(element, '.hint').textContent).to.match(lang === 'en' ? /nothing to preload/i : /无需预加载/);
      }
    });

  it('keeps what the author has chosen', async () => {
    const element = await place<BriefingElement>(
      '<trade-growth-chart measure="multiple" theme="dark">x</trade-growth-chart>',
    );
    await open(element, 'embed');
    expect(text(element)).to.match(/^<trade-growth-chart measure="multiple" theme="dark">/);
  });
});

describe('the panel', () => {
  it('copies what it shows', async () => {
    const element = await place<BriefingElement>(STAT);
    let copied = '';
    const undo = clipboard((words) => {
      copied = words;
      return Promise.resolve();
    });
    try {
      await open(element, 'embed');
      find(element, '.share-panel .copy').click();
      await waitUntil(() => find(element, '.share-panel [role=status]').textContent === 'Copied');
    } finally {
      undo();
    }
    expect(copied).to.equal(text(element));
  });

  it('selects the text where copying is not allowed, and says so until something else is chosen', async () => {
    const element = await place<BriefingElement>(STAT);
    const undo = clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const {execCommand} = document;
    document.execCommand = () => false;
    try {
      await open(element, 'cite');
      find(element, '.share-panel .copy').click();
      await waitUntil(() => find(element, '.share-panel [role=status]').textContent.includes('The text is selected'));
      const area = find<HTMLTextAreaElement>(element, '.share-panel textarea');
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
      await choose(element, 'Full');
      expect(find(element, '.share-panel [role=status]').textContent).to.equal('');
    } finally {
      undo();
      document.execCommand = execCommand;
    }
  });

  it('is closed by Escape and by its button, and gives the focus back', async () => {
    const element = await place<BriefingElement>(STAT);
    const button = find(element, '.actions > button');
    const panel = await open(element, 'embed');
    panel.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await element.updateComplete;
    expect(findAll(element, '.share-panel')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await open(element, 'cite');
    find(element, '.panel-head button').click();
    await element.updateComplete;
    expect(findAll(element, '.share-panel')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('does not open where the page says no', async () => {
    const element = await place<BriefingElement>(STAT);
    const kinds: string[] = [];
    element.addEventListener('briefing-share', (event) => {
      kinds.push(event.detail.kind);
      event.preventDefault();
    });
    find(element, '.actions > button').click();
    await element.updateComplete;
    find(element, '[role=menuitem]').click();
    await element.updateComplete;
    expect(kinds).to.deep.equal(['cite']);
    expect(findAll(element, '.share-panel')).to.have.length(0);
  });

  it('has targets of 24 pixels and names for all of them, and fits a narrow column', async () => {
    const element = await place<BriefingElement>(`<div>${STAT}</div>`);
    element.parentElement!.style.width = '288px';
    const panel = await open(element, 'embed');
    for (const one of panel.querySelectorAll<HTMLElement>('button, label, textarea')) {
      const {width, height} = one.getBoundingClientRect();
      expect(Math.min(width, height), one.outerHTML).to.be.at.least(24);
      expect(one.textContent.trim() || one.getAttribute('aria-label')).to.not.equal(null);
    }
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });

  it('follows the language of the page', async () => {
    const element = await place<BriefingElement>(STAT);
    await open(element, 'embed');
    element.parentElement!.lang = 'zh-Hans';
    await waitUntil(() => text(element).includes('介绍。'));
    expect(find(element, '#share-title').textContent).to.equal('嵌入此数字');
  });
});
