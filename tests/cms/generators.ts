/** What every generator must do with the one article, tried in a browser on the site that it has built. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

export interface Generator {
  readonly name: string;
  /** Files of its site; `article` stands for the text of article.md. */
  readonly files: (article: string) => Readonly<Record<string, string>>;
  readonly command: readonly [program: string, ...args: string[]];
  readonly built: string;
  readonly page: string;
  /** Where its packages are. */
  readonly modules: string;
}

/** The hook that the build of the library has made, as an address in code. */
export const adapter = (name: string): string => JSON.stringify(resolve(`dist/cms/${name}.js`));
export const options = '{script: "/customs-briefing.js"}';

const article = readFileSync('tests/cms/article.md', 'utf8');

function build({name, files, command: [program, ...args], built, modules}: Generator): string {
  const folder = join(modules, '.sites', name);
  rmSync(folder, {recursive: true, force: true});
  const all = {'package.json': '{"type": "module", "private": true}', ...files(article)};
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.execPath, [join(modules, program), ...args], {
    cwd: folder,
    stdio: 'pipe',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
  });
  cpSync('dist/customs-briefing.js', join(folder, built, 'customs-briefing.js'));
  return join(folder, built);
}

/** What a reader sees of a figure, whether it was drawn at build time or just now. */
const seen = (tag: string): string => document.querySelector(tag)?.shadowRoot?.textContent ?? '';

export function testGenerator(generator: Generator): void {
  describe(generator.name, () => {
    let browser: Browser;
    let folder: string;
    before(async () => {
      folder = build(generator);
      browser = await launch();
    });
    after(() => browser.close());

    test(`${generator.name}: has every figure in the page, and it stands without scripts`, async () => {
      await using server = await site({}, folder);
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(server.origin + generator.page);
      assert.match(await page.evaluate(seen, 'trade-growth-chart'), /8\.3/);
      assert.match(await page.evaluate(seen, 'customs-stat:not([variant])'), /54/);
      assert.match(await page.evaluate(seen, 'customs-stat[variant=inline]'), /1\.05/);
      const text = await page.evaluate(() => document.body.textContent);
      assert.match(text, /Car exports were 8\.3 times those of 2012\./);
    });

    test(`${generator.name}: comes to life with scripts, and nothing moves`, async () => {
      await using server = await site({}, folder);
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.setViewport({width: 900, height: 2000});
      await page.goto(server.origin + generator.page);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('customs-stat, trade-growth-chart')].every((one) =>
            one.matches(':state(ready)'),
          ),
        {timeout: 15_000},
      );
      await page.waitForNetworkIdle();
      assert.match(await page.evaluate(seen, 'trade-growth-chart'), /8\.3/);
      const shift = await page.evaluate(() =>
        (globalThis as unknown as {shifts: number[]}).shifts.reduce((sum, one) => sum + one, 0),
      );
      assert.equal(shift.toFixed(3), '0.000');
      // A framework that finds another page than it has made says so.
      assert.deepEqual(faults, []);
      const pictures = process.env['PICTURES'];
      if (pictures)
        await page.screenshot({path: `${pictures}/${generator.name}.png`, clip: {x: 0, y: 0, width: 900, height: 900}});
    });
  });
}
