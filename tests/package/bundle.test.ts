/** The one-file forms, on pages as newspapers have them. */
import {strict as assert} from 'node:assert';
import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {FIGURES, html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch, shadowText, visit} from '../support/visit.ts';

const BUNDLE = 'customs-briefing.js';
const CLASSIC = 'customs-briefing.classic.js';
const moduleFrom = (address: string): string => `<script type="module" src="${address}"></script>`;

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

function includes(text: string, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(text.includes(part), `"${part}" is not in:\n${text}`);
}

async function choose(page: Page, label: string): Promise<void> {
  await page.locator(`trade-growth-chart >>> label ::-p-text(${label})`).click();
  await drawn(page);
}

async function showsFigures(page: Page): Promise<void> {
  includes(await shadowText(page, 'customs-stat'), '1.05', 'trillion yuan', 'about $145.3 billion', '3,000', 'cases');

  includes(await shadowText(page, 'trade-growth-chart'), '+730%', '+180%', '+1,520%');
  await choose(page, 'Multiple');
  includes(await shadowText(page, 'trade-growth-chart'), '8.3', '2.8', '16.2');

  const list = await shadowText(page, 'policy-list');
  includes(list, '209', '227');
  // 209 and 227 measures in 9 and 12 packages: the speaker did not add them up.
  assert.doesNotMatch(list, /436|\b21 (?!Aug)/);
}

describe('one file', () => {
  test('shows the figures and asks for nothing else', async () => {
    await using server = await site({'/article': html(FIGURES, {head: moduleFrom(BUNDLE)})}, 'dist');
    const {page, requests, complaints} = await visit(browser, `${server.origin}/article`);
    await showsFigures(page);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      [`${server.origin}/article`, `${server.origin}/${BUNDLE}`],
    );
    assert.deepEqual(complaints, []);
  });

  test('from another origin', async () => {
    await using cdn = await site({}, 'dist');
    await using server = await site({'/article': html(FIGURES, {head: moduleFrom(`${cdn.origin}/${BUNDLE}`)})});
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    await showsFigures(page);
    assert.deepEqual(complaints, []);
  });

  test('on a Chinese page', async () => {
    await using server = await site({'/article': html(FIGURES, {lang: 'zh-Hans', head: moduleFrom(BUNDLE)})}, 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    includes(await shadowText(page, 'customs-stat'), '1.05', '万亿元', '超过', '3000', '起');
    assert.deepEqual(complaints, []);
  });

  test('under a strict content security policy', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'`;
    const head = `<meta http-equiv="content-security-policy" content="${policy}">${moduleFrom(BUNDLE)}`;
    await using server = await site({'/article': html(FIGURES, {head})}, 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    await showsFigures(page);
    assert.deepEqual(complaints, []);
  });

  test('as a classic script from a saved page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-page-'));
    try {
      await copyFile(`dist/${CLASSIC}`, join(folder, CLASSIC));
      await writeFile(join(folder, 'article.html'), html(`${FIGURES}<script src="${CLASSIC}"></script>`));
      const {page, complaints} = await visit(browser, pathToFileURL(join(folder, 'article.html')).href);
      await showsFigures(page);
      assert.deepEqual(complaints, []);
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

describe('loaded more than once', () => {
  test('as a module and as a classic script', async () => {
    const head = `${moduleFrom(BUNDLE)}<script src="${CLASSIC}"></script>`;
    await using server = await site({'/article': html(FIGURES, {head})}, 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    await showsFigures(page);
    assert.deepEqual(complaints, []);
  });

  test('as separately built copies at other addresses', async () => {
    await using cdn = await site({}, 'dist');
    const addresses = [
      BUNDLE,
      'define.js',
      'autoload.js',
      `${cdn.origin}/${BUNDLE}`,
      `${cdn.origin}/elements/policy-list.js`,
    ];
    await using server = await site({'/article': html(FIGURES, {head: addresses.map(moduleFrom).join('')})}, 'dist');
    const {page, complaints} = await visit(browser, `${server.origin}/article`);
    await showsFigures(page);
    assert.deepEqual(complaints, []);
  });
});
