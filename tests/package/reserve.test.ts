/** dist/reserve.css: nothing below a figure moves when it is drawn. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {FIGURES, html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch} from '../support/visit.ts';

const {figures} = JSON.parse(readFileSync('dist/data/customs-2024.json', 'utf8')) as {
  readonly figures: readonly {readonly id: string}[];
};

/** Every element as an article has it: with a sentence inside, and text after it that must not move. */
const FORMS = [
  'customs-stat figure="customs-revenue"',
  'customs-stat figure="customs-revenue" variant="hero"',
  'customs-stat-grid',
  'trade-growth-chart',
  'trade-trend-chart',
  'policy-list',
  'policy-list view="dots"',
  'policy-list kind="all"',
  'reform-timeline',
  'briefing-speakers',
  'briefing-source',
  'briefing-source figure="customs-revenue"',
  'claim-check',
  'claim-check claim="trade-average-increase"',
  'figure-table theme-id="border-security"',
  'figure-table',
] as const;

const articleOf = (forms: readonly string[]): string =>
  forms.map((form) => `<${form}>A sentence of the author.</${form.split(' ')[0]}><p>Text after it.</p>`).join('');

const LINK = '<link rel="stylesheet" href="reserve.css">';
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'fr', 'es', 'ar'] as const;
const BODY = '<link rel="stylesheet" href="page.css">';

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Opens an article, waits until it has been painted, brings the script, and answers what has moved. */
async function shiftsOf(article: string, width: number, height: number, lang: string, head: string) {
  const pages = {'/article': html(article, {lang, head: BODY + head}), '/page.css': 'body{margin:0 16px}'};
  await using server = await site(pages, 'dist');
  const page = await browser.newPage();
  await page.setViewport({width, height});
  await page.goto(`${server.origin}/article`);
  await page.evaluate(async () => {
    const found: Shift[] = [];
    Object.assign(globalThis, {found});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: {node: Element | null}[];
      })[])
        found.push({
          value: entry.value,
          moved: entry.sources.map(({node}) => node?.previousElementSibling?.outerHTML ?? ''),
        });
    }).observe({type: 'layout-shift', buffered: true});
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  });
  await page.addScriptTag({type: 'module', url: `${server.origin}/customs-briefing.js`});
  await page.waitForFunction(() => customElements.get('claim-check'));
  await drawn(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const shifts = await page.evaluate(() => (globalThis as unknown as {found: Shift[]}).found);
  return {page, shifts};
}

const sum = (shifts: readonly Shift[]): string => shifts.reduce((all, {value}) => all + value, 0).toFixed(3);

describe('with reserve.css nothing moves', () => {
  for (const width of [320, 640, 960]) {
    for (const lang of LANGUAGES) {
      test(`at ${width} px in ${lang}, every element in sight`, async () => {
        const {page, shifts} = await shiftsOf(articleOf(FORMS), width, 20_000, lang, LINK);
        assert.deepEqual(shifts, []);
        await page.close();
      });
    }
  }

  for (const lang of LANGUAGES) {
    test(`whatever figure a stat shows, in ${lang}`, async () => {
      const stats = figures.map(({id}) => `customs-stat figure="${id}"`);
      const {page, shifts} = await shiftsOf(articleOf(stats), 320, 40_000, lang, LINK);
      assert.deepEqual(shifts, []);
      await page.close();
    });
  }

  test('which is not so without it', async () => {
    for (const form of FORMS) {
      const {page, shifts} = await shiftsOf(articleOf([form]), 640, 6000, 'en', '');
      assert.ok(Number(sum(shifts)) > 0, form);
      await page.close();
    }
  });
});

describe('the room', () => {
  /** Height of an element, and of what it has drawn, as pixels. */
  const heights = (page: Page) =>
    page.$$eval(':defined', (all) =>
      all.flatMap((one) => {
        const figure = one.shadowRoot?.querySelector('figure');
        return figure
          ? [
              {
                whole: one.getBoundingClientRect().height,
                drawn: figure.getBoundingClientRect().height,
                top: one.getBoundingClientRect().top,
              },
            ]
          : [];
      }),
    );

  test('goes where the figure is not yet in sight, and stays where it is', async () => {
    const {page, shifts} = await shiftsOf(articleOf(FORMS), 640, 800, 'en', LINK);
    assert.deepEqual(shifts, []);
    const all = await heights(page);
    const below = all.filter(({top}) => top >= 800);
    assert.ok(below.length > 10);
    for (const {whole, drawn} of below) assert.ok(whole - drawn < 1, `${whole} for ${drawn}`);
    for (const {whole, drawn} of all) assert.ok(whole >= drawn);
    await page.close();
  });

  test('is none for a figure in running text, nor for one that is hidden', async () => {
    const article = `<p>over <customs-stat variant="inline">3,000</customs-stat> cases</p><policy-list hidden></policy-list>`;
    await using server = await site({'/article': html(article, {head: LINK})}, 'dist');
    const page = await browser.newPage();
    await page.goto(`${server.origin}/article`);
    assert.equal(await page.$eval('[variant=inline]', (one) => getComputedStyle(one).display), 'inline');
    assert.equal(await page.$eval('[hidden]', (one) => getComputedStyle(one).display), 'none');
    assert.ok((await page.$eval('p', (one) => one.getBoundingClientRect().height)) < 40);
    await page.close();
  });

  test('is none on paper', async () => {
    const {page} = await shiftsOf(FIGURES, 640, 20_000, 'en', LINK);
    await page.emulateMediaType('print');
    for (const {whole, drawn} of await heights(page)) assert.ok(whole - drawn < 1, `${whole} for ${drawn}`);
    await page.close();
  });
});
