/** The HTML card of "In your CMS" in a Ghost of today: the page, with and without scripts, and the feed. */
import {strict as assert} from 'node:assert';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch, shadowText} from '../../support/visit.ts';
import {boot, type Site} from './boot.ts';
import {installedGhost} from './install.ts';

/** As in stories/foundations/in-your-cms.mdx. */
const CARD = `<customs-stat figure="customs-revenue">Customs collected 1.05 trillion yuan in half a year.</customs-stat>`;
const HEAD = `<script type="module" src="/assets/customs-briefing.js"></script>`;

interface Posts {
  readonly posts: readonly [{readonly url: string; readonly html: string}];
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({path: `${folder}/${name}.png`});
}

describe('Ghost', () => {
  let site: Site;
  let browser: Browser;
  let post: Posts['posts'][0];
  before(async () => {
    const ghost = installedGhost();
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

  test('takes the script of the theme by code injection', async () => {
    await site.ask('PUT', 'settings/', {settings: [{key: 'codeinjection_head', value: HEAD}]});
    const script = await fetch(`${site.origin}/assets/customs-briefing.js`);
    assert.match(script.headers.get('content-type') ?? '', /javascript/);
  });

  test('lets an editor type /html, paste the tag, and publish', async () => {
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(60_000);
    const [name = '', value = ''] = site.cookie.split(/=(.*)/);
    await page.setCookie({name, value, domain: '127.0.0.1', path: '/ghost'});
    await page.setViewport({width: 900, height: 480});
    await page.goto(`${site.origin}/ghost/#/editor/post`);
    await (await page.waitForSelector('[data-test-editor-title-input]'))!.type('The first half of the year');
    await page.locator('.koenig-lexical [contenteditable=true]').click();
    await page.keyboard.type('/html');
    await page.waitForSelector('[data-kg-cardmenu-selected]');
    await picture(page, 'ghost-menu');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-kg-card=html] .cm-content');
    await page.keyboard.sendCharacter(CARD);
    await picture(page, 'ghost-card');
    for (const button of ['publish-flow', 'continue', 'confirm-publish'])
      await page.locator(`[data-test-button="${button}"]`).click();
    await page.waitForFunction(() => location.hash.startsWith('#/posts'));
    const {posts} = await site.ask<Posts>('GET', 'posts/?filter=title:~^%27The%20first%27&formats=html');
    assert.equal(posts.length, 1);
    [post] = posts;
    assert.ok(post.html.includes(CARD));
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

  test('drops a tag that does not stand in an HTML card', async () => {
    const html = `<p>Before</p>${CARD}`;
    const made = await site.ask<Posts>('POST', 'posts/?source=html', {
      posts: [{title: 'Bare', status: 'published', html}],
    });
    const page = await open(made.posts[0].url, false);
    assert.equal(await page.$('customs-stat'), null);
  });
});
