/** Prerendered figures and the frame's page, served with a policy as strict as can be, in every engine. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import type {BriefingElement} from '../../src/index.ts';
import type * as StaticForms from '../../src/static.ts';
import {EVERY_ELEMENT} from '../support/every-element.ts';
import {tabbed, type Tab, type Tabs} from '../support/hidden-tab.ts';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';

const {renderStatic, styleHashes} = (await import(
  new URL('../../dist/static.js', import.meta.url).href
)) as typeof StaticForms;

/** In the header, where a newsroom has it; the hashes are all that is added for prerendered figures. */
const policy = [
  `default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`,
  `style-src 'self' ${[...new Set(Object.values(styleHashes()))].map((hash) => `'${hash}'`).join(' ')}`,
].join('; ');

declare global {
  interface Window {
    /** What the policy has stopped, and what went wrong. */
    stopped: string[];
  }
}

const WATCH = `window.stopped = [];
document.addEventListener('securitypolicyviolation', (event) =>
  stopped.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => stopped.push(event.message || 'not loaded: ' + event.target.outerHTML), true);
addEventListener('unhandledrejection', (event) => stopped.push(String(event.reason)));`;

const figures = await Promise.all(
  EVERY_ELEMENT.map(([tag, attributes]) => renderStatic(tag, attributes, {target: 'dsd', lang: 'en'})),
);
const watched = '<script src="watch.js"></script>';
/** Without the icon of other tests' pages, which is a data address. */
const strict = (body: string, head = ''): string =>
  html(body, {head: watched + head}).replace('<link rel="icon" href="data:,">', '');
const pages = {
  '/watch.js': WATCH,
  '/still': strict(figures.join('')),
  '/live': strict(figures.join(''), '<script type="module" src="define.js"></script>'),
  '/frame': readFileSync('dist/embed.html', 'utf8').replace('<head>', `<head>${watched}`),
  '/unknown': strict('<style>p{color:red}</style><p>x</p>'),
};

let server: Site;
before(async () => (server = await site(pages, 'dist', {'content-security-policy': policy})));
after(() => server[Symbol.asyncDispose]());

async function until(tab: Tab, what: string, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await tab.evaluate(holds)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`Still waiting for ${what}; stopped: ${(await tab.evaluate(() => window.stopped)).join()}`);
}

const stopped = (tab: Tab): Promise<string[]> => tab.evaluate(() => window.stopped);

for (const {name, open} of tabbed) {
  describe(`a policy as strict as can be, ${name}`, () => {
    let tabs: Tabs;
    let tab: Tab;
    before(async () => {
      tabs = await open();
      tab = tabs.front;
    });
    after(() => tabs[Symbol.asyncDispose]());

    test('lets prerendered figures have their published styles, 0 violations', async () => {
      await tab.goto(`${server.origin}/still`);
      const rules = await tab.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((one) => {
          const figure = one.shadowRoot?.querySelector('[part~=figure]:not(.inline)');
          return figure ? [getComputedStyle(figure).borderTopWidth] : [];
        }),
      );
      assert.ok(rules.length >= 10, String(rules.length));
      assert.deepEqual([...new Set(rules)], ['2px']);
      assert.deepEqual(await stopped(tab), []);
    });

    test('lets every one of them come alive, 0 violations', async () => {
      await tab.goto(`${server.origin}/live`);
      await until(tab, 'live figures', () => {
        const all = [...document.querySelectorAll<BriefingElement>('body *')].filter((one) => one.shadowRoot);
        // A prerendered figure waits until it is near.
        all.find((one) => one.getAttribute('aria-busy') !== 'false')?.scrollIntoView();
        return all.length >= 10 && all.every((one) => one.getAttribute('aria-busy') === 'false' && one.toText() !== '');
      });
      assert.deepEqual(await stopped(tab), []);
    });

    test('lets the page of a frame draw, 0 violations', async () => {
      await tab.goto(`${server.origin}/frame?tag=trade-growth-chart&lang=en`);
      await until(
        tab,
        'the figure',
        () => document.querySelector('trade-growth-chart')?.getAttribute('aria-busy') === 'false',
      );
      const said = await tab.evaluate(() => document.querySelector<BriefingElement>('trade-growth-chart')!.toText());
      assert.match(said, /1,520/);
      const sheet = await tab.evaluate(() => getComputedStyle(document.body).marginTop);
      assert.equal(sheet, '0px');
      assert.deepEqual(await stopped(tab), []);
    });

    test('stops any other style: the check itself', async () => {
      await tab.goto(`${server.origin}/unknown`);
      await until(tab, 'a violation', () => window.stopped.length > 0);
      assert.match((await stopped(tab)).join(), /style-src/);
    });
  });
}
