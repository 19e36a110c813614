/** What a page that mounts and unmounts figures all day keeps of them: nothing. */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {everyElement, TAGS} from '../support/family.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch, visit} from '../support/visit.ts';

const WARM_UP = 100;
const MOST_GROWTH = 0.05;

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Counts what is added to, and not taken away from, everything that outlives an element. Runs before the page. */
function watch(): void {
  const counts = {listeners: 0, observed: 0, timers: 0};
  Object.assign(globalThis, {counts});
  const lasting = (target: EventTarget | null | undefined): boolean =>
    !target || target === window || target === document || target instanceof MediaQueryList;
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const kept = new Map<string, Set<unknown>>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (!lasting(this)) return;
    const all = kept.get(type) ?? new Set();
    kept.set(type, all.add(listener));
    counts.listeners = [...kept.values()].reduce((sum, {size}) => sum + size, 0);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    if (lasting(this) && kept.get(type)?.delete(listener)) counts.listeners--;
  };
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const active = new WeakSet<object>();
    const {observe, disconnect} = Observer.prototype as unknown as {
      observe: (...args: unknown[]) => void;
      disconnect: () => void;
    };
    Object.assign(Observer.prototype, {
      observe(this: object, ...args: unknown[]) {
        if (!active.has(this)) counts.observed++;
        active.add(this);
        observe.apply(this, args);
      },
      disconnect(this: object) {
        if (active.delete(this)) counts.observed--;
        disconnect.apply(this);
      },
    });
  }
}

interface State {
  readonly heap: number;
  readonly listeners: number;
  readonly observed: number;
  /** Elements of the library that something still holds. */
  readonly elements: number;
}

async function state(page: Page, session: CDPSession): Promise<State> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const counts = await page.evaluate(
    () => ({...Reflect.get(globalThis, 'counts')}) as Omit<State, 'heap' | 'elements'>,
  );
  const prototype = await page.evaluateHandle(() => HTMLElement.prototype);
  const all = await page.queryObjects(prototype);
  const elements = await all.evaluate(
    // Prototypes are among them, and are no elements.
    (list, tags) =>
      (list as Element[]).filter((one) => !Object.hasOwn(one, 'constructor') && tags.includes(one.localName)).length,
    TAGS,
  );
  await Promise.all([prototype.dispose(), all.dispose()]);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return {heap: usedSize, ...counts, elements};
}

/** Mounts and unmounts every element, drawn each time; some are opened, walked and changed before they go. */
const cycles = (page: Page, count: number, markup: string): Promise<void> =>
  page.evaluate(
    async ({count, markup}) => {
      const main = document.querySelector('main')!;
      const template = document.createElement('template');
      template.innerHTML = markup;
      for (let i = 0; i < count; i++) {
        main.append(template.content.cloneNode(true));
        const elements = [...main.children] as (HTMLElement & {updateComplete: Promise<boolean>})[];
        await Promise.all(elements.map((one) => one.updateComplete));
        if (i % 10 === 0) {
          const one = elements[(i / 10) % elements.length]!;
          one.shadowRoot!.querySelector<HTMLElement>('.actions > button')?.click();
          await one.updateComplete;
          one.lang = 'zh-Hans';
          await one.updateComplete;
        }
        main.replaceChildren();
        if (i % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    {count, markup},
  );

describe('memory', () => {
  const sources: readonly [name: string, cycles: number, markup: string][] = [
    ['the built-in briefing', 1000, everyElement()],
    ['a briefing by src', 100, everyElement('src="data/customs-2024.json"')],
  ];
  for (const [name, count, markup] of sources) {
    test(`${count} times every element, ${name}`, {timeout: 300_000}, async () => {
      const head = '<script type="module" src="customs-briefing.js"></script>';
      await using server = await site({'/': html('', {head}), '/article': html('<main></main>', {head})}, 'dist');
      const {page} = await visit(browser, `${server.origin}/`);
      await page.evaluateOnNewDocument(watch);
      await page.goto(`${server.origin}/article`);
      const session = await page.createCDPSession();
      await cycles(page, WARM_UP, markup);
      const first = await state(page, session);
      await cycles(page, count, markup);
      const last = await state(page, session);
      const growth = last.heap / first.heap - 1;
      console.log(
        `▪ memory, ${count} cycles of ${TAGS.length} elements, ${name}: heap ${(first.heap / 1e6).toFixed(2)} → ` +
          `${(last.heap / 1e6).toFixed(2)} MB (${(growth * 100).toFixed(1)} %), left behind: ${last.elements} elements, ` +
          `${last.listeners - first.listeners} listeners, ${last.observed - first.observed} observers`,
      );
      assert.equal(last.elements, 0);
      assert.equal(last.listeners, first.listeners);
      assert.equal(last.observed, first.observed);
      assert.ok(growth < MOST_GROWTH, `the heap grew by ${(growth * 100).toFixed(1)} %`);
      await page.close();
    });
  }
});
