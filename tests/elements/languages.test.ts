import {expect} from '@open-wc/testing';
import {langOf} from '../../src/language/text.ts';
import {LANGUAGES} from '../../src/language/catalogue.ts';
import '../../src/define.ts';
import {TAGS} from '../../src/embed/tags.ts';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  'customs-stat': 'figure="smuggling-cases"',
  'claim-check': 'claim="trade-average-increase"',
};

async function drawn(tag: string, lang: string, width = 640): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
  box.style.inlineSize = `${width}px`;
  const element = document.createElement(tag);
  for (const [, name, value] of (ATTRIBUTES[tag] ?? '').matchAll(/(\S+)="(.*?)"/g)) element.setAttribute(name!, value!);
  box.append(element);
  document.body.append(box);
  await ready(element);
  return element;
}

const ready = async (element: HTMLElement): Promise<void> => {
  await (element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
  expect(element.getAttribute('aria-busy')).to.equal('false');
};

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.localName !== 'style') yield text;
  }
}

const langAt = (text: Text): string => text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';

/** Names of formats and of this page's own parts, which no language translates. */
const NAMES = /CSV|JSON|SVG|PNG|BibTeX|CSL|https?:\S+|[\w.]+\.(org|cn|html?)\S*/g;

afterEach(() => document.body.replaceChildren());

describe('Chinese beside digits', () => {
  it('takes no more lines than its words need, in a face of its own', async () => {
    const element = await drawn('customs-stat', 'zh-Hans');
    element.style.fontFamily = "'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
    await document.fonts.ready;
    const chunks = [...element.shadowRoot!.querySelectorAll('.chunk')];
    expect(chunks.length).to.be.greaterThan(2);
    for (const chunk of chunks) {
      const range = document.createRange();
      range.selectNodeContents(chunk);
      const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top / 12)));
      expect(lines.size, chunk.textContent).to.equal(1);
    }
  });
});

describe('every element', () => {
  for (const tag of TAGS) {
    for (const lang of LANGUAGES) {
      it(`${tag} in ${lang}: no text without its language, no mark of direction, no sideways scroll`, async () => {
        const element = await drawn(tag, lang, 320);
        const root = element.shadowRoot!;
        const figure = root.querySelector('[part~=figure]')!;
        expect(figure.getAttribute('lang')).to.equal(lang);
        expect(figure.getAttribute('dir')).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        for (const text of textNodes(root)) {
          const words = text.data.replace(NAMES, '');
          if (!text.parentElement!.closest('svg')) expect(words).not.to.match(/[\u2068\u2069]/);
          const at = langAt(text);
          if (/[A-Za-z]{3,}/.test(words) && !/[\u0600-\u06ff\u4e00-\u9fff]/.test(words) && /^(ar|zh)/.test(lang)) {
            if (!text.parentElement!.closest('.code')) expect(at, words).to.equal('en');
          }
          if (lang !== 'zh-Hans' && lang !== 'zh-Hant' && /[\u4e00-\u9fff]/.test(words))
            expect(at, words).to.match(/^zh/);
        }
        expect(element.scrollWidth, 'sideways scroll').to.be.at.most(320);
      });
    }
  }
});

describe('the language of an element', () => {
  it('follows the nearest lang as it changes', async () => {
    const element = await drawn('customs-stat', 'en');
    const words = (): string => element.shadowRoot!.textContent.replaceAll('\u00a0', ' ');
    expect(words()).to.contain('cases');
    for (const [lang, expected] of [
      ['fr', 'affaires'],
      ['ar', 'قضية'],
      ['zh-TW', '超過'],
      ['es', 'casos'],
      ['tlh', 'cases'],
    ] as const) {
      element.parentElement!.lang = lang;
      await Promise.resolve();
      await ready(element);
      expect(words(), lang).to.contain(expected);
    }
  });

  it('gives a label that the briefing lacks in it a lang of its own', async () => {
    const element = await drawn('customs-stat', 'fr');
    const label = element.shadowRoot!.querySelector('[part~=heading] [lang], [part~=label] [lang]')!;
    expect(label.getAttribute('lang')).to.equal('en');
    const grid = await drawn('customs-stat-grid', 'zh-TW');
    expect(grid.shadowRoot!.querySelector('[part~=label] [lang=zh-Hans]')!.textContent).to.equal('口岸检出传染病病例');
  });

  it('is told in saved pictures and in HTML too', async () => {
    const chart = (await drawn('trade-growth-chart', 'fr')) as HTMLElement & {
      toSVG(): string;
      toHTML(): string;
      toText(): string;
    };
    const file = new DOMParser().parseFromString(chart.toSVG(), 'image/svg+xml');
    const names = [...file.querySelectorAll('tspan[lang=en]')].map((one) =>
      one.textContent.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(names).to.include('Automobiles');
    expect(chart.toHTML()).to.contain('<span lang="en" dir="auto">');
    expect(chart.toText()).not.to.match(/[\u2066-\u2069]/);
    expect(langOf('car exports')).to.equal('en');
  });
});

describe('Arabic', () => {
  const right = (element: Element): number => element.getBoundingClientRect().right;

  it('begins bars at the right and time too', async () => {
    const growth = (await drawn('trade-growth-chart', 'ar')).shadowRoot!;
    const plot = growth.querySelector('.plot svg')!;
    expect(right(plot.querySelector('.base')!)).to.be.closeTo(right(plot), 1);
    expect(plot.querySelector('.change')!.getBoundingClientRect().left).to.be.lessThan(
      plot.querySelector('.base')!.getBoundingClientRect().left,
    );

    const trend = (await drawn('trade-trend-chart', 'ar')).shadowRoot!;
    const years = [...trend.querySelectorAll('[part~=axis] text')].filter((one) => /^20\d\d$/.test(one.textContent));
    const [first, last] = ['2012', '2023'].map((year) => years.find((one) => one.textContent === year)!);
    expect(right(first!)).to.be.greaterThan(right(last!));
  });

  it('walks to the left, as its charts are read', async () => {
    const element = await drawn('trade-trend-chart', 'ar');
    const chart = element.shadowRoot!.querySelector<HTMLElement>('[part~=chart]')!;
    const walk = async (key: string): Promise<string> => {
      chart.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      await ready(element);
      return element.shadowRoot!.querySelector('.readout b')?.textContent ?? '';
    };
    expect(await walk('Home')).to.equal('2012');
    expect(await walk('ArrowLeft')).to.equal('2013');
    expect(await walk('ArrowRight')).to.equal('2012');
  });

  it('writes its digits as the place does', async () => {
    const element = await drawn('trade-trend-chart', 'ar-EG');
    expect(element.shadowRoot!.querySelector('[part~=axis]')!.textContent).to.contain('٢٠١٢').and.not.match(/[0-9]/);
    expect(element.shadowRoot!.querySelector('[part~=heading]')!.textContent).to.contain('١٫٦');
  });
});
