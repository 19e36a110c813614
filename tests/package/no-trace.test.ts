/** Nothing is asked for, sent, or kept, unless an author has written an address. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch, visit} from '../support/visit.ts';

const TAGS = [
  'customs-stat figure="customs-revenue"',
  'customs-stat-grid',
  'trade-growth-chart',
  'trade-trend-chart',
  'policy-list',
  'reform-timeline',
  'briefing-speakers',
  'briefing-source',
  'claim-check',
  'figure-table theme-id="border-security"',
];
const ALL = TAGS.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join('');

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Everything that a page can leave behind in a browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = {cookie: '', local: [], session: [], databases: [], caches: [], workers: 0};

/** Opens every menu and panel, and changes every choice. */
const use = (page: Page) =>
  page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
    for (const {shadowRoot: root} of document.querySelectorAll(':defined')) {
      const menu = root?.querySelector<HTMLElement>('.actions > button');
      for (const i of [0, 5]) {
        menu?.click();
        await pause();
        root?.querySelectorAll<HTMLElement>('[role=menuitem]')[i]?.click();
        await pause();
        for (const input of root?.querySelectorAll<HTMLElement>('input[type=radio]') ?? []) input.click();
        await pause();
      }
    }
  });

for (const script of ['customs-briefing.js', 'define.js', 'autoload.js'])
  test(`${script}: only files of the library are asked for, and nothing is kept, however the figures are used`, async () => {
    const head = `<script type="module" src="${script}"></script>`;
    await using server = await site({'/article': html(ALL, {head})}, 'dist');
    const {page, requests, complaints} = await visit(browser, `${server.origin}/article`);
    await use(page);
    await drawn(page);
    const asked = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.slice(server.origin.length));
    for (const path of asked) assert.match(path, /^\/(article|[\w./-]+\.js)$/);
    if (script === 'customs-briefing.js') assert.deepEqual(asked, ['/article', '/customs-briefing.js']);
    assert.deepEqual(await kept(page), NOTHING);
    assert.deepEqual(await page.browserContext().cookies(), []);
    assert.deepEqual(complaints, []);
  });

describe('an address that an author has written', () => {
  test('is asked for once, without cookies or anything about the reader', async () => {
    const briefing = readFileSync('dist/data/customs-2024.json', 'utf8');
    await using data = await site({'/b.json': briefing});
    const body = TAGS.slice(0, 3)
      .map((tag) => `<${tag} src="${data.origin}/b.json"></${tag.split(' ')[0]}>`)
      .join('');
    const head = '<script type="module" src="customs-briefing.js"></script>';
    await using server = await site({'/article': html(body, {head})}, 'dist');
    const {page, requests} = await visit(browser, `${server.origin}/article`);
    assert.deepEqual(
      requests.filter((url) => url.startsWith(data.origin)),
      [`${data.origin}/b.json`],
    );
    assert.deepEqual(await kept(page), NOTHING);
  });
});

test('the frame keeps nothing and asks for its own files only', async () => {
  await using server = await site({}, 'dist');
  const {page, requests} = await visit(browser, `${server.origin}/embed.html?tag=trade-growth-chart`);
  assert.deepEqual(
    requests
      .map((url) => new URL(url).pathname)
      // Browsers ask every page that is opened by itself for an icon; in a frame they do not.
      .filter((path) => path !== '/favicon.ico')
      .sort(),
    ['/embed.css', '/embed.html', '/embed.js'],
  );
  assert.deepEqual(await kept(page), NOTHING);
});
