import type {Browser} from 'puppeteer-core';
import {frames, work, type Work} from './load.ts';
import {median, spread, table} from './statistics.ts';

const ROUNDS = 7;
const WIDTHS = [960, 320, 640, 480, 800];

/** The longest series that a briefing can hold: when it is drawn, and what a change of its width costs. */
export async function longTrend(browser: Browser, page: string): Promise<string> {
  const first: number[] = [];
  const changes: (Work & {readonly time: number; readonly renders: number})[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({width: 1280, height: 800});
    await tab.goto(page);
    await tab.waitForSelector('trade-trend-chart:state(ready)', {timeout: 60_000});
    first.push(
      await tab.evaluate(async () => {
        const before = document.querySelector('trade-trend-chart')!;
        const made = document.createElement('trade-trend-chart') as HTMLElement & {briefing: unknown};
        made.briefing = (before as typeof made).briefing;
        const start = performance.now();
        const ready = new Promise((resolve) => made.addEventListener('briefing-ready', resolve));
        before.replaceWith(made);
        await ready;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }),
    );
    await tab.evaluate(() => {
      const one = document.querySelector('trade-trend-chart')!;
      Object.assign(globalThis, {renders: 0});
      new MutationObserver((list) => {
        Reflect.set(globalThis, 'renders', (Reflect.get(globalThis, 'renders') as number) + list.length);
      }).observe(one.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    });
    const session = await tab.createCDPSession();
    for (const width of WIDTHS) {
      let time = 0;
      const done = await work(session, async () => {
        time = await tab.evaluate((width) => {
          const start = performance.now();
          document.querySelector<HTMLElement>('article')!.style.width = `${width}px`;
          void document.body.offsetHeight;
          return performance.now() - start;
        }, width);
        await frames(tab);
      });
      changes.push({...done, time, renders: await tab.evaluate(() => Reflect.get(globalThis, 'renders') as number)});
    }
    await context.close();
  }
  const of = (key: keyof (typeof changes)[number]): number[] => changes.map((one) => one[key]);
  return `### A trend of 9,000 points\n\nA briefing holds a point a year, years have four digits: 9,000 is the most there can be.\n\n${table(
    ['', 'median (least–most)'],
    [
      ['checked, drawn and painted, ms', spread(first)],
      [`a change of width (${WIDTHS.length} widths, ${ROUNDS} rounds): style and layout, ms`, spread(of('time'), 1)],
      ['whole main thread with two frames, ms', spread(of('task'), 1)],
      ['layouts', spread(of('layouts'))],
      ['changes of the figure by a script', median(of('renders'))],
    ],
  )}`;
}

/** What a page with 100 charts costs while nobody looks at it. */
export async function hiddenTab(browser: Browser, pages: Readonly<Record<string, string>>): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const [name, address] of Object.entries(pages)) {
    const context = await browser.createBrowserContext();
    const front = await context.newPage();
    const tab = await context.newPage({type: 'tab', background: true});
    await tab.goto(address);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await front.bringToFront();
    const visible = await tab.evaluate(() => document.visibilityState);
    const session = await tab.createCDPSession();
    const idle = await work(session, () => new Promise((resolve) => setTimeout(resolve, 10_000)));
    rows.push([name, visible, idle.task.toFixed(1), idle.script.toFixed(1), idle.layouts, idle.styles]);
    await context.close();
  }
  return `### A tab behind another\n\n100 charts, drawn; then 10 seconds of nothing.\n\n${table(['page', 'state', 'main thread, ms', 'script, ms', 'layouts', 'style passes'], rows)}`;
}
