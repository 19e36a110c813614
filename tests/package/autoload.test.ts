/** dist/autoload.js: what a page uses, when it is near, and what happens when a file does not come. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch, shadowText, visit} from '../support/visit.ts';

const head = '<script type="module" src="autoload.js"></script>';

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const defined = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((tag) => customElements.get(tag) !== undefined, tag);
const arrives = (page: Page, tag: string) => page.waitForFunction((tag) => customElements.get(tag), {}, tag);

/** Pushes what follows far below the window. */
const far = `<div class="far"></div><link rel="stylesheet" href="far.css">`;
const pages = (body: string) => ({'/article': html(body, {head}), '/far.css': '.far{height:5000px}'});

describe('a figure below the fold', () => {
  test('waits with what the author wrote until a reader comes near', async () => {
    await using server = await site(pages(`${far}<policy-list>In words.</policy-list>`), 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    assert.equal(await defined(page, 'policy-list'), false);
    await page.evaluate(() => document.querySelector('policy-list')!.scrollIntoView());
    await arrives(page, 'policy-list');
    await drawn(page);
    assert.ok((await shadowText(page, 'policy-list')).includes('209'));
    assert.deepEqual(complaints, []);
  });

  test('does not wait where there is nothing to read', async () => {
    await using server = await site(pages(`${far}<policy-list></policy-list>`), 'dist');
    const {page} = await visit(browser, `${server.origin}/article`);
    assert.equal(await defined(page, 'policy-list'), true);
  });
});

test('finds what is added later, in open shadow roots, and in the safe form', async () => {
  await using server = await site(pages('<figure data-customs-briefing="claim-check">In words.</figure>'), 'dist');
  const {page, complaints} = await visit(browser, `${server.origin}/article`);
  await arrives(page, 'claim-check');
  assert.equal(await page.$eval('figure', (one) => one.firstElementChild?.localName), 'claim-check');
  await page.evaluate(() => {
    const host = document.createElement('section');
    host.attachShadow({mode: 'open'}).innerHTML = '<p><briefing-speakers>In words.</briefing-speakers></p>';
    document.body.append(host);
  });
  await arrives(page, 'briefing-speakers');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<reform-timeline></reform-timeline>'));
  await arrives(page, 'reform-timeline');
  assert.deepEqual(complaints, []);
});

test('a file that does not come leaves the words, and is asked for again when the element is', async () => {
  await using server = await site(pages('<p>Text</p>'), 'dist');
  const {page, complaints} = await visit(browser, `${server.origin}/article`);
  await page.setRequestInterception(true);
  let down = true;
  page.on('request', (request) =>
    down && request.url().includes('/elements/') ? void request.abort() : void request.continue(),
  );
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<claim-check>In words.</claim-check>'));
  await page.waitForNetworkIdle({idleTime: 200});
  assert.equal(await defined(page, 'claim-check'), false);
  assert.equal(await page.$eval('claim-check', (one) => (one as HTMLElement).innerText), 'In words.');
  // The browser says which file is missing; the page is told of no error.
  for (const one of complaints) assert.match(one, /^failed: |Failed to load resource/);
  down = false;
  await page.evaluate(() => document.body.append(document.querySelector('claim-check')!));
  await arrives(page, 'claim-check');
  await drawn(page);
  assert.ok((await shadowText(page, 'claim-check')).length > 50);
});

test('fetches what the catalog tells pages to preload', async () => {
  const words = readFileSync('stories/foundations/ways-into-a-page.mdx', 'utf8');
  const [, path = ''] = /<link rel="modulepreload" href="\/customs-briefing(\/[^"]+)"/.exec(words) ?? [];
  assert.ok(path);
  await using server = await site(pages('<customs-stat figure="customs-revenue"></customs-stat>'), 'dist');
  const {page, requests} = await visit(browser, `${server.origin}/article`);
  await drawn(page);
  assert.ok(requests.includes(server.origin + path), `${path} is not among ${requests.join()}`);
});

describe('what most readers never need', () => {
  const figure = (attributes = '') => pages(`<trade-growth-chart ${attributes}></trade-growth-chart>`);
  const requested = (page: Page): string[] => {
    const files: string[] = [];
    page.on('request', (request) => void files.push(new URL(request.url()).pathname.split('/').at(-1)!));
    return files;
  };
  const press = (page: Page) =>
    page.$eval('trade-growth-chart', (one) => one.shadowRoot!.querySelector<HTMLElement>('.actions > button')!.click());
  const picture = (page: Page) =>
    page.$eval('trade-growth-chart', (one) => (one as HTMLElement & {toSVG(): string}).toSVG());
  const refuse = async (page: Page, name: string): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith(name) ? void request.abort() : void request.continue()));
  };

  test('is fetched when the menu is opened; what the methods answer is there before', async () => {
    await using server = await site(figure(), 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    await drawn(page);
    const files = requested(page);
    assert.match(await picture(page), /^<svg .*Zhao Zenglian.*<\/svg>$/s);
    await press(page);
    await page.waitForFunction(() =>
      document.querySelector('trade-growth-chart')!.shadowRoot!.activeElement?.matches('[role=menuitem]'),
    );
    await page.waitForNetworkIdle({idleTime: 200});
    assert.ok(files.includes('actions-menu.js') && files.includes('figure-actions.js'), files.join());
    assert.deepEqual(complaints, []);
  });

  test('is not fetched by a page that shows the built-in figures', async () => {
    await using server = await site(figure(), 'dist');
    const page = await browser.newPage();
    const files = requested(page);
    await page.goto(`${server.origin}/article`);
    await drawn(page);
    await page.waitForNetworkIdle({idleTime: 200});
    for (const name of ['actions-menu.js', 'figure-actions.js', 'faults.js', 'load.js', 'freshness.js', 'take-over.js'])
      assert.ok(!files.includes(name), `${name} was fetched`);
    await page.close();
  });

  test('is said to be missing where it does not come', async () => {
    await using server = await site(figure(), 'dist');
    const {page} = await visit(browser, `${server.origin}/article`);
    await drawn(page);
    await refuse(page, 'actions-menu.js');
    await press(page);
    await page.waitForFunction(() =>
      document.querySelector('trade-growth-chart')!.shadowRoot!.querySelector('.actions [role=status]'),
    );
    assert.match(await shadowText(page, 'trade-growth-chart'), /could not be loaded|Not loaded/i);
  });

  test('a fault whose words do not come is named all the same, below the words of the author', async () => {
    await using server = await site(pages('<p>Text</p>'), 'dist');
    const {page} = await visit(browser, `${server.origin}/article`);
    await refuse(page, 'faults.js');
    const message = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('briefing-error', (event) =>
            resolve((event as CustomEvent<{message: string}>).detail.message),
          );
          document.body.insertAdjacentHTML(
            'beforeend',
            '<customs-stat figure="customs-revnue">In words.</customs-stat>',
          );
        }),
    );
    assert.equal(message, 'unknown-figure (figure): customs-revnue');
    assert.ok((await shadowText(page, 'customs-stat')).includes(message));
    assert.equal(await page.$eval('customs-stat', (one) => (one as HTMLElement).innerText.includes('In words.')), true);
  });
});
