/** The HTML card of "In your CMS" in a Ghost of today: the page, with and without scripts, and the feed. */
import {strict as assert} from 'node:assert';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch, shadowText} from '../../support/visit.ts';
import {boot, type Site} from './boot.ts';
import {installGhost} from './install.ts';

/** As in stories/foundations/in-your-cms.mdx. */
const CARD = `<customs-stat figure="customs-revenue">Customs collected 1.05 trillion yuan in half a year.</customs-stat>`;
const HEAD = `<script type="module" src="/assets/customs-briefing.js"></script>`;

interface Posts {
  readonly posts: readonly [{readonly id: string; readonly url: string}];
}

const root = (children: readonly object[]): object => ({
  root: {type: 'root', version: 1, direction: null, format: '', indent: 0, children},
});

describe('Ghost', () => {
  let site: Site;
  let browser: Browser;
  let post: Posts['posts'][0];
  before(async () => {
    const ghost = await installGhost();
    await cp('dist/customs-briefing.js', join(ghost.content, 'themes/source/assets/customs-briefing.js'));
    [site, browser] = await Promise.all([boot(ghost), launch()]);
  });
  after(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
  });
  const open = async (address: string, scripts: boolean): Promise<Page> => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address);
    return page;
  };

  test('takes the script of the theme by code injection, and an article with the card', async () => {
    await site.ask('PUT', 'settings/', {settings: [{key: 'codeinjection_head', value: HEAD}]});
    const lexical = JSON.stringify(root([{type: 'html', version: 1, html: CARD}]));
    const made = await site.ask<Posts>('POST', 'posts/', {posts: [{title: 'Customs', status: 'published', lexical}]});
    [post] = made.posts;
    const script = await fetch(`${site.origin}/assets/customs-briefing.js`);
    assert.match(script.headers.get('content-type') ?? '', /javascript/);
  });

  test('has the words in the page without scripts', async () => {
    const page = await open(post.url, false);
    assert.equal(await page.$eval('customs-stat', (one) => one.outerHTML), CARD);
  });

  test('has the figure in the page with scripts', async () => {
    const page = await open(post.url, true);
    await page.waitForSelector('customs-stat:state(ready)');
    assert.match(await shadowText(page, 'customs-stat'), /1\.05 trillion yuan/);
  });

  test('has tag and words in the feed', async () => {
    const feed = await (await fetch(`${site.origin}/rss/`)).text();
    assert.ok(feed.includes(CARD));
  });

  test('drops a tag that is not in an HTML card and keeps its words', async () => {
    const html = `<p>Before</p>${CARD}`;
    const made = await site.ask<Posts>('POST', 'posts/?source=html', {
      posts: [{title: 'Bare', status: 'published', html}],
    });
    const page = await open(made.posts[0].url, false);
    assert.equal(await page.$('customs-stat'), null);
  });

  test('shows the card in the editor', async () => {
    const page = await (await browser.createBrowserContext()).newPage();
    const [name = '', value = ''] = site.cookie.split(/=(.*)/);
    await browser.setCookie({name, value, domain: '127.0.0.1', path: '/ghost'});
    await page.setCookie({name, value, domain: '127.0.0.1', path: '/ghost'});
    await page.setViewport({width: 1100, height: 800});
    await page.goto(`${site.origin}/ghost/#/editor/post/${post.id}`);
    const frame = await page.waitForSelector('[data-kg-card=html]', {timeout: 60_000});
    if (process.env['PICTURES']) await page.screenshot({path: `${process.env['PICTURES']}/ghost.png`});
    assert.ok(frame);
  });
});
