/** The pages, the server of the data, and what readers look at, for tests of what goes wrong between them. */
import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../support/chrome.ts';
import {everyElement, FALLBACK, READ, TAGS} from '../support/family.ts';
import {html} from '../support/page.ts';
import {perceivedText} from '../support/perceived.ts';
import {site, type Site} from '../support/site.ts';

export const JSON_TYPE = {'content-type': 'application/json', 'access-control-allow-origin': '*'};
export const GOOD = readFileSync('data/customs-2024.json', 'utf8');
const SCRIPT = '<script type="module" src="customs-briefing.js"></script>';
const MODULES = '<script type="module" src="define.js"></script>';

export type Answer = (response: ServerResponse) => void;

export const body =
  (text: string, headers: Record<string, string> = JSON_TYPE, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text);

export const good = body(GOOD);

interface Stage {
  /** How the server of the data answers: each test sets it. */
  answer: Answer;
  /** Where that server is. */
  address: string;
  data: Server;
  browser: Browser;
  dist: Site;
}

export const stage = {answer: good, address: ''} as Stage;
/** Starts the servers and the browser. */
export async function begin(): Promise<void> {
  stage.data = createServer((request, response) => {
    if (request.url === '/good.json') good(response);
    else if (request.url === '/loop.json') response.writeHead(302, {...JSON_TYPE, location: '/loop.json'}).end();
    else stage.answer(response);
  });
  await new Promise<void>((done) => stage.data.listen(0, '127.0.0.1', done));
  stage.address = `http://127.0.0.1:${(stage.data.address() as AddressInfo).port}`;
  // So that a page that was left can be come back to as it was.
  stage.browser = await puppeteer.launch({...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache']});
  const src = `src="${stage.address}/data.json"`;
  stage.dist = await site(
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
}

export async function end(): Promise<void> {
  stage.data.closeAllConnections();
  stage.data.close();
  await stage.browser.close();
  await stage.dist[Symbol.asyncDispose]();
}

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Uncaught errors and rejections that nobody handled. */
  readonly uncaught: readonly string[];
}

export async function open(path: string, change?: (page: Page) => Promise<unknown>): Promise<Opened> {
  const context = await stage.browser.createBrowserContext();
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  await change?.(page);
  await page.goto(`${stage.dist.origin}${path}`);
  return {page, uncaught, [Symbol.asyncDispose]: () => context.close()};
}

export const textOf = (page: Page, tag: string): Promise<string> =>
  page.evaluate(`(${perceivedText.toString()})(document.querySelectorAll('${tag}'))`) as Promise<string>;

/** Waits until every element of a page is in a state. */
export const all = (page: Page, state: 'ready' | 'error' | 'loading'): Promise<unknown> =>
  page.waitForFunction(
    (tags, state) => tags.every((tag) => document.querySelector(tag)?.matches(`:state(${state})`)),
    {timeout: 25_000, polling: 50},
    TAGS,
    state,
  );

export async function figuresRight(page: Page): Promise<void> {
  await all(page, 'ready');
  for (const tag of TAGS) {
    const text = await textOf(page, tag);
    for (const words of READ[tag]!) assert.ok(text.includes(words), `${tag}: "${words}" is not in\n${text}`);
  }
}

/** The author's words stand, and below them what is said of the fault. */
export async function said(page: Page, words: RegExp): Promise<void> {
  await all(page, 'error');
  for (const tag of TAGS) {
    const text = await textOf(page, tag);
    assert.ok(text.includes(FALLBACK), `${tag}: the fallback is gone\n${text}`);
    assert.match(text, words, tag);
  }
}
