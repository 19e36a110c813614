/** Which files a page fetches for its language, and what it says meanwhile. */
import {strict as assert} from 'node:assert';
import {readdirSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {importsOf} from '../../.config/modules.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {drawn, launch, shadowText, visit} from '../support/visit.ts';

const STAT = '<customs-stat figure="customs-revenue"><p>Fallback</p></customs-stat>';
const moduleFrom = (address: string): string => `<script type="module" src="${address}"></script>`;
const SHAPES = ['elements/customs-stat.js', 'customs-briefing.js', 'customs-briefing.classic.js'];

/** What each language says first of the customs revenue. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'trillion yuan',
  'zh-Hans': '万亿元',
  'zh-TW': '兆元',
  fr: 'milliards de yuans',
  es: 'billones de yuanes',
  'ar-EG': '١٫٠٥',
};
const FILE: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-hans',
  'zh-TW': 'zh-hant',
  fr: 'fr',
  es: 'es',
  'ar-EG': 'ar',
};

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('customs-stat')?.shadowRoot?.textContent.replaceAll('\u00a0', ' ').includes(wanted),
    {timeout: 5000},
    words,
  );

const languagesIn = (requests: readonly string[]): string[] =>
  requests.flatMap((url) => /\/languages\/([\w-]+)\.js$/.exec(url)?.[1] ?? []);

const scriptFor = (shape: string): string =>
  shape.includes('classic') ? `<script src="${shape}" defer></script>` : moduleFrom(shape);

describe('a language', () => {
  for (const shape of SHAPES) {
    const carried = shape.startsWith('customs-briefing') ? ['en', 'zh-Hans'] : ['en'];
    for (const [lang, words] of Object.entries(WORDS)) {
      const expected = carried.includes(lang) ? [] : [FILE[lang]!];
      test(`${lang} by ${shape} fetches ${expected.join() || 'nothing more'}`, async () => {
        await using server = await site({'/article': html(STAT, {lang, head: scriptFor(shape)})}, 'dist');
        const {page, requests, complaints} = await visit(browser, `${server.origin}/article`);
        await says(page, words);
        assert.deepEqual(languagesIn(requests), expected);
        assert.deepEqual(complaints, []);
      });
    }
  }

  test('is one file that needs no other', () => {
    const files = readdirSync('dist/languages').filter((name) => name.endsWith('.js'));
    assert.deepEqual(files.sort(), ['ar.js', 'es.js', 'fr.js', 'zh-hans.js', 'zh-hant.js']);
    for (const name of files) assert.deepEqual(importsOf(`dist/languages/${name}`), {static: [], dynamic: []}, name);
  });

  test('is fetched once for any number of elements, and the latest wins', async () => {
    const many = STAT.repeat(5);
    await using server = await site({'/article': html(many, {head: moduleFrom(SHAPES[0]!)})}, 'dist');
    const {page, requests} = await visit(browser, `${server.origin}/article`);
    await says(page, 'trillion yuan');
    await page.evaluate(() => {
      for (const lang of ['fr', 'ar', 'es']) document.documentElement.lang = lang;
    });
    await says(page, 'billones de yuanes');
    // A language asked for and left again before it came changes nothing.
    await page.evaluate(async () => {
      document.documentElement.lang = 'zh-TW';
      await Promise.resolve();
      document.documentElement.lang = 'es';
    });
    await drawn(page);
    await says(page, 'billones de yuanes');
    assert.equal(languagesIn(requests).filter((name) => name === 'es').length, 1);
  });

  test('keeps the author’s words until it has come, then English where it does not come', async () => {
    let answer: (() => void) | undefined;
    await using server = await site({'/article': html(STAT, {lang: 'fr', head: moduleFrom(SHAPES[0]!)})}, 'dist');
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('/languages/')) void request.continue();
      else answer = () => void request.abort();
    });
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(`${server.origin}/article`);
    await page.waitForFunction(() => document.querySelector('customs-stat')?.getAttribute('aria-busy') === 'true');
    assert.equal(
      await page.$eval('customs-stat', (one) => one.shadowRoot!.querySelector('slot')!.assignedNodes().length),
      1,
    );
    while (!answer) await new Promise((resolve) => setTimeout(resolve, 20));
    answer();
    await says(page, 'trillion yuan');
    assert.equal(
      await page.$eval('customs-stat', (one) => one.shadowRoot!.querySelector('[part=figure]')!.getAttribute('lang')),
      'en',
    );
    assert.deepEqual(failures, []);
    await page.close();
  });

  test('has words for what is wrong', async () => {
    const wrong = '<customs-stat figure="nothing-such"></customs-stat>';
    await using server = await site({'/article': html(wrong, {lang: 'fr', head: moduleFrom(SHAPES[1]!)})}, 'dist');
    const {page} = await visit(browser, `${server.origin}/article`);
    await says(page, 'Il n’existe pas de chiffre');
    assert.ok((await shadowText(page, 'customs-stat')).includes('nothing-such'));
  });
});
