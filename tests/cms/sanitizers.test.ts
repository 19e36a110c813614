/** The settings for sanitizers in README.md, tried on an article with good and bad in it. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import type {Catalogue} from '../../src/cms/catalogue.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

const catalogue = JSON.parse(readFileSync('dist/cms/catalogue.json', 'utf8')) as Catalogue;

const GOOD = `<p>Customs took <customs-stat figure="customs-revenue" variant="inline" lang="en">1.05 trillion yuan</customs-stat>.</p><trade-growth-chart measure="multiple" heading-level="3">Cars: 8.3 times</trade-growth-chart>`;
const BAD = GOOD.replace(
  'figure=',
  'onclick="alert(1)" style="position:fixed" src="javascript:alert(1)" figure=',
).replace('</p>', '<script>alert(1)</script><evil-tag onload="alert(1)"></evil-tag></p>');

/** As in README.md. */
const allowed = Object.fromEntries(
  catalogue.elements.map(({tag, fields}) => [tag, fields.map(({name}) => name).filter((name) => name !== 'src')]),
);

describe('sanitize-html', () => {
  test('drops the tags and keeps the words by itself', () => {
    assert.equal(sanitizeHtml(GOOD), '<p>Customs took 1.05 trillion yuan.</p>Cars: 8.3 times');
  });

  test('keeps our tags and what they know with the settings of the README, and nothing else', () => {
    const settings = {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, ...Object.keys(allowed)],
      allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, ...allowed},
    };
    assert.equal(sanitizeHtml(GOOD, settings), GOOD);
    assert.equal(sanitizeHtml(BAD, settings), GOOD);
  });
});

describe('DOMPurify', () => {
  let browser: Browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  async function purified(text: string, set: boolean): Promise<string> {
    const head = '<script src="/node_modules/dompurify/dist/purify.min.js"></script>';
    await using server = await site({'/': html('', {head})}, '.');
    const page = await browser.newPage();
    await page.goto(server.origin);
    return page.evaluate(
      (text, allowed, set) => {
        const {DOMPurify} = globalThis as unknown as {
          DOMPurify: {sanitize: (text: string, settings: object) => string};
        };
        const handling = {
          tagNameCheck: (tag: string) => tag in allowed,
          attributeNameCheck: (name: string, tag: string) => allowed[tag]?.includes(name) ?? false,
        };
        return DOMPurify.sanitize(text, set ? {CUSTOM_ELEMENT_HANDLING: handling} : {});
      },
      text,
      allowed,
      set,
    );
  }

  test('drops the tags and keeps the words by itself', async () => {
    assert.equal(await purified(GOOD, false), '<p>Customs took 1.05 trillion yuan.</p>Cars: 8.3 times');
  });

  test('keeps our tags and what they know with the settings of the README, and nothing that runs', async () => {
    assert.equal(await purified(GOOD, true), GOOD);
    const pure = await purified(BAD, true);
    assert.doesNotMatch(pure, /alert|onclick|evil-tag/);
    assert.match(pure, /<customs-stat [^>]*figure="customs-revenue"[^>]*>1\.05 trillion yuan<\/customs-stat>/);
  });
});
