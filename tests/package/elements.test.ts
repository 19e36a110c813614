/** The files for pages that load only what they use. */
import {strict as assert} from 'node:assert';
import {readdirSync} from 'node:fs';
import {relative} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {closure} from '../../.config/modules.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch, shadowText, visit} from '../support/visit.ts';

const tags = readdirSync('dist/elements')
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -'.js'.length));
const everyTag = tags
  .map((tag) => `<${tag}${tag === 'customs-stat' ? ' figure="customs-revenue"' : ''}></${tag}>`)
  .join('');

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const registered = (page: Page): Promise<string[]> =>
  page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), tags);

/** The modules of dist/ that a page asked for. */
const modules = (requests: readonly string[], origin: string): string[] =>
  requests
    .filter((url) => url.startsWith(origin) && url.endsWith('.js'))
    .map((url) => url.slice(origin.length + 1))
    .sort();

test('the tags of the library have a file each', () => {
  for (const tag of ['customs-stat', 'policy-list', 'trade-growth-chart']) assert.ok(tags.includes(tag), tag);
});

describe('one element', () => {
  for (const tag of tags) {
    test(`${tag}.js registers ${tag} only and asks for what it needs, at once`, async () => {
      const head = `<script type="module" src="elements/${tag}.js"></script>`;
      await using server = await site({'/article': html(everyTag, {head})}, 'dist');
      const {page, requests, complaints} = await visit(browser, `${server.origin}/article`);
      assert.deepEqual(await registered(page), [tag]);
      assert.ok(await shadowText(page, tag));
      const needed = [...closure(`dist/elements/${tag}.js`)].map((file) => relative('dist', file)).sort();
      assert.deepEqual(modules(requests, server.origin), needed);
      assert.deepEqual(
        needed.filter((file) => file.startsWith('elements/')),
        [`elements/${tag}.js`, `elements/${tag}/${tag}.js`],
      );
      assert.deepEqual(complaints, []);
    });
  }
});

test('index.js registers nothing', async () => {
  await using server = await site(
    {'/article': html(everyTag, {head: '<script type="module" src="index.js"></script>'})},
    'dist',
  );
  const {page, complaints} = await visit(browser, `${server.origin}/article`);
  assert.deepEqual(await registered(page), []);
  assert.deepEqual(complaints, []);
});

test('define.js registers every element', async () => {
  await using server = await site(
    {'/article': html(everyTag, {head: '<script type="module" src="define.js"></script>'})},
    'dist',
  );
  const {page, complaints} = await visit(browser, `${server.origin}/article`);
  assert.deepEqual(await registered(page), tags);
  assert.deepEqual(complaints, []);
});

describe('autoload.js', () => {
  const head = '<script type="module" src="../autoload.js"></script>';

  test('registers what the page uses, and what is added later', async () => {
    await using server = await site({'/articles/one': html('<policy-list></policy-list>', {head})}, 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/articles/one`);
    assert.deepEqual(await registered(page), ['policy-list']);

    await page.evaluate(() => {
      const later = document.createElement('div');
      later.innerHTML = '<p><trade-growth-chart></trade-growth-chart></p>';
      document.body.append(later);
    });
    await page.waitForFunction(() => customElements.get('trade-growth-chart'));
    await drawn(page);
    assert.deepEqual(await registered(page), ['policy-list', 'trade-growth-chart']);
    assert.ok((await shadowText(page, 'trade-growth-chart')).includes('+730%'));
    assert.deepEqual(complaints, []);
  });

  test('loads nothing where no tag of the library is used', async () => {
    await using server = await site({'/articles/one': html('<p>Text</p>', {head})}, 'dist');
    const {page, requests} = await visit(browser, `${server.origin}/articles/one`);
    assert.deepEqual(await registered(page), []);
    assert.deepEqual(modules(requests, server.origin), ['autoload.js']);
  });
});
