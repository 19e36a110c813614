/**
 * What goes wrong between a newsroom and a reader: the network, the file, the browser. For every element: nothing uncaught,
 * the right words, the author's words kept; and the figure as soon as the fault has ended.
 */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../support/chrome.ts';
import {everyElement, FALLBACK, READ, TAGS} from '../support/family.ts';
import {html} from '../support/page.ts';
import {perceivedText} from '../support/perceived.ts';
import {site, type Site} from '../support/site.ts';

const JSON_TYPE = {'content-type': 'application/json', 'access-control-allow-origin': '*'};
const GOOD = readFileSync('data/customs-2024.json', 'utf8');
const SCRIPT = '<script type="module" src="customs-briefing.js"></script>';
const MODULES = '<script type="module" src="define.js"></script>';

type Answer = (response: ServerResponse) => void;

const body =
  (text: string, headers: Record<string, string> = JSON_TYPE, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text);

const good = body(GOOD);

/** The server of the data: it answers in the way that a test has set. */
let answer: Answer = good;
let data: Server;
let address = '';
let browser: Browser;
let dist: Site;

before(async () => {
  data = createServer((request, response) => {
    if (request.url === '/good.json') good(response);
    else if (request.url === '/loop.json') response.writeHead(302, {...JSON_TYPE, location: '/loop.json'}).end();
    else answer(response);
  });
  await new Promise<void>((done) => data.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(data.address() as AddressInfo).port}`;
  // So that a page that was left can be come back to as it was.
  browser = await puppeteer.launch({...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache']});
  const src = `src="${address}/data.json"`;
  dist = await site(
    {
      '/data': html(everyElement(src), {head: SCRIPT}),
      '/built-in': html(everyElement(), {head: SCRIPT}),
      '/modules': html(everyElement(), {head: MODULES}),
      '/autoload': html(everyElement(), {head: '<script type="module" src="autoload.js"></script>'}),
      '/french': html(everyElement(), {head: MODULES, lang: 'fr'}),
      '/klingon': html(everyElement(), {head: SCRIPT, lang: 'tlh-u-nu-hanidec'}),
      '/other': html('<p>Another article</p>'),
    },
    'dist',
  );
});
after(async () => {
  data.closeAllConnections();
  data.close();
  await browser.close();
  await dist[Symbol.asyncDispose]();
});

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Uncaught errors and rejections that nobody handled. */
  readonly uncaught: readonly string[];
}

async function open(path: string, change?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  await change?.(page);
  await page.goto(`${dist.origin}${path}`);
  return {page, uncaught, [Symbol.asyncDispose]: () => context.close()};
}

const textOf = (page: Page, tag: string): Promise<string> =>
  page.evaluate(`(${perceivedText.toString()})(document.querySelectorAll('${tag}'))`) as Promise<string>;

/** Waits until every element of a page is in a state. */
const all = (page: Page, state: 'ready' | 'error' | 'loading'): Promise<unknown> =>
  page.waitForFunction(
    (tags, state) => tags.every((tag) => document.querySelector(tag)?.matches(`:state(${state})`)),
    {timeout: 25_000, polling: 50},
    TAGS,
    state,
  );

async function figuresRight(page: Page): Promise<void> {
  await all(page, 'ready');
  for (const tag of TAGS) {
    const text = await textOf(page, tag);
    for (const words of READ[tag]!) assert.ok(text.includes(words), `${tag}: "${words}" is not in\n${text}`);
  }
}

/** The author's words stand, and below them what is said of the fault. */
async function said(page: Page, words: RegExp): Promise<void> {
  await all(page, 'error');
  for (const tag of TAGS) {
    const text = await textOf(page, tag);
    assert.ok(text.includes(FALLBACK), `${tag}: the fallback is gone\n${text}`);
    assert.match(text, words, tag);
  }
}

/** How a reader, an author or the network ends the fault. */
const ends = {
  online: (page: Page) => page.evaluate(() => dispatchEvent(new Event('online'))),
  retry: (page: Page) =>
    page.evaluate((tags) => {
      for (const tag of tags) document.querySelector(tag)!.shadowRoot!.querySelector('button')!.click();
    }, TAGS),
  'another src': (page: Page) =>
    page.evaluate(
      (tags, src) => {
        for (const tag of tags) document.querySelector(tag)!.setAttribute('src', src);
      },
      TAGS,
      `${address}/good.json`,
    ),
} as const;

interface Fault {
  readonly answer: Answer;
  readonly words: RegExp;
  /** `another src` where what came will come again: a file that is none. */
  readonly end: keyof typeof ends;
}

const NOT_LOADED = (detail: string): RegExp => new RegExp(`data\\.json.*could not be loaded.*${detail}`, 'is');
const NOT_ONE = (detail: string): RegExp => new RegExp(`data\\.json.*is not a briefing.*${detail}`, 'is');

const FAULTS: Readonly<Record<string, Fault>> = {
  '404': {answer: body('', JSON_TYPE, 404), words: NOT_LOADED('404'), end: 'retry'},
  '500': {answer: body('{}', JSON_TYPE, 500), words: NOT_LOADED('500'), end: 'online'},
  '503 with a web page': {
    answer: body('<h1>Busy</h1>', {...JSON_TYPE, 'content-type': 'text/html'}, 503),
    words: NOT_LOADED('503'),
    end: 'retry',
  },
  'a sign-in page with status 200': {
    answer: body('<h1>Sign in</h1>', {...JSON_TYPE, 'content-type': 'text/html'}),
    words: NOT_ONE('text/html'),
    end: 'another src',
  },
  'an empty body': {answer: body(''), words: NOT_ONE('JSON'), end: 'another src'},
  'broken JSON': {answer: body(GOOD.slice(0, 5000)), words: NOT_ONE('JSON'), end: 'another src'},
  'JSON of something else': {answer: body('{"hello": "world"}'), words: NOT_ONE('schema'), end: 'another src'},
  'a list, null, a number': {answer: body('[1, null]'), words: NOT_ONE(''), end: 'another src'},
  'a field of the wrong type': {
    answer: body(GOOD.replace('"figures":', '"figures": 7, "x":')),
    words: NOT_ONE('figures'),
    end: 'another src',
  },
  'a body of 3 MB that says so': {
    answer: body(' '.repeat(3e6), {...JSON_TYPE, 'content-length': '3000000'}),
    words: NOT_LOADED('2 MB'),
    end: 'another src',
  },
  'a body of 3 MB that does not say so': {
    answer: body(`${GOOD}${' '.repeat(3e6)}`),
    words: NOT_LOADED('2 MB'),
    end: 'another src',
  },
  'no leave for other sites (CORS)': {
    answer: body(GOOD, {'content-type': 'application/json'}),
    words: NOT_LOADED(''),
    end: 'retry',
  },
  'a connection that breaks before the answer': {
    answer: (response) => response.destroy(),
    words: NOT_LOADED(''),
    end: 'online',
  },
  'a connection that breaks in mid-body': {
    answer: (response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-length': String(Buffer.byteLength(GOOD))});
      response.write(GOOD.slice(0, 20_000), () => setTimeout(() => response.destroy(), 50));
    },
    words: NOT_LOADED(''),
    end: 'retry',
  },
  'redirects without end': {
    answer: (response) => response.writeHead(302, {...JSON_TYPE, location: '/loop.json'}).end(),
    words: NOT_LOADED(''),
    end: 'retry',
  },
  'no answer for 20 seconds': {answer: () => {}, words: NOT_LOADED('20 s'), end: 'retry'},
};

let network = 0;
let inBrowser = 0;

describe('faults of the network and the data', () => {
  for (const [name, fault] of Object.entries(FAULTS)) {
    test(`${name}; over by ${fault.end}`, {timeout: 60_000}, async () => {
      answer = fault.answer;
      await using opened = await open('/data');
      const {page, uncaught} = opened;
      await said(page, fault.words);
      answer = good;
      await ends[fault.end](page);
      await figuresRight(page);
      assert.deepEqual(uncaught, []);
      network++;
    });
  }

  test('slow: the author’s words stand until the figure comes', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).includes(FALLBACK), tag);
    good(late!);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    network++;
  });

  test('redirected: the figure of where it leads', {timeout: 60_000}, async () => {
    answer = (response) => response.writeHead(302, {...JSON_TYPE, location: '/good.json'}).end();
    await using opened = await open('/data');
    await figuresRight(opened.page);
    assert.deepEqual(opened.uncaught, []);
    network++;
  });

  test('offline in mid-load: says so, and goes on by itself when the network is back', {timeout: 60_000}, async () => {
    answer = (response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-length': String(Buffer.byteLength(GOOD))});
      response.write(GOOD.slice(0, 20_000));
    };
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    await page.setOfflineMode(true);
    // The browser keeps an open connection; a real one breaks.
    data.closeAllConnections();
    await said(page, NOT_LOADED(''));
    answer = good;
    await page.setOfflineMode(false);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    network++;
  });

  test(
    'offline before anything is opened: menus say what did not come, and work again',
    {timeout: 60_000},
    async () => {
      await using opened = await open('/modules');
      const {page, uncaught} = opened;
      await figuresRight(page);
      const choose = (words: RegExp): Promise<string> =>
        page.evaluate(async (source) => {
          const root = document.querySelector('customs-stat')!.shadowRoot!;
          root.querySelector<HTMLElement>('.actions > button')!.click();
          const until = async <Found>(find: () => Found | null | undefined | ''): Promise<Found | undefined> => {
            for (let i = 0; i < 300; i++) {
              const found = find();
              if (found) return found;
              await new Promise((done) => setTimeout(done, 10));
            }
            return undefined;
          };
          const item = await until(() =>
            [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) =>
              new RegExp(source, 'i').test(one.textContent ?? ''),
            ),
          );
          item?.click();
          const word = await until(
            () => root.querySelector('.share-panel')?.textContent ?? root.querySelector('.done')?.textContent,
          );
          return word ?? (item ? 'nothing was said' : 'no menu');
        }, words.source);
      await page.setOfflineMode(true);
      const first = await choose(/cite/);
      assert.match(first, /could not be loaded|did not|menu/i);
      await page.setOfflineMode(false);
      assert.deepEqual(uncaught, []);
      network++;
    },
  );

  test(
    'the words of a language do not come: the figure stands in English, and then in its own',
    {timeout: 60_000},
    async () => {
      let back = false;
      await using opened = await open('/french', async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          !back && /languages?\/fr/.test(request.url()) ? void request.abort() : void request.continue(),
        );
      });
      const {page, uncaught} = opened;
      await figuresRight(page);
      back = true;
      await ends.online(page);
      await page.waitForFunction(() =>
        document.querySelector('customs-stat')!.shadowRoot!.textContent?.includes('Premier semestre'),
      );
      assert.deepEqual(uncaught, []);
      network++;
    },
  );

  test(
    'a module of one element does not come: the others are drawn, its fallback stands',
    {timeout: 60_000},
    async () => {
      await using opened = await open('/autoload', async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().includes('policy-list') ? void request.abort() : void request.continue(),
        );
      });
      const {page, uncaught} = opened;
      for (const tag of TAGS) await page.evaluate((tag) => document.querySelector(tag)!.scrollIntoView(), tag);
      await page.waitForFunction(
        (tags) =>
          tags.every((tag) => {
            const one = document.querySelector(tag)!;
            one.scrollIntoView();
            return tag === 'policy-list' || one.matches(':state(ready)');
          }),
        {timeout: 20_000},
        TAGS,
      );
      assert.ok((await textOf(page, 'policy-list')).includes(FALLBACK));
      assert.deepEqual(uncaught, []);
      network++;
    },
  );
});

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
        inBrowser++;
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
      inBrowser++;
    });
  }

  test('printed while it loads: the author’s words are on paper, and the figure comes', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    answer = (response) => (late = response);
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
    inBrowser++;
  });

  test('a tab that is frozen in mid-load, and woken', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    answer = (response) => (late = response);
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
    inBrowser++;
  });

  test('a tab that is opened behind another', {timeout: 60_000}, async () => {
    answer = good;
    const context = await browser.createBrowserContext();
    const front = await context.newPage();
    const behind = await context.newPage();
    const uncaught: string[] = [];
    behind.on('pageerror', (error) => uncaught.push(String(error)));
    await front.bringToFront();
    await behind.goto(`${dist.origin}/data`);
    await all(behind, 'ready');
    await behind.bringToFront();
    await figuresRight(behind);
    assert.deepEqual(uncaught, []);
    await context.close();
    inBrowser++;
  });

  for (const path of ['/built-in', '/data'])
    test(`left and come back to by the browser’s own memory of the page, ${path}`, {timeout: 60_000}, async () => {
      answer = good;
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
      await page.goto(`${dist.origin}/other`);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => document.body?.dataset['kept'] === 'yes', {timeout: 10_000});
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'persisted') as boolean), true);
      await figuresRight(page);
      await page.evaluate(() => document.querySelector('trade-growth-chart')!.setAttribute('measure', 'multiple'));
      await page.waitForFunction(() =>
        document.querySelector('trade-growth-chart')!.shadowRoot!.textContent?.includes('8.3'),
      );
      assert.deepEqual(uncaught, []);
      inBrowser++;
    });

  test('left in mid-load and come back to', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    await page.goto(`${dist.origin}/other`);
    late?.destroy();
    answer = good;
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('customs-stat') !== null);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    inBrowser++;
  });

  after(() =>
    console.log(
      `▪ faults: ${network} of the network and the data, ${inBrowser} of the browser, ${TAGS.length} elements each: 0 uncaught errors, the right words, the fallback kept, recovered`,
    ),
  );
});
