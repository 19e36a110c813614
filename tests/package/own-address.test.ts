/** The frame that a figure offers is on the host that the figure itself came from, whichever of the built files drew it. */
import {strict as assert} from 'node:assert';
import {mkdtemp, copyFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

const STAT = '<customs-stat figure="customs-revenue">In words.</customs-stat>';

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What the menu of the figure gives as code of a frame, and the hint below it. */
async function offered(page: Page | Frame): Promise<{readonly code: string; readonly hint: string}> {
  await page.waitForFunction(() => document.querySelector('customs-stat')?.matches(':state(ready)'));
  await page.locator('customs-stat >>> .actions > button').click();
  await page.locator('customs-stat >>> [role=menuitem] ::-p-text(Copy the embed code)').click();
  await page.locator('customs-stat >>> .share-panel label ::-p-text(Frame)').click();
  return page.evaluate(() => {
    const root = document.querySelector('customs-stat')!.shadowRoot!;
    return {code: root.querySelector('textarea')!.value, hint: root.querySelector('.hint')!.textContent};
  });
}

const files: readonly [file: string, script: string][] = [
  ['customs-briefing.js', 'type="module"'],
  ['customs-briefing.classic.js', 'defer'],
  ['define.js', 'type="module"'],
  ['autoload.js', 'type="module"'],
];

describe('the code of a frame leads to the host of the script', () => {
  for (const [file, script] of files)
    test(`of ${file}`, async () => {
      await using cdn = await site({}, 'dist');
      const head = `<script ${script} src="${cdn.origin}/${file}?v=1#x"></script>`;
      await using server = await site({'/article': html(STAT, {head})});
      const page = await browser.newPage();
      await page.goto(`${server.origin}/article`);
      const {code} = await offered(page);
      assert.match(
        code,
        new RegExp(`^<iframe src="${cdn.origin}/embed\\.html\\?tag=customs-stat&amp;figure=customs-revenue`),
      );
      assert.match(code, new RegExp(`<script src="${cdn.origin}/embed-host\\.js" async></script>$`));
      await page.close();
    });

  test('of embed.js, from inside a frame', async () => {
    await using host = await site({}, 'dist');
    const address = `${host.origin}/embed.html?tag=customs-stat&amp;figure=customs-revenue&amp;lang=en`;
    await using server = await site({
      '/article': html(`<iframe title="Figure" width="640" height="800" src="${address}"></iframe>`),
    });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/article`);
    const {code} = await offered(page.frames().find((one) => one.url().startsWith(host.origin))!);
    assert.ok(code.startsWith(`<iframe src="${address}"`), code);
    await page.close();
  });

  test('and where a page lies on a disk, to a place that the author fills in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'own-address-'));
    await copyFile('dist/customs-briefing.classic.js', join(folder, 'customs-briefing.classic.js'));
    await writeFile(
      join(folder, 'article.html'),
      html(STAT, {head: '<script defer src="customs-briefing.classic.js"></script>'}),
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'article.html')).href);
    const {code, hint} = await offered(page);
    assert.match(code, /^<iframe src="https:\/\/YOUR-HOST\/customs-briefing\/embed\.html/);
    assert.match(hint, /address of your own host/);
    await page.close();
    await rm(folder, {recursive: true});
  });
});
