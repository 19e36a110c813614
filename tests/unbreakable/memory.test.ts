/**
 * What a page that mounts and unmounts figures all day keeps of them: nothing.
 *
 * The heap of a browser also holds the machine code that it compiles for functions that it has seen often, which goes on for
 * some hundred cycles: so the first count follows a warm-up. Values of scripts (objects, closures, lists, strings) are
 * counted apart, in snapshots of the heap; of them nothing may be added, warm or not.
 */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {everyElement, TAGS} from '../support/family.ts';
import {html} from '../support/page.ts';
import {SHORT} from '../support/short.ts';
import {site, type Site} from '../support/site.ts';
import {launch, visit} from '../support/visit.ts';

const MOST_GROWTH = 0.05;
/** Of the values of scripts; what tells a leak of 50 bytes a cycle. */
const MOST_VALUES = 0.02;

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
      const store = globalThis as {cyclesRun?: number};
      for (let i = 0; i < count; i++) {
        store.cyclesRun = (store.cyclesRun ?? 0) + 1;
        main.append(template.content.cloneNode(true));
        const elements = [...main.children] as (HTMLElement & {updateComplete: Promise<boolean>})[];
        for (const one of elements) {
          const src = one.getAttribute('src');
          if (src?.endsWith('#')) one.setAttribute('src', `${src.slice(0, -1)}${store.cyclesRun}`);
        }
        await Promise.all(elements.map((one) => one.updateComplete));
        while (elements.some((one) => one.getAttribute('aria-busy') !== 'false'))
          await new Promise((resolve) => setTimeout(resolve));
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

/** Kinds of nodes in a snapshot that scripts made, rather than the browser for them. */
const VALUES = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'regexp',
]);

interface Snapshot {
  readonly snapshot: {
    readonly meta: {readonly node_fields: readonly string[]; readonly node_types: [readonly string[]]};
  };
  readonly nodes: readonly number[];
}

/** Bytes of the values that scripts have made and something still holds. */
async function values(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const listen = ({chunk}: {readonly chunk: string}): number => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const {snapshot, nodes} = JSON.parse(parts.join('')) as Snapshot;
  const {node_fields: fields, node_types: types} = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let i = 0; i < nodes.length; i += fields.length)
    if (VALUES.has(types[0][nodes[i + type]!]!)) sum += nodes[i + size]!;
  return sum;
}

interface Case {
  readonly name: string;
  readonly warmUp: number;
  readonly count: number;
  readonly markup: string;
}

/** One page for all, so that the later ones find it warm. */
const CASES: readonly Case[] = [
  {name: 'the built-in briefing', warmUp: 500, count: 1000, markup: everyElement()},
  {name: 'a briefing by src', warmUp: 150, count: 150, markup: everyElement('src="data/customs-2024.json"')},
  // Each cycle asks for an address that was never asked for before.
  {name: 'another address each time', warmUp: 20, count: 100, markup: everyElement('src="data/customs-2024.json?#"')},
];

describe('memory', () => {
  let page: Page;
  let session: CDPSession;
  let server: Site;
  before(async () => {
    const head = '<script type="module" src="customs-briefing.js"></script>';
    server = await site({'/': html('', {head}), '/article': html('<main></main>', {head})}, 'dist');
    ({page} = await visit(browser, `${server.origin}/`));
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${server.origin}/article`);
    session = await page.createCDPSession();
  });
  after(() => server[Symbol.asyncDispose]());

  for (const one of CASES) {
    const {name, markup} = one;
    const [warmUp, count] = SHORT ? [20, 100] : [one.warmUp, one.count];
    test(`${count} times every element, ${name}`, {timeout: 300_000}, async () => {
      await cycles(page, warmUp, markup);
      const first = {...(await state(page, session)), values: await values(session)};
      await cycles(page, count, markup);
      const last = {...(await state(page, session)), values: await values(session)};
      const growth = last.heap / first.heap - 1;
      const valuesGrowth = last.values / first.values - 1;
      const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
      console.log(
        `▪ memory, ${count} cycles of ${TAGS.length} elements after ${warmUp}, ${name}: heap ${megabytes(first.heap)} → ` +
          `${megabytes(last.heap)} MB (${(growth * 100).toFixed(1)} %), values of scripts ${megabytes(first.values)} → ` +
          `${megabytes(last.values)} MB (${(valuesGrowth * 100).toFixed(2)} %); left behind: ${last.elements} elements, ` +
          `${last.listeners - first.listeners} listeners, ${last.observed - first.observed} observers`,
      );
      assert.equal(last.elements, 0);
      assert.equal(last.listeners, first.listeners);
      assert.equal(last.observed, first.observed);
      // In a short run the browser is still compiling.
      if (!SHORT) assert.ok(growth < MOST_GROWTH, `the heap grew by ${(growth * 100).toFixed(1)} %`);
      assert.ok(valuesGrowth < MOST_VALUES, `values of scripts grew by ${(valuesGrowth * 100).toFixed(2)} %`);
    });
  }
});
