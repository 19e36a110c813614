/** Tabs that a reader opens behind the one that is read, and comes to later. */
import puppeteer, {type LaunchOptions, type Page} from 'puppeteer-core';
import {launchOptions} from './chrome.ts';
import {findEngines, type Engine} from './engines.ts';
import {firefoxOptions} from './firefox.ts';
import {webkitSession} from './webkit-session.ts';

export interface Tab {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: Page['evaluate'];
}

export interface Tabs extends AsyncDisposable {
  /** The tab in front. */
  readonly front: Tab;
  /** Opens a tab behind it; `show` brings that tab to the front. */
  readonly behind: () => Promise<Tab & {readonly show: () => Promise<unknown>}>;
}

async function ofPuppeteer(options: LaunchOptions): Promise<Tabs> {
  const browser = await puppeteer.launch(options);
  const front = await browser.newPage();
  await front.bringToFront();
  return {
    front,
    behind: async () => {
      const page = await browser.newPage({type: 'tab', background: true});
      return {goto: (url) => page.goto(url), evaluate: page.evaluate.bind(page), show: () => page.bringToFront()};
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function ofWebKit(program: string): Promise<Tabs> {
  const session = await webkitSession(program);
  const {call} = session;
  const first = (await call('GET', '/window')) as string;
  return {
    front: session,
    behind: async () => {
      const {handle} = (await call('POST', '/window/new', {type: 'tab'})) as {handle: string};
      await call('POST', '/window', {handle});
      return {
        goto: session.goto,
        evaluate: session.evaluate,
        // The driver has no command for it: the tab in front is closed, and the next one is shown.
        show: async () => {
          await call('POST', '/window', {handle: first});
          await call('DELETE', '/window');
          await call('POST', '/window', {handle});
        },
      };
    },
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

const open: Readonly<Record<Engine['name'], (program: string) => Promise<Tabs>>> = {
  Chromium: (program) => ofPuppeteer(launchOptions(program)),
  Firefox: (program) => ofPuppeteer(firefoxOptions(program)),
  WebKit: ofWebKit,
};

/** Every engine of this machine, each with a way to open it. */
export const tabbed = findEngines().engines.map(({name, program}) => ({name, open: () => open[name](program)}));
