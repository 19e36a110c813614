/** Browsers with scripts switched off, as a reader or an administrator does it: by a setting of the browser. */
import puppeteer, {type Page} from 'puppeteer-core';
import {launchOptions} from './chrome.ts';
import {findEngines, type Engine} from './engines.ts';
import {firefoxOptions} from './firefox.ts';
import {webkitSession} from './webkit-session.ts';

/** A tab in which no script of a page runs; ours still look at it from outside. */
export interface ScriptlessTab extends AsyncDisposable {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: Page['evaluate'];
}

const ofPuppeteer = (page: Page): ScriptlessTab => ({
  goto: (url) => page.goto(url),
  evaluate: page.evaluate.bind(page),
  [Symbol.asyncDispose]: () => page.browser().close(),
});

async function chromium(executablePath: string): Promise<ScriptlessTab> {
  const browser = await puppeteer.launch(launchOptions(executablePath));
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  return ofPuppeteer(page);
}

async function firefox(executablePath: string): Promise<ScriptlessTab> {
  const browser = await puppeteer.launch(firefoxOptions(executablePath, {'javascript.enabled': false}));
  return ofPuppeteer(await browser.newPage());
}

/** A setting of WebKitGTK (WebKitSettings:enable-javascript). */
const webkit = (program: string): Promise<ScriptlessTab> => webkitSession(program, ['--enable-javascript=false']);

const open: Readonly<Record<Engine['name'], (program: string) => Promise<ScriptlessTab>>> = {
  Chromium: chromium,
  Firefox: firefox,
  WebKit: webkit,
};

/** Every engine of this machine, each with a way to open it. */
export const scriptless = findEngines().engines.map(({name, program}) => ({name, open: () => open[name](program)}));
