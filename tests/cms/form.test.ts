/** The form of the editors, in the dialog that it has where an editor brings none: as a person with eyes, keys or a screen reader meets it. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, test} from 'node:test';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {TAGS} from '../../src/embed/tags.ts';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{violations: readonly {id: string; nodes: readonly {html: string; failureSummary?: string}[]}[]}>;
}

/** What the dialog has handed to the editor. */
interface Global {
  readonly inserted: readonly {readonly attrs: {readonly tag: string; readonly attributes: object}}[];
  readonly axe: Axe;
}

/** Tiptap's extension opens the plain dialog; here it stands in an editor of nothing but a button. */
const head = `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <script type="module">
    import {customsBriefing} from '/dist/cms/tiptap.js';
    const [block] = customsBriefing({create: (config) => config});
    globalThis.inserted = [];
    const chain = {focus: () => chain, insertContent: (one) => (inserted.push(one), chain), run: () => true};
    const editor = {state: {selection: {}}, chain: () => chain};
    const open = document.querySelector('button');
    open.addEventListener('click', () => block.addCommands().openCustomsBriefing()({editor}));
    open.disabled = false;
  </script>`;
const body = '<main><h1>Editor</h1><button disabled>Insert</button></main>';

const FORM = '.customs-briefing-form >>>';

interface Look {
  readonly name: string;
  readonly path: string;
  readonly features: readonly {readonly name: string; readonly value: string}[];
}

const LOOKS: readonly Look[] = [
  {name: 'light', path: '/en', features: []},
  {name: 'dark', path: '/en', features: [{name: 'prefers-color-scheme', value: 'dark'}]},
  {name: 'Chinese', path: '/zh', features: []},
  {name: 'forced colours', path: '/en', features: [{name: 'forced-colors', value: 'active'}]},
];

describe('the dialog', () => {
  let browser: Browser;
  let server: Site;
  let tab: Page;
  before(async () => {
    browser = await launch();
    server = await site({'/en': html(body, {head}), '/zh': html(body, {head, lang: 'zh-CN'})}, '.');
  });
  after(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const visit = async (path: string, width = 960, features: Look['features'] = []): Promise<void> => {
    await tab?.close();
    tab = await browser.newPage();
    const devtools = await tab.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {features: [...features]});
    await tab.setViewport({width, height: 900});
    await tab.goto(server.origin + path);
    await tab.waitForSelector('button:enabled');
  };
  const open = async (): Promise<void> => {
    await tab.focus('button');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('dialog[open]');
  };
  /** What has the focus, named as a screen reader names it; inside the form, not its host. */
  const focused = async (): Promise<string> => {
    const handle = await tab.evaluateHandle(() => {
      const {activeElement} = document;
      return activeElement?.shadowRoot?.activeElement ?? activeElement;
    });
    const node = await tab.accessibility.snapshot({root: handle as ElementHandle, interestingOnly: false});
    return `${node?.role} ${node?.name ?? ''}`;
  };
  const inserted = (): Promise<Global['inserted']> => tab.evaluate(() => (globalThis as unknown as Global).inserted);

  for (const {name, path, features} of LOOKS)
    for (const width of [960, 320])
      test(`stands up to axe with every kind of figure: ${name}, ${width} px, and nothing is cut off`, async () => {
        await visit(path, width, features);
        await tab.evaluate(AXE);
        await open();
        for (const tag of TAGS) {
          await (await tab.waitForSelector(`${FORM} [name=tag]`))!.select(tag);
          await tab.$eval(`${FORM} details`, (one) => (one.open = true));
          await tab.waitForSelector(`${FORM} .preview ${tag}:state(ready), ${FORM} .preview ${tag}:state(error)`);
          const faults = await tab.evaluate(async () => {
            const {violations} = await (globalThis as unknown as Global).axe.run();
            return violations.flatMap(({id, nodes}) =>
              nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
            );
          });
          assert.deepEqual(faults, [], tag);
          const cut = await tab.$eval('dialog', (dialog) => {
            const root = dialog.querySelector('.customs-briefing-form')!.shadowRoot!;
            const {right} = dialog.getBoundingClientRect();
            return [...root.querySelectorAll('*')]
              .filter((one) => !one.closest('.preview, .list') && one.getBoundingClientRect().right > right)
              .map((one) => one.outerHTML);
          });
          assert.deepEqual(cut, [], tag);
          assert.ok((await tab.$eval('dialog', (one) => one.scrollWidth - one.clientWidth)) <= 0, tag);
        }
        const folder = process.env['PICTURES'];
        if (folder) await tab.screenshot({path: `${folder}/form-${name.replace(' ', '-')}-${width}.png`});
      });

  test('is filled in by keys alone, and gives the focus back', async () => {
    await visit('/en');
    await open();
    assert.equal(await focused(), 'combobox Kind');
    await tab.keyboard.press('Tab');
    assert.equal(await focused(), 'searchbox Search by name, value or period');
    await tab.keyboard.type('smuggling cases');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    assert.match(await focused(), /^radio Smuggling cases filed/);
    const seen: string[] = [];
    for (let i = 0; i < 12 && !(await focused()).includes('button Insert'); i++) {
      await tab.keyboard.press('Tab');
      seen.push(await focused());
    }
    assert.ok(seen.includes('combobox Look'), seen.join());
    assert.ok(
      seen.some((one) => one.startsWith('textbox Words for readers')),
      seen.join(),
    );
    assert.ok(seen.includes('button Cancel'), seen.join());
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => !document.querySelector('dialog'));
    assert.equal(await focused(), 'button Insert');
    const [{attrs} = {attrs: undefined}] = await inserted();
    assert.deepEqual([attrs?.tag, attrs?.attributes], ['customs-stat', {figure: 'smuggling-cases'}]);
  });

  test('is left by Escape: nothing is inserted, and the focus is back', async () => {
    await visit('/en');
    await open();
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !document.querySelector('dialog'));
    assert.equal(await focused(), 'button Insert');
    assert.deepEqual(await inserted(), []);
  });

  test('says what is missing, and puts the focus there', async () => {
    await visit('/en');
    await open();
    await tab.click('dialog .save');
    assert.equal(await focused(), 'searchbox Search by name, value or period');
    const status = await tab.waitForSelector(`${FORM} [role=status]`);
    assert.equal(await status!.evaluate((one) => one.textContent), 'Choose a figure first.');
    assert.ok(await tab.$('dialog[open]'));
  });
});
