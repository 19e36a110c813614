/** Browsers with scripts switched off, as a reader or an administrator does it: by a setting of the browser. */
import puppeteer, {type Page} from 'puppeteer-core';
import {launchOptions} from './chrome.ts';
import {findEngines, type Engine} from './engines.ts';
import {answering, freePort, screen, startDriver} from './webkit.ts';

/** A tab in which no script of a page runs; ours still look at it from outside. */
export interface ScriptlessTab extends AsyncDisposable {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: Page['evaluate'];
}

const WIDTH = 800;
const HEIGHT = 1200;

const close = (page: Page) => async (): Promise<void> => page.browser().close();

async function puppeteered(page: Page): Promise<ScriptlessTab> {
  await page.setViewport({width: WIDTH, height: HEIGHT});
  return {
    goto: (url) => page.goto(url),
    evaluate: page.evaluate.bind(page),
    [Symbol.asyncDispose]: close(page),
  };
}

async function chromium(executablePath: string): Promise<ScriptlessTab> {
  const browser = await puppeteer.launch(launchOptions(executablePath));
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  return puppeteered(page);
}

async function firefox(executablePath: string): Promise<ScriptlessTab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: {...process.env, TZ: 'UTC'},
    extraPrefsFirefox: {'javascript.enabled': false},
  });
  return puppeteered(await browser.newPage());
}

/** A setting of WebKitGTK's own browser, which its driver starts (WebKitSettings:enable-javascript). */
const WITHOUT_SCRIPTS = ['--automation', '--enable-javascript=false'];

async function webkit(program: string): Promise<ScriptlessTab> {
  const port = await freePort();
  const {display, process: server} = await screen();
  const driver = startDriver(program, port, display);
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/status`);
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(base + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = (await answer.json()) as {value: unknown};
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const alwaysMatch = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {args: WITHOUT_SCRIPTS}};
  const {sessionId} = (await call('POST', '/session', {capabilities: {alwaysMatch}})) as {sessionId: string};
  const session = `/session/${sessionId}`;
  return {
    goto: (url) => call('POST', `${session}/url`, {url}),
    evaluate: ((script: unknown, ...args: unknown[]) =>
      call('POST', `${session}/execute/sync`, {
        script: `return (${String(script)})(...arguments)`,
        args,
      })) as Page['evaluate'],
    async [Symbol.asyncDispose]() {
      await call('DELETE', session);
      driver.kill();
      server?.kill();
    },
  };
}

const open: Readonly<Record<Engine['name'], (program: string) => Promise<ScriptlessTab>>> = {
  Chromium: chromium,
  Firefox: firefox,
  WebKit: webkit,
};

/** Every engine of this machine, each with a way to open it. */
export const scriptless = findEngines().engines.map(({name, program}) => ({name, open: () => open[name](program)}));
