import type {Browser, CDPSession, Page} from 'puppeteer-core';

/** What one cold load of a page gave; times in ms from the start of the document, memory in bytes. */
export interface Load {
  readonly painted: number;
  readonly longest: number;
  readonly over50: number;
  readonly shift: number;
  readonly heap: number;
  readonly elements: number;
}

/** Runs before the page: notes long tasks and shifts, and when everything has been drawn and a frame has passed. */
function probe(): void {
  const record = {long: [] as number[], shift: 0, painted: 0};
  Object.assign(globalThis, {record});
  new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => record.long.push(duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((one) => (record.shift += (one as PerformanceEntry & {value: number}).value)),
  ).observe({type: 'layout-shift', buffered: true});
  const drawn = (): boolean =>
    document.readyState !== 'loading' &&
    [...document.querySelectorAll('.widget')].every(({firstElementChild: one}) => {
      if (!one || one.localName === 'svg') return true;
      if (one.localName === 'v-bars') return one.shadowRoot !== null;
      // Left for when a reader comes near: nothing to wait for.
      const {top} = one.getBoundingClientRect();
      const asleep = top > innerHeight + 200 && (one.childNodes.length > 0 || one.shadowRoot !== null);
      return one.getAttribute('aria-busy') === 'false' || asleep;
    });
  const look = (): void => {
    if (!document.body || !drawn()) {
      requestAnimationFrame(look);
      return;
    }
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (record.painted = performance.now());
    requestAnimationFrame(() => port2.postMessage(0));
  };
  requestAnimationFrame(look);
}

export async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Opens a page in a context of its own, nothing cached. `throttle` slows the processor. */
export async function load(browser: Browser, address: string, throttle = 1): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 800});
    const session = await page.createCDPSession();
    await page.evaluateOnNewDocument(probe);
    await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    await page.goto(address);
    await page.waitForFunction(() => (Reflect.get(globalThis, 'record') as {painted: number}).painted > 0, {
      polling: 100,
      timeout: 60_000,
    });
    // What is put off until later counts among long tasks and shifts as well.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const {long, shift, painted} = await page.evaluate(
      () => Reflect.get(globalThis, 'record') as {long: number[]; shift: number; painted: number},
    );
    const elements = await page.evaluate(() => {
      const all = (root: ParentNode): number =>
        [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? all(one.shadowRoot) : 0), 0);
      return [...document.querySelectorAll('.widget')].reduce((sum, one) => sum + all(one), 0);
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return {
      painted,
      longest: Math.max(0, ...long),
      over50: long.length,
      shift,
      heap: await heapOf(session),
      elements,
    };
  } finally {
    await context.close();
  }
}

/** What the main thread did between two moments, in ms and counts. */
export interface Work {
  readonly task: number;
  readonly script: number;
  readonly layouts: number;
  readonly styles: number;
}

export async function work(session: CDPSession, doing: () => Promise<unknown>): Promise<Work> {
  const metrics = async (): Promise<Record<string, number>> => {
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  await session.send('Performance.enable', {timeDomain: 'timeTicks'});
  const before = await metrics();
  await doing();
  const after = await metrics();
  const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    task: grown('TaskDuration') * 1000,
    script: grown('ScriptDuration') * 1000,
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
  };
}

/** Two frames and what they queue. */
export const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
