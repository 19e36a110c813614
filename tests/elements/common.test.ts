import {expect} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, find, findAll, nextFault, place, seen, settled} from '../support/element.ts';

const TAGS = {
  'customs-stat': 'figure="customs-revenue"',
  'trade-growth-chart': '',
  'policy-list': '',
  'trade-trend-chart': '',
  'claim-check': 'claim="trade-average-increase"',
  'briefing-source': 'figure="customs-revenue"',
  'customs-stat-grid': '',
  'figure-table': 'theme-id="border-security"',
} as const;

/** Each attribute that is one of a few words, with one that is not the usual. */
const OPTIONS = {
  variant: 'hero',
  'unit-display': 'short',
  measure: 'index',
  flow: 'exports',
  kind: 'all',
  view: 'dots',
  'citation-style': 'bibtex',
  series: 'goods-trade',
  filter: 'cross',
  theme: 'dark',
  'heading-level': '4',
  group: 'a',
} as const;

const FALLBACK = 'as the author put it';

/** Words of the fallback that a reader sees: slotted, or gone. */
const fallbackShown = (element: Element): boolean => findAll(element, 'slot').length > 0;

afterEach(clear);

for (const [tag, attributes] of Object.entries(TAGS)) {
  const placed = (more = attributes as string, lang?: string) =>
    place<BriefingElement>(`<${tag} ${more}>${FALLBACK}</${tag}>`, lang);

  describe(`${tag}, as every element`, () => {
    it('gives its children way to the figure once it is drawn', async () => {
      expect(fallbackShown(await placed())).to.equal(false);
    });

    it('says when it is drawn, once, across shadow roots', async () => {
      const ready: string[] = [];
      const listen = (event: Event) => ready.push((event.composedPath()[0] as Element).localName);
      document.addEventListener('briefing-ready', listen);
      const element = await placed();
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      document.removeEventListener('briefing-ready', listen);
      expect(ready).to.deep.equal([tag]);
    });

    it('is in one state at a time', async () => {
      const element = await placed();
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
      const broken = await placed(tag === 'policy-list' ? 'kind="x"' : 'figure="x" figures="x" claim="x"');
      expect(broken.matches(':state(error)')).to.equal(true);
      expect(broken.matches(':state(ready)')).to.equal(false);
    });

    it('keeps the fallback and says what is wrong with its theme-free wrong types', async () => {
      const element = await placed();
      const fault = nextFault();
      Object.assign(element, {figure: {a: 1}, figures: [42], filter: 7, claim: 7});
      const {code, message} = await fault;
      expect(code).to.equal('wrong-type');
      expect(message).to.match(/wrong type/);
      await settled(element);
      expect(fallbackShown(element)).to.equal(true);
      expect(find(element, '[role=status]').textContent).to.contain(message.split(':')[0]!);
    });

    it('is as usual again when an attribute is taken away or a property unset', async () => {
      const element = await placed();
      const usual = seen(element);
      for (const [name, value] of Object.entries(OPTIONS)) {
        element.setAttribute(name, value);
        await settled(element);
        element.removeAttribute(name);
        await settled(element);
        expect(seen(element), name).to.equal(usual);
        Object.assign(element, {[name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())]: undefined});
        await settled(element);
        expect(seen(element), name).to.equal(usual);
      }
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('refuses a briefing that is none, and recovers', async () => {
      const element = await placed();
      const fault = nextFault();
      Object.assign(element, {briefing: {hello: 'world'}});
      expect((await fault).code).to.equal('not-a-briefing');
      await settled(element);
      expect(fallbackShown(element)).to.equal(true);
      Object.assign(element, {briefing: undefined});
      await settled(element);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('shows the fallback and a way to try again when its file does not come', async () => {
      const fault = nextFault();
      const element = await placed(`${attributes} src="/no-such-file.json"`);
      expect((await fault).code).to.equal('not-loaded');
      await settled(element);
      expect(fallbackShown(element)).to.equal(true);
      expect(find(element, 'button').textContent?.trim()).to.equal('Try again');
      expect(seen(element)).to.contain('no-such-file.json');
    });

    it('refuses an address that could run a script', async () => {
      const fault = nextFault();
      await placed(`${attributes} src="javascript:alert(1)"`);
      const {code, given} = await fault;
      expect(code).to.equal('not-loaded');
      expect(given).to.equal('javascript:alert(1)');
    });

    it('is loading, with the fallback, while its file is on the way', async () => {
      const element = document.createElement(tag) as BriefingElement;
      element.textContent = FALLBACK;
      element.setAttribute('src', '/data/customs-2024.json');
      if (tag === 'customs-stat') element.setAttribute('figure', 'customs-revenue');
      document.body
        .appendChild(Object.assign(document.createElement('div'), {className: 'placed', lang: 'en'}))
        .append(element);
      await element.updateComplete;
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(fallbackShown(element)).to.equal(true);
      expect(find(element, '[role=status]').textContent).to.contain('Fetching');
      await settled(element);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('says everything in Chinese on a Chinese page, faults too', async () => {
      const element = await placed(tag === 'policy-list' ? 'kind="x"' : 'figure="x" figures="x" claim="x"', 'zh-Hans');
      expect(find(element, '[role=status]').textContent).to.match(/[\u4e00-\u9fff]{4}/);
    });

    it('has an actions menu that the keyboard opens, walks and leaves', async () => {
      const element = await placed();
      const button = find<HTMLButtonElement>(element, '.actions > button');
      button.focus();
      button.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
      await element.updateComplete;
      await element.updateComplete;
      const items = findAll(element, '[role=menuitem]') as HTMLElement[];
      expect(items.length).to.be.at.least(4);
      const focused = () => element.shadowRoot!.activeElement;
      expect(focused()).to.equal(items[0]);
      const press = (key: string) =>
        focused()!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      press('ArrowDown');
      expect(focused()).to.equal(items[1]);
      press('ArrowUp');
      press('ArrowUp');
      expect(focused()).to.equal(items.at(-1));
      press('Home');
      expect(focused()).to.equal(items[0]);
      await expect(element).to.be.accessible();
      press('Escape');
      await element.updateComplete;
      expect(findAll(element, '[role=menu]')).to.have.length(0);
      expect(focused()).to.equal(button);
    });

    it('announces each action, and does nothing when a page cancels it', async () => {
      const element = await placed();
      find<HTMLButtonElement>(element, '.actions > button').click();
      await element.updateComplete;
      let kind = '';
      element.addEventListener('briefing-share', (event) => {
        ({kind} = event.detail);
        event.preventDefault();
      });
      find<HTMLButtonElement>(element, '[role=menuitem]').click();
      await element.updateComplete;
      expect(kind).to.equal('cite');
      expect(find(element, '.done').textContent).to.equal('');
    });

    it('gives itself away as text, CSV, HTML and SVG, each with its source', async () => {
      const element = await placed();
      expect(element.toText()).to.contain(
        'Zhao Zenglian, vice minister, GACC · 30 July 2024 · p. 1 · http://china.org.cn/',
      );
      const [head, ...rows] = element.toCSV().trim().split('\r\n');
      // A series has columns of its own.
      if (tag !== 'trade-trend-chart')
        expect(head).to.equal('id,label,value,unit,qualifier,text,period,speaker,date,page,stated,address');
      expect(rows.length).to.be.at.least(1);
      expect(element.toHTML()).to.match(/^<figure lang="en">.*http:\/\/china\.org\.cn.*<\/figure>$/s);
      const svg = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.documentElement.textContent).to.contain('Zhao Zenglian');
      expect(svg.documentElement.textContent).not.to.contain('var(');
    });

    it('survives being moved, cloned and emptied', async () => {
      const element = await placed();
      const page = element.parentElement!;
      const copy = element.cloneNode(true) as BriefingElement;
      page.append(copy);
      page.prepend(element);
      await settled(copy);
      await settled(element);
      expect(seen(copy)).to.equal(seen(element));
      element.remove();
      page.append(element);
      await settled(element);
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  });
}

describe('faults', () => {
  const cases: [markup: string, code: string, words: RegExp][] = [
    [
      '<customs-stat>x</customs-stat>',
      'no-figure',
      /“figure” is missing.*has \d\d figures, among them: .*customs-revenue/s,
    ],
    [
      '<customs-stat figure="qqqqqqqq">x</customs-stat>',
      'unknown-figure',
      /“qqqqqqqq”.*has \d\d figures, among them: ([a-z0-9-]+, ){4}[a-z0-9-]+\./s,
    ],
    [
      '<customs-stat-grid figures="qqqqqqqq">x</customs-stat-grid>',
      'unknown-figure',
      /“qqqqqqqq”.*has \d\d figures, among them: .*customs-revenue/s,
    ],
    [
      '<briefing-source figure="qqqqqqqq">x</briefing-source>',
      'unknown-figure',
      /“qqqqqqqq”.*among them: .*customs-revenue/s,
    ],
    [
      '<customs-stat figure="custom-revenue">x</customs-stat>',
      'unknown-figure',
      /“custom-revenue”.*Near: customs-revenue/s,
    ],
    [
      '<customs-stat figure="customs-revenue" variant="cards">x</customs-stat>',
      'unknown-option',
      /“cards”.*Valid: card/s,
    ],
    [
      '<customs-stat figure="customs-revenue" unit-display="tiny">x</customs-stat>',
      'unknown-option',
      /“tiny”.*long, short/s,
    ],
    [
      '<customs-stat figure="&lt;img src=x onerror=alert(1)&gt;">x</customs-stat>',
      'unknown-figure',
      /“<img src=x onerror=alert\(1\)>”/,
    ],
    [
      '<trade-growth-chart measure="percent">x</trade-growth-chart>',
      'unknown-option',
      /“percent”.*increase.*multiple.*index/s,
    ],
    ['<trade-growth-chart figures=" ">x</trade-growth-chart>', 'empty-list', /names no figure.*automobile-exports/s],
    [
      '<trade-growth-chart figures="automobiles">x</trade-growth-chart>',
      'unknown-figure',
      /“automobiles”.*automobile-exports/s,
    ],
    ['<trade-growth-chart figures="new-trio">x</trade-growth-chart>', 'wrong-kind', /“new-trio”/],
    [
      '<trade-growth-chart figures="cargo-supervised parcels-a-year">x</trade-growth-chart>',
      'not-comparable',
      /different units/,
    ],
    [
      '<trade-growth-chart figures="automobile-exports high-tech-exports-growth">x</trade-growth-chart>',
      'not-comparable',
      /different years/,
    ],
    ['<policy-list kind="package">x</policy-list>', 'unknown-option', /“package”.*Valid: packages/s],
    ['<policy-list view="dot">x</policy-list>', 'unknown-option', /“dot”.*dots, list/s],
  ];
  for (const [markup, code, words] of cases) {
    it(markup, async () => {
      const fault = nextFault();
      const element = await place<BriefingElement>(markup);
      const detail = await fault;
      expect(detail.code).to.equal(code);
      expect(detail.message).to.match(words);
      expect(seen(element)).to.match(words);
      expect(fallbackShown(element)).to.equal(true);
      expect(findAll(element, 'img')).to.have.length(0);
    });
  }
});
