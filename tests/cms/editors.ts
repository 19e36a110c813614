/** What every editor must do with our tags, tried in a browser with the editor itself. */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

export interface Editor {
  readonly name: string;
  readonly head: string;
  /** A module that makes the editor and then sets `article`. */
  readonly script: string;
  /** The button of the toolbar that opens the dialog. */
  readonly open: string;
  /** The button of the dialog that inserts. */
  readonly save: string;
}

/** What a page of this test gives: the article as text, and the document that it is edited in. */
interface Global {
  readonly article: {get(): string; set(text: string): void; document(): Document};
}

/** An article as others wrote it: the tag among words, a chart of its own, and what must not pass. */
const HOSTILE = `<p>a <customs-stat figure="customs-revenue" variant="inline" lang="zh-Hans" onclick="alert(1)" style="color:red" src="javascript:alert(1)" data-x="1">1.05万亿元</customs-stat> b</p><trade-growth-chart measure="multiple" onmouseover="alert(1)">Cars: 8.3 times</trade-growth-chart><p>c</p>`;

const form = '.customs-briefing-form >>>';

const SAVED = [
  /<customs-stat (?=[^>]*figure="customs-revenue")(?=[^>]*variant="inline")(?=[^>]*lang="zh-Hans")[^>]*>1\.05万亿元<\/customs-stat>/,
  /<trade-growth-chart measure="multiple">Cars: 8\.3 times<\/trade-growth-chart>/,
];

export function testEditor({name, head, script, open, save}: Editor): void {
  const page = html('<div id="editor"></div><button id="insert" hidden>Insert</button>', {
    head: `${head}<script type="module">${script}; document.body.dataset.ready = '';</script>`,
  });

  describe(name, () => {
    let browser: Browser;
    let server: Site;
    let tab: Page;
    before(async () => {
      browser = await launch();
      server = await site({'/editor': page}, '.');
    });
    after(async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    });

    const load = async (): Promise<void> => {
      tab = await browser.newPage();
      await tab.setViewport({width: 1000, height: 1100});
      await tab.goto(`${server.origin}/editor`);
      await tab.waitForSelector('[data-ready]', {timeout: 15_000});
    };
    const get = (): Promise<string> => tab.evaluate(() => (globalThis as unknown as Global).article.get());
    const set = (text: string): Promise<void> =>
      tab.evaluate((text) => (globalThis as unknown as Global).article.set(text), text);
    const drawn = (tag: string): Promise<unknown> =>
      tab.waitForFunction(
        (tag) => (globalThis as unknown as Global).article.document().querySelector(tag)?.matches(':state(ready)'),
        {timeout: 10_000},
        tag,
      );

    test(`${name}: keeps tags, attributes and words, draws them, and drops the rest`, async () => {
      await load();
      await set(HOSTILE);
      await drawn('customs-stat');
      await drawn('trade-growth-chart');
      const saved = await get();
      for (const pattern of SAVED) assert.match(saved, pattern);
      assert.doesNotMatch(saved, /alert|\s(style|src|data-|aria-|theme|inert|contenteditable)/);
      await set(saved);
      await drawn('trade-growth-chart');
      assert.equal(await get(), saved);
    });

    /** Where the article is written: the page itself, or a frame in it. */
    const written = async (selector: string): Promise<ElementHandle> => {
      for (let round = 0; round < 100; round++) {
        for (const frame of tab.frames()) {
          const found = await frame.$(`[contenteditable=true] ${selector}`);
          if (found) return found;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The editor shows no ${selector}.`);
    };
    const pick = async (word: string, id: string): Promise<void> => {
      await (await tab.waitForSelector(`${form} [type=search]`))!.type(word);
      assert.equal(await tab.$eval(`${form} [role=status]`, ({textContent}) => textContent), '1 figure');
      await (await tab.waitForSelector(`${form} input[value=${id}]`))!.click();
      await tab.waitForSelector(`${form} .preview customs-stat[figure=${id}]:state(ready)`);
    };

    test(`${name}: inserts by the dialog; what is saved comes back`, async () => {
      await load();
      await tab.click(open);
      await pick('revenue 2024', 'customs-revenue');
      if (process.env['PICTURES']) await tab.screenshot({path: `${process.env['PICTURES']}/${name}.png`});
      await tab.click(save);
      await drawn('customs-stat');
      const saved = await get();
      assert.match(saved, /<customs-stat figure="customs-revenue">[^<]*1\.05[^<]*<\/customs-stat>/);
      await load();
      await set(saved);
      await drawn('customs-stat');
      assert.equal(await get(), saved);
    });

    test(`${name}: inserts a figure into a sentence, where it stays`, async () => {
      await load();
      await set('<p>Customs took in half a year.</p>');
      await (await written('p')).click();
      await tab.keyboard.press('Home');
      for (let i = 0; i < 'Customs took '.length; i++) await tab.keyboard.press('ArrowRight');
      await tab.click(open);
      await pick('revenue 2024', 'customs-revenue');
      await (await tab.waitForSelector(`${form} [name=variant]`))!.select('inline');
      await tab.click(save);
      await drawn('customs-stat');
      const saved = await get();
      const sentence =
        /^<p>Customs took <customs-stat (?=[^>]*figure="customs-revenue")(?=[^>]*variant="inline")[^>]*>1\.05 trillion yuan<\/customs-stat>in half a year\.<\/p>$/;
      assert.match(saved, sentence);
      await load();
      await set(saved);
      await drawn('customs-stat');
      assert.equal(await get(), saved);
      const [sentenceBox, figureBox] = await Promise.all(
        ['p', 'p customs-stat'].map(async (one) => (await written(one)).boundingBox()),
      );
      assert.ok(sentenceBox!.height < 60, `${sentenceBox!.height} px`);
      assert.ok(figureBox!.width < sentenceBox!.width / 2);
    });

    test(`${name}: changes a figure that is selected`, async () => {
      await load();
      await set(
        '<p>a</p><p><customs-stat figure="customs-revenue" variant="hero" id="one">Taxes rose.</customs-stat></p><p>b</p>',
      );
      await drawn('customs-stat');
      await (await written('customs-stat')).click();
      await tab.click(open);
      const field = async (name: string): Promise<string> =>
        (await tab.waitForSelector(`${form} ${name}`))!.evaluate((one) => (one as HTMLInputElement).value);
      assert.equal(await field('[name=tag]'), 'customs-stat');
      assert.equal(await field('[name=figure]:checked'), 'customs-revenue');
      assert.equal(await field('[name=variant]'), 'hero');
      assert.equal(await field('[name=fallback]'), 'Taxes rose.');
      await pick('smuggling 3,000', 'smuggling-cases');
      await tab.click(save);
      await drawn('customs-stat[figure=smuggling-cases]');
      const saved = await get();
      assert.equal(saved.match(/<customs-stat/g)?.length, 1);
      assert.match(
        saved,
        /<customs-stat (?=[^>]*figure="smuggling-cases")(?=[^>]*variant="hero")(?=[^>]*id="one")[^>]*>Taxes rose\.<\/customs-stat>/,
      );
      await load();
      await set(saved);
      await drawn('customs-stat');
      assert.equal(await get(), saved);
    });

    test(`${name}: is filled in by keys alone`, async () => {
      await load();
      await set('<p>a</p>');
      await (await written('p')).click();
      await tab.click(open);
      await tab.waitForSelector(`${form} [name=tag]`);
      /** Presses Tab until the focus is on something, in the form or around it. */
      const tabTo = async (selector: string): Promise<void> => {
        const passed: string[] = [];
        for (let i = 0; i < 20; i++) {
          const [there, what] = await tab.evaluate((selector) => {
            const {activeElement} = document;
            const one = activeElement?.shadowRoot?.activeElement ?? activeElement;
            return [Boolean(one?.closest(selector)), `${one?.localName}.${one?.className}`] as const;
          }, selector);
          if (there) return;
          passed.push(what);
          await tab.keyboard.press('Tab');
        }
        throw new Error(`Tab does not lead to ${selector}: ${passed.join(', ')}`);
      };
      await tabTo('[type=search]');
      await tab.keyboard.type('revenue 2024');
      await tabTo('[type=radio]');
      await tab.keyboard.press('Space');
      await tabTo(save);
      await tab.keyboard.press('Enter');
      await drawn('customs-stat');
      assert.match(await get(), /<customs-stat figure="customs-revenue">/);
    });

    test(`${name}: gives the focus back to the article`, async () => {
      await load();
      await set('<p>a</p>');
      await (await written('p')).click();
      await tab.click(open);
      await tab.waitForSelector(`${form} [name=tag]`);
      await tab.keyboard.press('Escape');
      await tab.waitForFunction(() => !document.querySelector('.customs-briefing-form'));
      await tab.keyboard.type('z');
      assert.match(await get(), /^<p>(az|za)<\/p>$/);
    });
  });
}
