import type {Page} from 'puppeteer-core';
import {freePort} from './free-port.ts';
import {answering, screen, startDriver} from './webkit.ts';

/** A session of WebKitGTK's own browser, by the commands of WebDriver (w3.org/TR/webdriver2). */
export interface WebKitSession extends AsyncDisposable {
  /** One command below the session; answers with its value. */
  readonly call: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: Page['evaluate'];
}

/** Starts the driver on a screen of its own; `args` are for the browser (`MiniBrowser --help-all`). */
export async function webkitSession(program: string, args: readonly string[] = []): Promise<WebKitSession> {
  const port = await freePort();
  const {display, process: server} = await screen();
  const driver = startDriver(program, port, display);
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/status`);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(base + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = (await answer.json()) as {value: unknown};
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = {args: ['--automation', ...args]};
  const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}};
  const {sessionId} = (await send('POST', '/session', {capabilities})) as {sessionId: string};
  const call: WebKitSession['call'] = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  return {
    call,
    goto: (url) => call('POST', '/url', {url}),
    evaluate: ((script: unknown, ...given: unknown[]) =>
      call('POST', '/execute/sync', {
        script: `return (${String(script)})(...arguments)`,
        args: given,
      })) as Page['evaluate'],
    async [Symbol.asyncDispose]() {
      await call('DELETE', '');
      driver.kill();
      server?.kill();
    },
  };
}
