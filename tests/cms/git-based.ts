/** What every Git-based system must do with our tags, tried in a browser with the system itself and its test repository. */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, BrowserContext, Frame, Page} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

export interface System {
  readonly name: string;
  readonly script: string;
  /** The button that lets one in. */
  readonly login: string;
  /** Puts an article into the repository, in a tab that has not opened the system yet. */
  seed(tab: Page, origin: string, article: string): Promise<void>;
  /** The one article of the repository. */
  read(tab: Page): Promise<string>;
  /** Puts the figure component at the caret. */
  insert(tab: Page): Promise<void>;
  /** Opens the list of figures, types a word, takes the first. */
  pick(tab: Page, word: string): Promise<void>;
  save(tab: Page): Promise<void>;
}

const CONFIG = {
  load_config_file: false,
  backend: {name: 'test-repo'},
  media_folder: 'media',
  collections: [
    {
      name: 'posts',
      label: 'Posts',
      folder: 'posts',
      create: true,
      slug: 'a',
      fields: [
        {name: 'title', label: 'Title', widget: 'string'},
        {name: 'body', label: 'Body', widget: 'markdown'},
      ],
    },
  ],
};

const article = (body: string): string => `---\ntitle: Trade\n---\n\n${body}\n`;
const bodyOf = (article: string): string => article.replace(/^---\n.*?\n---\n/s, '').trim();

/** One tag to be cleaned, and those that a form would harm: in a sentence, at its start, with markup inside, in code. */
const HOSTILE = `<customs-stat figure="customs-revenue" id="one" lang="zh-Hans" onclick="alert(1)" src="javascript:alert(1)" data-x="a>b">1.05 &lt;b&gt;万亿元</customs-stat>`;
const CLEANED = `<customs-stat figure="customs-revenue" lang="zh-Hans" id="one">1.05 &lt;b&gt;万亿元</customs-stat>`;
const LEFT = [
  `Customs collected <customs-stat figure="customs-revenue" variant="inline">1.05 trillion yuan</customs-stat> in half a year.`,
  `<customs-stat figure="customs-revenue" variant="inline">1.05 trillion yuan</customs-stat> begins this one.`,
  `<trade-growth-chart measure="multiple">Cars <strong>8.3</strong> times</trade-growth-chart>`,
  '```html\n<customs-stat figure="smuggling-cases" data-x="1">more than 3,000</customs-stat>\n```',
];
const GRID = `<customs-stat-grid figures="smuggling-cases customs-revenue" heading-level="3" src="/briefing.json">Of another briefing</customs-stat-grid>`;

/** Waits for what is there to stand still: pages that come in from the side would be missed. */
export const click = (tab: Page, selector: string): Promise<void> => tab.locator(selector).setTimeout(30_000).click();

/** Does something again and again until a thing shows: what is there may not listen yet. */
export async function until(tab: Page, selector: string, action: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < 15; round++) {
    await action().catch(() => undefined);
    const shows = tab.waitForSelector(selector, {visible: true, timeout: 3000});
    if (
      await shows.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`This did not come: ${selector}`);
}

export function testSystem({name, script, login, seed, read, insert, pick, save}: System): void {
  const page = html('', {
    head: `<script>window.CMS_MANUAL_INIT = true</script><script src="${script}"></script><script type="module">
      import {customsBriefing} from '/dist/cms/decap.js';
      customsBriefing(CMS);
      CMS.init({config: ${JSON.stringify(CONFIG)}});
    </script>`,
  });

  describe(name, () => {
    let browser: Browser;
    let server: Site;
    let context: BrowserContext | undefined;
    let tab: Page;
    before(async () => {
      browser = await launch();
      server = await site({'/admin': page, '/seed': html('')}, '.');
    });
    after(async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    });

    const edit = async (): Promise<void> => {
      await tab.goto(`${server.origin}/admin`);
      await until(tab, '::-p-text(Trade)', async () => (await tab.$(`button ::-p-text(${login})`))?.click());
      await tab.evaluate(() => (location.hash = '#/collections/posts/entries/a'));
      await tab.waitForSelector('[contenteditable=true]', {timeout: 30_000});
    };
    const open = async (body: string): Promise<void> => {
      await context?.close(); // A tab behind another one stands still.
      context = await browser.createBrowserContext();
      tab = await context.newPage();
      await tab.setViewport({width: 1400, height: 1100});
      await seed(tab, server.origin, article(body));
      await edit();
    };
    /** The figure in the preview, which is a frame in one system and none in the other. */
    const drawn = async (selector: string): Promise<Frame> => {
      for (let round = 0; round < 100; round++) {
        for (const frame of tab.frames()) if (await frame.$(`${selector}:state(ready)`).catch(() => null)) return frame;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No ${selector} was drawn.`);
    };
    /** The caret at the end of the text, which is behind all figures, and a word typed there. */
    const type = async (word: string): Promise<void> => {
      await click(tab, '[contenteditable=true] ::-p-text(The end.)');
      await tab.keyboard.press('End');
      await new Promise((resolve) => setTimeout(resolve, 500)); // Decap hears of the caret a moment later.
      await tab.keyboard.type(word);
    };

    test(`${name}: cleans a tag that is a paragraph, and leaves all others as they stand`, async () => {
      await open([HOSTILE, ...LEFT, GRID, 'The end.'].join('\n\n'));
      const frame = await drawn('customs-stat[lang=zh-Hans]');
      assert.equal(await frame.$eval('customs-stat', (one) => one.outerHTML.match(/onclick|javascript|data-/)), null);
      await type(' Really.');
      await save(tab);
      assert.equal(bodyOf(await read(tab)), [CLEANED, ...LEFT, GRID, 'The end. Really.'].join('\n\n'));
    });

    test(`${name}: inserts by the form; what is saved comes back, is drawn, and is changed by the form`, async () => {
      await open('The end.');
      await type('');
      await tab.keyboard.press('Enter');
      await insert(tab);
      await pick(tab, '1.05 trillion');
      await drawn('customs-stat[figure=customs-revenue]');
      if (process.env['PICTURES']) await tab.screenshot({path: `${process.env['PICTURES']}/${name}.png`});
      await save(tab);
      const saved = bodyOf(await read(tab));
      const [before, tag] = saved.split('\n\n');
      assert.equal(before, 'The end.');
      assert.match(tag!, /^<customs-stat figure="customs-revenue">[^<]*1\.05 trillion yuan[^<]*<\/customs-stat>$/);
      await open(saved);
      await drawn('customs-stat[figure=customs-revenue]');
      await tab.waitForSelector('::-p-text(1.05 trillion yuan, First half of 2024)');
      // The same form changes it: the words that follow from the figure follow.
      await pick(tab, 'over 3,000');
      await drawn('customs-stat[figure=smuggling-cases]');
      await save(tab);
      const changed = bodyOf(await read(tab));
      assert.match(
        changed,
        /^The end\.\n\n<customs-stat figure="smuggling-cases">[^<]*over 3,000 cases[^<]*<\/customs-stat>$/,
      );
    });
  });
}
