/** What the browser of a reader lacks, refuses or does in mid-load: every figure is drawn, or its words are kept. */
import {strict as assert} from 'node:assert';
import type {ServerResponse} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {FALLBACK, TAGS} from '../support/family.ts';
import {all, begin, end, figuresRight, good, open, stage, textOf} from './fault-stage.ts';

before(begin);
after(end);

let recovered = 0;

/** What the browser lacks or refuses, before anything of the page runs. */
const LACKS: Readonly<Record<string, {readonly paths: readonly string[]; readonly change: () => void}>> = {
  'no ResizeObserver, no IntersectionObserver': {
    paths: ['/built-in', '/modules', '/autoload'],
    change: () => {
      Reflect.deleteProperty(globalThis, 'ResizeObserver');
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    },
  },
  'storage, cookies and databases denied': {
    paths: ['/built-in', '/autoload'],
    change: () => {
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, {get: deny});
      Object.defineProperty(Document.prototype, 'cookie', {get: deny, set: deny});
    },
  },
  'no Intl data for the language': {paths: ['/klingon'], change: () => {}},
  'an Intl that knows English only': {
    paths: ['/klingon', '/built-in'],
    change: () => {
      for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'Collator'] as const)
        Reflect.set(Intl[name], 'supportedLocalesOf', () => []);
    },
  },
  'no Intl.ListFormat, Segmenter, DisplayNames': {
    paths: ['/built-in'],
    change: () => {
      for (const name of ['Segmenter', 'DisplayNames', 'DurationFormat']) Reflect.deleteProperty(Intl, name);
    },
  },
  'no voice, no clipboard, no sheet to share by': {
    paths: ['/built-in'],
    change: () => {
      for (const name of ['clipboard', 'share', 'canShare']) Reflect.deleteProperty(Navigator.prototype, name);
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
    },
  },
};

describe('faults of the browser', () => {
  for (const [name, {paths, change}] of Object.entries(LACKS)) {
    for (const path of paths) {
      test(`${name}, ${path}`, {timeout: 60_000}, async () => {
        await using opened = await open(path, (page) => page.evaluateOnNewDocument(change));
        const {page, uncaught} = opened;
        for (const tag of TAGS) {
          await page.evaluate((tag) => document.querySelector(tag)!.scrollIntoView(), tag);
          await page.waitForSelector(`${tag}:state(ready)`, {timeout: 20_000});
        }
        await figuresRight(page);
        assert.deepEqual(uncaught, []);
        recovered++;
      });
    }
  }

  for (const [name, change] of Object.entries({
    'no clipboard': () => Reflect.deleteProperty(Navigator.prototype, 'clipboard'),
    'a clipboard that is denied': () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      document.execCommand = () => false;
    },
    'a share sheet that is denied': () => {
      navigator.share = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    },
  })) {
    test(`${name}: each action of each menu ends in words, the text to copy stays`, {timeout: 60_000}, async () => {
      await using opened = await open('/built-in', (page) => page.evaluateOnNewDocument(change));
      const {page, uncaught} = opened;
      await figuresRight(page);
      const dead = await page.evaluate(async (tags) => {
        const found: string[] = [];
        addEventListener('click', (event) => (event.target as Element).closest('a') && event.preventDefault());
        HTMLAnchorElement.prototype.click = () => {};
        const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 10));
        const until = async (holds: () => unknown): Promise<boolean> => {
          for (let i = 0; i < 300; i++) {
            if (holds()) return true;
            await pause();
          }
          return false;
        };
        for (const tag of tags) {
          const root = document.querySelector(tag)!.shadowRoot!;
          const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
          const open = async (): Promise<boolean> => {
            if (items().length === 0) root.querySelector<HTMLElement>('.actions > button')!.click();
            return until(() => items().length > 0);
          };
          if (!(await open())) found.push(`${tag}: no menu`);
          for (let i = 0; i < items().length; i++) {
            await open();
            const item = items()[i]!;
            const words = item.textContent?.trim() ?? '';
            if (/listen/i.test(words)) continue;
            item.click();
            const panelled = words.includes('…');
            if (panelled) {
              const copy = await until(() => root.querySelector('.share-panel .copy'));
              if (!copy) found.push(`${tag} ${words}: no panel`);
              root.querySelector<HTMLElement>('.share-panel .copy')?.click();
              if (!root.querySelector<HTMLTextAreaElement>('.share-panel textarea')?.value)
                found.push(`${tag} ${words}: nothing to copy`);
              if (!(await until(() => root.querySelector('.share-panel [role=status]')?.textContent)))
                found.push(`${tag} ${words}: nothing was said`);
            } else if (!/share/i.test(words) && !(await until(() => root.querySelector('.done')?.textContent)))
              found.push(`${tag} ${words}: nothing was said`);
            await open();
          }
        }
        return found;
      }, TAGS);
      assert.deepEqual(dead, []);
      assert.deepEqual(uncaught, []);
      recovered++;
    });
  }

  test('printed while it loads: the author’s words are on paper, and the figure comes', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    stage.answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    const paper = await page.pdf();
    assert.ok(paper.length > 1000);
    await page.emulateMediaType('print');
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).includes(FALLBACK), tag);
    good(late!);
    await all(page, 'ready');
    await page.pdf();
    await page.emulateMediaType('screen');
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    recovered++;
  });

  test('a tab that is frozen in mid-load, and woken', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    stage.answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    good(late!);
    await new Promise((done) => setTimeout(done, 300));
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    recovered++;
  });

  test('a tab that is opened behind another', {timeout: 60_000}, async () => {
    stage.answer = good;
    const context = await stage.browser.createBrowserContext();
    const front = await context.newPage();
    const behind = await context.newPage();
    const uncaught: string[] = [];
    behind.on('pageerror', (error) => uncaught.push(String(error)));
    await front.bringToFront();
    await behind.goto(`${stage.dist.origin}/data`);
    await all(behind, 'ready');
    await behind.bringToFront();
    await figuresRight(behind);
    assert.deepEqual(uncaught, []);
    await context.close();
    recovered++;
  });

  for (const path of ['/built-in', '/data'])
    test(`left and come back to by the browser’s own memory of the page, ${path}`, {timeout: 60_000}, async () => {
      stage.answer = good;
      await using opened = await open(path, (page) =>
        page.evaluateOnNewDocument(() =>
          addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted})),
        ),
      );
      const {page, uncaught} = opened;
      await figuresRight(page);
      await page.evaluate(() => {
        document.body.dataset['kept'] = 'yes';
      });
      await page.goto(`${stage.dist.origin}/other`);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.body?.dataset['kept'] === 'yes', {timeout: 10_000});
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'persisted') as boolean), true);
      await figuresRight(page);
      await page.evaluate(() => document.querySelector('trade-growth-chart')!.setAttribute('measure', 'multiple'));
      await page.waitForFunction(() =>
        document.querySelector('trade-growth-chart')!.shadowRoot!.textContent?.includes('8.3'),
      );
      assert.deepEqual(uncaught, []);
      recovered++;
    });

  test('left in mid-load and come back to', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    stage.answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    await page.goto(`${stage.dist.origin}/other`);
    late?.destroy();
    stage.answer = good;
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('customs-stat') !== null);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    recovered++;
  });

  after(() =>
    console.log(
      `▪ faults of the browser: ${recovered}, ${TAGS.length} elements each: 0 uncaught errors, the right words, the fallback kept, recovered`,
    ),
  );
});
