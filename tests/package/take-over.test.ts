/** Figures that came with the page in declarative shadow roots, and the live ones that take their place. */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type * as StaticForms from '../../src/static.ts';
import {EVERY_ELEMENT} from '../support/every-element.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

const {renderStatic, styleHashes} = (await import(
  new URL('../../dist/static.js', import.meta.url).href
)) as typeof StaticForms;

const MEASURE = 680;
const HEAD = `<meta name="viewport" content="width=device-width"><style>body{font:18px/1.5 serif;margin:16px;max-width:${MEASURE}px}</style>`;

async function article(lang: string): Promise<string> {
  const parts = await Promise.all(
    EVERY_ELEMENT.map(async ([tag, attributes]) => {
      const figure = await renderStatic(tag, attributes, {target: 'dsd', lang});
      return attributes['variant'] === 'inline' ? `<p>Officers opened ${figure} in half a year.</p>` : figure;
    }),
  );
  return parts.join('\n');
}

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

/** Opens a page that keeps count of what shifts in it, after input as well: a reader who scrolls is no excuse. */
async function open(url: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => assert.fail(String(error)));
  await page.setViewport({width, height: 800});
  await page.evaluateOnNewDocument(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number; sources: {node: Node | null}[]})[])
        shifts.push({value: entry.value, nodes: entry.sources.map(({node}) => node?.nodeName ?? 'gone')});
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url);
  return page;
}

const shifts = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => (globalThis as unknown as {shifts: readonly Shift[]}).shifts);

/** What stands in the shadow root of an element came with the page: only there a style element is. */
const prerendered = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot?.querySelector('style')).length,
  );

const heights = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one.shadowRoot)
      .map((one) => `${one.localName} ${one.getBoundingClientRect().height}`),
  );

/** Scrolls through the whole page, and waits until every element has come to life. */
async function read(page: Page): Promise<void> {
  for (let i = 0; i < EVERY_ELEMENT.length; i++) {
    await page.evaluate((i) => {
      [...document.querySelectorAll('*')].filter((one) => one.shadowRoot)[i]?.scrollIntoView();
    }, i);
    await page.waitForFunction(
      (i) => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot)[i]?.matches(':state(ready)'),
      {timeout: 5000},
      i,
    );
  }
  await page.evaluate(() => scrollTo(0, 0));
}

const live = (page: Page) => page.addScriptTag({url: '/customs-briefing.js', type: 'module'});

describe('the live figure takes the place of the one that came with the page', () => {
  for (const lang of ['en', 'zh-Hans']) {
    for (const width of [320, 960]) {
      test(`and nothing is seen of it, in ${lang} at ${width} px`, async () => {
        await using server = await site({'/article': html(await article(lang), {lang, head: HEAD})}, 'dist');
        const page = await open(`${server.origin}/article`, width);
        assert.equal(await prerendered(page), EVERY_ELEMENT.length);
        const [tall, still] = [await heights(page), await page.screenshot({fullPage: true})];
        await live(page);
        await read(page);
        assert.equal(await prerendered(page), 0);
        assert.deepEqual(await heights(page), tall);
        assert.ok(Buffer.from(await page.screenshot({fullPage: true})).equals(still), 'the pictures differ');
        await page.close();
      });
    }
  }

  test('and nothing shifts, however a reader scrolls', async () => {
    await using server = await site({'/article': html(await article('en'), {head: HEAD})}, 'dist');
    for (const width of [320, 960]) {
      const page = await open(`${server.origin}/article`, width);
      await live(page);
      await read(page);
      assert.deepEqual(await shifts(page), []);
      await page.close();
    }
  });

  test('only when it comes near', async () => {
    const below = `<div style="height:3000px"></div>${await article('en')}`;
    await using server = await site({'/article': html(below, {head: HEAD})}, 'dist');
    const page = await open(`${server.origin}/article`, 960);
    await live(page);
    await page.waitForFunction(() => document.querySelector('customs-stat')?.matches(':defined'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    assert.equal(await prerendered(page), EVERY_ELEMENT.length);
    await read(page);
    assert.equal(await prerendered(page), 0);
    await page.close();
  });

  const changes: readonly [name: string, change: (article: string) => string][] = [
    ['strips comments', (text) => text.replaceAll(/<!--.*?-->/gs, '')],
    ['strips spaces between tags', (text) => text.replaceAll('> <', '><')],
    ['sets texts anew', (text) => text.replaceAll('p. 1<', 'page one<')],
    ['drops the data attributes', (text) => text.replaceAll(/ data-(as-of|hash|frozen)="[^"]*"/g, '')],
    ['adds an element', (text) => text.replaceAll('</style>', '</style><p>An advertisement.</p>')],
    ['leaves nothing but a word', (text) => text.replaceAll(/<\/style>.*?<\/template>/gs, '</style>?</template>')],
  ];
  for (const [name, change] of changes) {
    test(`also where a system ${name}`, async () => {
      const whole = await article('en');
      const changed = change(whole);
      assert.notEqual(changed, whole);
      await using server = await site(
        {'/whole': html(whole, {head: HEAD}), '/changed': html(changed, {head: HEAD})},
        'dist',
      );
      const text = async (path: string): Promise<string[]> => {
        const page = await open(`${server.origin}${path}`, 960);
        await live(page);
        await read(page);
        const texts = await page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot?.textContent ?? []),
        );
        await page.close();
        return texts;
      };
      assert.deepEqual(await text('/changed'), await text('/whole'));
    });
  }

  test('and leaves it where the live one cannot be had', async () => {
    const briefing = (await import('../../data/customs-2024.json', {with: {type: 'json'}})).default;
    const attributes = {figure: 'customs-revenue', src: '/gone.json'};
    const figure = await renderStatic('customs-stat', attributes, {target: 'dsd', briefing});
    await using server = await site({'/article': html(figure, {head: HEAD})}, 'dist');
    const page = await open(`${server.origin}/article`, 960);
    await live(page);
    await page.waitForFunction(() => document.querySelector('customs-stat')?.matches(':state(error)'));
    const text = await page.evaluate(() => document.querySelector('customs-stat')?.shadowRoot?.textContent ?? '');
    assert.match(text, /1\.05.*trillion yuan/);
    assert.match(text, /gone\.json/);
    await page.close();
  });
});

test('styles named by their hashes are all that a strict page allows', async () => {
  const hashes = Object.values(styleHashes()).map((hash) => `'${hash}'`);
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${hashes.join(' ')}; img-src data:`;
  const head = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width">`;
  await using server = await site(
    {'/strict': html(await article('en'), {head}), '/free': html(await article('en'))},
    'dist',
  );
  const [strict, free] = [await open(`${server.origin}/strict`, 960), await open(`${server.origin}/free`, 960)];
  assert.deepEqual(await heights(strict), await heights(free));
});
