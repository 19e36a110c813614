/** The built files in a browser of February 2023: before `light-dark()`, `:state()`, `color-mix()` and declarative shadow roots. */
import {strict as assert} from 'node:assert';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchOptions} from '../support/chrome.ts';
import {everyElement, FALLBACK, READ, TAGS} from '../support/family.ts';
import {installed} from '../support/nested.ts';
import {html} from '../support/page.ts';
import {perceivedBoxes, perceivedText} from '../support/perceived.ts';
import {site} from '../support/site.ts';

const FOLDER = resolve('tests/old-browser');
const require = createRequire(resolve(FOLDER, 'package.json'));

interface Puppeteer {
  launch(options: object): Promise<Browser>;
}

/** Starts it, or says in one sentence why not: its program runs on Linux with x86-64 only. */
async function started(): Promise<Browser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'It runs on Linux with x86-64 only.';
  const ready = installed(FOLDER);
  if (ready !== true) return ready;
  const chromium = require('@sparticuz/chromium') as {executablePath: Promise<string> | (() => Promise<string>)};
  const {executablePath} = chromium;
  const program = await (typeof executablePath === 'function' ? executablePath.call(chromium) : executablePath);
  const {args, env} = launchOptions();
  return (require('puppeteer-core') as Puppeteer).launch({executablePath: program, headless: true, env, args});
}

const got = await started().catch((error: unknown) => `It does not start: ${String(error).split('\n')[0]}`);
const skip = typeof got === 'string' && got;
if (skip) console.log(`– Chromium 110: skipped. ${skip}`);
const browser = got as Browser;

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function open(address: string, change?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await change?.(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  return {page, complaints};
}

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelectorAll('[aria-busy=false]').length > 0 && !document.querySelector('[aria-busy=true]'),
  );

const textOf = (page: Page, tag: string): Promise<string> =>
  page.evaluate(`(${perceivedText.toString()})(document.querySelectorAll('${tag}'))`) as Promise<string>;

describe('Chromium 110', {skip}, () => {
  after(() => browser.close());

  test('is what it says', async () => {
    assert.match(await browser.version(), /\/110\./);
    const page = await browser.newPage();
    const knows = await page.evaluate(() => [
      CSS.supports('color: light-dark(red, red)'),
      CSS.supports('color: color-mix(in srgb, red, red)'),
      CSS.supports('selector(:state(x))'),
    ]);
    assert.deepEqual(knows, [false, false, false]);
    await page.close();
  });

  for (const [name, script] of [
    ['one file', '<script type="module" src="customs-briefing.js"></script>'],
    ['the classic file', '<script defer src="customs-briefing.classic.js"></script>'],
    ['modules', '<script type="module" src="define.js"></script>'],
  ] as const) {
    test(`${name}: every figure right`, {timeout: 60_000}, async () => {
      await using server = await site({'/article': html(everyElement(), {head: script})}, 'dist');
      const {page, complaints} = await open(`${server.origin}/article`);
      await drawn(page);
      for (const tag of TAGS) {
        const text = await textOf(page, tag);
        for (const words of READ[tag]!) assert.ok(text.includes(words), `${tag}: "${words}" is not in\n${text}`);
      }
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  for (const [theme, ground] of [
    ['light', [255, 255, 255]],
    ['dark', [18, 20, 23]],
  ] as const) {
    test(
      `${theme}: every word and mark stands out from its ground, and boxes stay in theirs`,
      {timeout: 60_000},
      async () => {
        const head = `<style>body {background: rgb(${ground.join()}); color: ${theme === 'dark' ? '#eceae6' : '#16191d'}} main {width: 640px}</style>
        <script type="module" src="customs-briefing.js"></script>`;
        await using server = await site(
          {'/article': html(`<main>${everyElement(`theme="${theme}"`)}</main>`, {head})},
          'dist',
        );
        const {page, complaints} = await open(`${server.origin}/article`);
        await drawn(page);
        const faint = await page.evaluate(
          ({tags, ground}) => {
            const channels = (colour: string): number[] => [...colour.matchAll(/[\d.]+/g)].map(([one]) => Number(one));
            const light = (rgb: readonly number[]): number => {
              const [r = 0, g = 0, b = 0] = rgb.map((one) =>
                one <= 10 ? one / 3294 : ((one / 255 + 0.055) / 1.055) ** 2.4,
              );
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const contrast = (colour: string): number => {
              const [a, b] = [light(channels(colour).slice(0, 3)), light(ground)];
              return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            };
            const found: string[] = [];
            for (const tag of tags) {
              const root = document.querySelector(tag)!.shadowRoot!;
              for (const one of root.querySelectorAll('*')) {
                if (one.closest('.heard, defs, .arrow') || one.getClientRects().length === 0) continue;
                const style = getComputedStyle(one);
                const worded = [...one.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim());
                const colour = one instanceof SVGElement ? style.fill : style.color;
                if (worded && contrast(colour) < 4.5)
                  found.push(`${tag} ${one.localName} ${colour} “${one.textContent.trim().slice(0, 20)}”`);
                if (one.matches('.change, .point:not(.hollow), .dot') && contrast(style.fill) < 3)
                  found.push(`${tag} ${one.localName}.${one.classList.value} ${style.fill}`);
              }
            }
            return found;
          },
          {tags: TAGS, ground: [...ground]},
        );
        assert.deepEqual(faint, []);
        for (const tag of TAGS) {
          const boxes = (await page.evaluate(
            `(${perceivedBoxes.toString()})(document.querySelector('${tag}'))`,
          )) as ReturnType<typeof perceivedBoxes>;
          const [figure, ...others] = boxes;
          assert.ok(figure!.width > 300 && figure!.height > 60, `${tag}: ${JSON.stringify(figure)}`);
          const out = others.filter(
            ({what, x, width}) => !what.startsWith('path') && (x < -4 || x + width > figure!.width + 4),
          );
          assert.deepEqual(out, [], tag);
        }
        assert.deepEqual(complaints, []);
        await page.close();
      },
    );
  }

  test('a prerendered figure, which it cannot read, is drawn by its script, and without one shows the fallback', async () => {
    const {renderStatic} = (await import(resolve('dist/static.js'))) as {
      renderStatic: (tag: string, attributes: object, options: object) => Promise<string>;
    };
    const figure = await renderStatic('customs-stat', {figure: 'customs-revenue'}, {target: 'dsd'});
    const body = figure.replace(/<\/customs-stat>\s*$/, `${FALLBACK}</customs-stat>`);
    const head = '<script type="module" src="customs-briefing.js"></script>';
    await using server = await site({'/with': html(body, {head}), '/without': html(body)}, 'dist');
    const live = await open(`${server.origin}/with`);
    await drawn(live.page);
    assert.match(await textOf(live.page, 'customs-stat'), /1\.05/);
    assert.deepEqual(live.complaints, []);
    const still = await open(`${server.origin}/without`);
    assert.match(await textOf(still.page, 'customs-stat'), new RegExp(FALLBACK));
  });

  test('anything older shows the fallback: no scripts, no modules, no parts that the library stands on', async () => {
    const head = '<script type="module" src="customs-briefing.js"></script>';
    await using server = await site({'/article': html(everyElement(), {head})}, 'dist');
    const older: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
      'no scripts': (page) => page.setJavaScriptEnabled(false),
      'no custom elements': (page) => page.evaluateOnNewDocument('delete globalThis.customElements'),
      'no element internals': (page) => page.evaluateOnNewDocument('delete HTMLElement.prototype.attachInternals'),
    };
    for (const [name, change] of Object.entries(older)) {
      const {page} = await open(`${server.origin}/article`, change);
      // Without scripts nothing can be asked of the page: its text is read from the browser's accessibility tree.
      const tree = JSON.stringify(await page.accessibility.snapshot({interestingOnly: false}));
      assert.equal(tree.split(FALLBACK).length - 1 >= TAGS.length, true, name);
      await page.close();
    }
    console.log(
      `▪ Chromium 110: ${TAGS.length} elements right in 3 forms, light and dark; ${Object.keys(older).length} older ways show the fallback`,
    );
  });
});
