/** What dist/cms/decap.js gives Decap and Sveltia, asked without either: cases that take no typing to try. */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {EditorComponent} from '../../src/cms/decap/host.ts';
import {TAGS} from '../../src/embed/tags.ts';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

interface Global {
  readonly components: readonly EditorComponent[];
}

const STAT = '<customs-stat figure="customs-revenue">Words</customs-stat>';

/** Texts, and what of them a form takes over. */
const MATCHES: readonly (readonly [string, string | undefined])[] = [
  [STAT, STAT],
  [`Before.\n\n${STAT}  \r\n\nAfter.`, STAT],
  [
    '<customs-stat\n  figure="a>b"\n>Two\nlines</customs-stat>',
    '<customs-stat\n  figure="a>b"\n>Two\nlines</customs-stat>',
  ],
  [`In ${STAT}`, undefined],
  [`${STAT} at the start`, undefined],
  [`${STAT}\nof a paragraph`, undefined],
  ['<customs-stat>With <b>markup</b></customs-stat>', undefined],
  ['<customs-stat>Two\n\nparagraphs</customs-stat>', undefined],
  ['<customs-stat figure="never closed>Words</customs-stat>', undefined],
  ['<customs-stat-grid>Words</customs-stat-grid>', undefined],
];

describe('the form for Decap and Sveltia', () => {
  let browser: Browser;
  let server: Site;
  let tab: Page;
  before(async () => {
    browser = await launch();
    const script = `import {customsBriefing} from '/dist/cms/decap.js';
      const components = [];
      customsBriefing({registerEditorComponent: (one) => components.push(one)}, {language: document.documentElement.lang});
      globalThis.components = components;`;
    const head = `<script type="module">${script}</script>`;
    server = await site({'/en': html('', {head}), '/zh': html('', {head, lang: 'zh-CN'})}, '.');
    tab = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });
  const visit = async (path: string): Promise<void> => {
    await tab.goto(server.origin + path);
    await tab.waitForFunction(() => 'components' in globalThis);
  };
  /** A tag read into the form of a figure, changed there, and written again. */
  const rewritten = (text: string, change: object = {}): Promise<string> =>
    tab.evaluate(
      (text, change) => {
        const {fromBlock, toBlock} = (globalThis as unknown as Global).components[0]!;
        return toBlock({...fromBlock([text]), ...change});
      },
      text,
      change,
    );

  test('is one for each element, named after its tag', async () => {
    await visit('/en');
    const ids = await tab.evaluate(() => (globalThis as unknown as Global).components.map(({id}) => id));
    assert.deepEqual(ids, TAGS);
  });

  test('takes over a tag that is a paragraph of words, and no other', async () => {
    await visit('/en');
    for (const [text, expected] of MATCHES)
      assert.equal(
        await tab.evaluate((text) => (globalThis as unknown as Global).components[0]!.pattern.exec(text)?.[0], text),
        expected,
        text,
      );
  });

  test('changes words that follow from the figure with it, and leaves those of the author', async () => {
    await visit('/en');
    const revenue = await rewritten('<customs-stat figure="customs-revenue"></customs-stat>');
    assert.match(revenue, />[^<]*1\.05 trillion yuan[^<]*</);
    const cases = await rewritten(revenue, {figure: 'smuggling-cases'});
    assert.match(cases, /<customs-stat figure="smuggling-cases">[^<]*3,000/);
    assert.doesNotMatch(cases, /trillion/);
    assert.equal(
      await rewritten(STAT, {figure: 'smuggling-cases'}),
      '<customs-stat figure="smuggling-cases">Words</customs-stat>',
    );
  });

  test('writes what was typed as text, and nothing that runs', async () => {
    await visit('/en');
    const typed = {
      lang: `"><img src=x onerror=alert(1)>`,
      fallback: '</customs-stat><script>alert(1)</script>\n\n& more',
      src: 'javascript:alert(1)',
      onclick: 'alert(1)',
      'heading-level': 3,
      group: ['a', 'b'],
      class: 'wide',
    };
    const saved = await rewritten(STAT, typed);
    assert.equal(
      saved,
      '<customs-stat figure="customs-revenue" heading-level="3" lang="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" group="a b" class="wide">' +
        '&lt;/customs-stat&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</customs-stat>',
    );
    assert.equal(await rewritten(saved), saved);
    const shown = await tab.evaluate((typed) => {
      const preview = (globalThis as unknown as Global).components[0]!.toPreview({figure: 'customs-revenue', ...typed});
      document.body.innerHTML = preview;
      return new Promise<string[]>((resolve) =>
        requestAnimationFrame(() => resolve([...document.body.querySelectorAll('*')].map(({localName}) => localName))),
      );
    }, typed);
    assert.deepEqual(shown, ['span', 'customs-stat']);
  });

  test('speaks the language of the page, and offers each figure with value and period', async () => {
    await visit('/zh');
    const [label, options] = await tab.evaluate(() => {
      const {label, fields} = (globalThis as unknown as Global).components[0]!;
      return [label, fields[0]!.options!.map(({label}) => label)] as const;
    });
    assert.equal(label, '单个数字');
    assert.ok(options.some((one) => /1\.05万亿元，2024年上半年$/.test(one)));
    assert.ok(!options.some((one) => one.includes('\u00a0')));
  });
});
