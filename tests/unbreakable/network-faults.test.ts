/**
 * What goes wrong between a newsroom and a reader, in the network and the file: nothing uncaught, the right words, the
 * author's words kept; and the figure as soon as the fault has ended. For every element.
 */
import {strict as assert} from 'node:assert';
import type {ServerResponse} from 'node:http';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {FALLBACK, TAGS} from '../support/family.ts';
import {
  all,
  begin,
  body,
  end,
  figuresRight,
  good,
  GOOD,
  JSON_TYPE,
  open,
  said,
  stage,
  textOf,
  type Answer,
} from './fault-stage.ts';

before(begin);
after(end);

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
      `${stage.address}/good.json`,
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

let recovered = 0;

describe('faults of the network and the data', () => {
  for (const [name, fault] of Object.entries(FAULTS)) {
    test(`${name}; over by ${fault.end}`, {timeout: 60_000}, async () => {
      stage.answer = fault.answer;
      await using opened = await open('/data');
      const {page, uncaught} = opened;
      await said(page, fault.words);
      stage.answer = good;
      await ends[fault.end](page);
      await figuresRight(page);
      assert.deepEqual(uncaught, []);
      recovered++;
    });
  }

  test('slow: the author’s words stand until the figure comes', {timeout: 60_000}, async () => {
    let late: ServerResponse | undefined;
    stage.answer = (response) => (late = response);
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    for (const tag of TAGS) assert.ok((await textOf(page, tag)).includes(FALLBACK), tag);
    good(late!);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    recovered++;
  });

  test('redirected: the figure of where it leads', {timeout: 60_000}, async () => {
    stage.answer = (response) => response.writeHead(302, {...JSON_TYPE, location: '/good.json'}).end();
    await using opened = await open('/data');
    await figuresRight(opened.page);
    assert.deepEqual(opened.uncaught, []);
    recovered++;
  });

  test('offline in mid-load: says so, and goes on by itself when the network is back', {timeout: 60_000}, async () => {
    stage.answer = (response) => {
      response.writeHead(200, {...JSON_TYPE, 'content-length': String(Buffer.byteLength(GOOD))});
      response.write(GOOD.slice(0, 20_000));
    };
    await using opened = await open('/data');
    const {page, uncaught} = opened;
    await all(page, 'loading');
    await page.setOfflineMode(true);
    // The browser keeps an open connection; a real one breaks.
    stage.data.closeAllConnections();
    await said(page, NOT_LOADED(''));
    stage.answer = good;
    await page.setOfflineMode(false);
    await figuresRight(page);
    assert.deepEqual(uncaught, []);
    recovered++;
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
      recovered++;
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
      recovered++;
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
      recovered++;
    },
  );

  after(() =>
    console.log(
      `▪ faults of the network and the data: ${recovered}, ${TAGS.length} elements each: 0 uncaught errors, the right words, the fallback kept, recovered`,
    ),
  );
});
