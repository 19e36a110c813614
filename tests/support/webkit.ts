import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';
import type {BrowserLauncher} from '@web/test-runner';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from './free-port.ts';

/** Names of keys as the tests give them, and WebDriver's codes for them (WebDriver, "keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** As large as the runner makes the windows of the other engines. */
const VIEWPORT = {width: 800, height: 600};

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Driver {
  navigateTo(url: string): Promise<unknown>;
  execute(script: string): Promise<unknown>;
  setWindowSize(width: number, height: number): Promise<unknown>;
  performActions(actions: readonly object[]): Promise<unknown>;
}

/**
 * A screen that nobody sees, and its name.
 * It is so small that its pointer, which rests in the middle, lies on the window: that gives the window the focus.
 */
export async function screen(): Promise<{readonly display: string; readonly process?: ChildProcess}> {
  const {DISPLAY} = process.env;
  if (DISPLAY) return {display: DISPLAY};
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x760x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(xvfb.stdio[3] as Readable, 'data')) as [Buffer];
  return {display: `:${number.toString().trim()}`, process: xvfb};
}

/** Waits until a server answers. */
export async function answering(address: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nothing answers at ${address}.`);
}

export const startDriver = (program: string, port: number, display: string): ChildProcess =>
  spawn(program, ['-p', String(port)], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      TZ: 'UTC',
      LANG: 'en_US.UTF-8',
    },
    stdio: 'ignore',
  });

/**
 * WebKitGTK's browser through its WebDriver, on a screen of its own.
 * The runner's commands (keys, mouse, viewport) are written for puppeteer's pages, and do more there than through WebDriver:
 * so this gives them such a page.
 */
class WebKitLauncher extends WebdriverLauncher {
  override type = 'puppeteer';
  /** One window: only so has the page the focus, and a viewport of its own. */
  readonly concurrency = 1;
  readonly #program: string;
  readonly #port: number;
  #processes: ChildProcess[] = [];
  #ready: Promise<void> | undefined;
  #size: Size | undefined;

  constructor(program: string, port: number) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
    });
    this.#program = program;
    this.#port = port;
  }

  override async initialize(config: Parameters<WebdriverLauncher['initialize']>[0]): Promise<void> {
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async #start(): Promise<void> {
    const {display, process: server} = await screen();
    const driver = startDriver(this.#program, this.#port, display);
    this.#processes = [driver, ...(server ? [server] : [])];
    await answering(`http://127.0.0.1:${this.#port}/status`);
  }

  override async startSession(id: string, url: string): Promise<void> {
    await (this.#ready ??= this.#start());
    await this.#resize(VIEWPORT);
    await super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    for (const one of this.#processes) one.kill();
  }

  get #driver(): Driver | undefined {
    return (this as unknown as {driver?: Driver}).driver;
  }

  /** Gives the page a size; the window is larger by its bars. */
  async #resize(size: Size): Promise<void> {
    if (this.#size?.width === size.width && this.#size.height === size.height) return;
    await (this as unknown as {ensureManagerInitialized(): Promise<void>}).ensureManagerInitialized();
    const driver = this.#driver!;
    let {width, height} = size;
    for (let i = 0; i < 3; i++) {
      await driver.setWindowSize(width, height);
      const [wide, high] = (await driver.execute('return [innerWidth, innerHeight]')) as [number, number];
      if (wide === size.width && high === size.height) break;
      width += size.width - wide;
      height += size.height - high;
    }
    this.#size = size;
  }

  #keys(...actions: readonly (readonly ['keyDown' | 'keyUp', string])[]): Promise<unknown> {
    const steps = actions.map(([type, key]) => ({type, value: KEYS[key] ?? key}));
    return this.#driver!.performActions([{type: 'key', id: 'keyboard', actions: steps}]);
  }

  #pointer(...actions: readonly object[]): Promise<unknown> {
    return this.#driver!.performActions([{type: 'pointer', id: 'mouse', actions}]);
  }

  /** What the runner's commands use of a puppeteer page. */
  getPage(): object {
    const press = (key: string): Promise<unknown> => this.#keys(['keyDown', key], ['keyUp', key]);
    const move = (x: number, y: number): object => ({type: 'pointerMove', duration: 0, x, y});
    const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({type, button: 0}));
    return {
      setViewport: (size: Size) => this.#resize(size),
      keyboard: {
        press,
        down: (key: string) => this.#keys(['keyDown', key]),
        up: (key: string) => this.#keys(['keyUp', key]),
        type: async (text: string) => {
          for (const key of text) await press(key);
        },
      },
      mouse: {
        move: (x: number, y: number) => this.#pointer(move(x, y)),
        click: (x: number, y: number) => this.#pointer(move(x, y), down!, up!),
        down: () => this.#pointer(down!),
        up: () => this.#pointer(up!),
        reset: () => this.#pointer(move(0, 0)),
      },
    };
  }
}

export const webkitLauncher = async (program: string): Promise<BrowserLauncher> =>
  new WebKitLauncher(program, await freePort()) as unknown as BrowserLauncher;
