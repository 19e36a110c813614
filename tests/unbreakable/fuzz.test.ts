/**
 * Anything that a page, a content system or a stranger's file can put into an element. The inputs come from one seed,
 * which is printed; FUZZ_SEED and FUZZ_RUNS try others. A failing batch is shrunk to the inputs that make it fail.
 */
import {strict as assert} from 'node:assert';
import {after, before, describe, test} from 'node:test';
import fc from 'fast-check';
import type {Browser, Page} from 'puppeteer-core';
import {checkBriefing} from '../../src/briefing/schema.ts';
import {TAGS} from '../support/family.ts';
import {SHORT} from '../support/short.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch, visit} from '../support/visit.ts';
import {
  briefing,
  changed,
  ids,
  input,
  KINDS,
  PAYLOADS,
  SEED,
  STRINGS,
  type Change,
  type Input,
  type Path,
} from './inputs.ts';

const BATCH = 100;
const CLAIM = 'trade-average-increase';
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (SHORT ? 20 : 104));

interface Verdict {
  readonly complaints: readonly string[];
  readonly ready: number;
  readonly refused: number;
  readonly inputs: number;
  /** What was said of the inputs that were refused. */
  readonly refusals: readonly string[];
}

/** Runs in the page: gives each input to the one element of its kind, waits until it is drawn, and looks at everything. */
async function tryAll({
  inputs,
  source,
}: {
  readonly inputs: readonly Input[];
  readonly source: string;
}): Promise<Verdict> {
  type Live = HTMLElement & {updateComplete: Promise<boolean>; requestUpdate: () => void} & Record<
      'toText' | 'toHTML' | 'toSVG' | 'toCSV',
      () => string
    >;
  const {faults, hacks} = globalThis as unknown as {faults: string[]; hacks: string[]};
  const dangerous = (address: string): boolean => {
    // As browsers read it: without control characters and white space.
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\p{Cc} ]/gu, ''))?.[1]?.toLowerCase();
    return scheme !== undefined && scheme !== 'http' && scheme !== 'https';
  };
  const look = (root: ParentNode, where: string): string[] =>
    [...root.querySelectorAll('*')].flatMap((one) => {
      const found = [...one.attributes].filter(
        ({name, value}) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (/^(xlink:)?(href|src|action|formaction|data|poster)$/.test(name) && dangerous(value)),
      );
      const bad = /^(script|iframe|object|embed|base|meta|link|img|form)$/.test(one.localName);
      return [
        ...found.map(({name, value}) => `${where}: ${one.localName} ${name}=${value}`),
        ...(bad ? [`${where}: <${one.localName}>`] : []),
      ];
    });
  const complaints: string[] = [];
  let ready = 0;
  const refusals: string[] = [];
  for (const [number, {tag, attributes, properties, changes, children}] of inputs.entries()) {
    const one = document.querySelector<Live>(tag)!;
    for (const name of one.getAttributeNames()) one.removeAttribute(name);
    for (const [name, value] of attributes) one.setAttribute(name, value);
    let briefing: unknown;
    if (changes.length > 0) {
      briefing = JSON.parse(source);
      for (const {path, value} of changes) {
        let at = briefing as Record<string | number, unknown> | undefined;
        for (const key of path.slice(0, -1)) at = at?.[key] as typeof at;
        if (typeof at === 'object' && at !== null) at[path.at(-1)!] = value;
      }
    }
    one.textContent = children;
    Object.assign(one, {figure: one.getAttribute('figure') ?? '', briefing, ...properties});
    // An input that changes nothing is drawn anew as well.
    one.requestUpdate();
    for (let i = 0; i < 400; i++) {
      await one.updateComplete;
      if (one.getAttribute('aria-busy') === 'false') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const drawn = one.matches(':state(ready)');
    if (drawn) ready++;
    else refusals.push(`${tag}: ${one.shadowRoot!.querySelector('[role=status]')?.textContent?.trim() ?? ''}`);
    if (!drawn && !one.matches(':state(error)')) complaints.push(`${number}: neither drawn nor refused`);
    if (!drawn && !one.shadowRoot!.querySelector('slot')) complaints.push(`${number}: the fallback is gone`);
    if (!drawn && !one.shadowRoot!.querySelector('[role=status]')?.textContent?.trim())
      complaints.push(`${number}: no word of what is wrong`);
    complaints.push(...look(one.shadowRoot!, `${number} shadow root`));
    // Parsed where nothing is loaded and nothing runs.
    const parsed = new DOMParser();
    for (const [name, text, type] of [
      ['toHTML', one.toHTML(), 'text/html'],
      ['toSVG', one.toSVG(), 'image/svg+xml'],
    ] as const) {
      if (!text) continue;
      const page = parsed.parseFromString(text, type);
      if (type !== 'text/html' && page.querySelector('parsererror'))
        complaints.push(`${number} ${name}: not well-formed`);
      complaints.push(...look(type === 'text/html' ? page.body : page, `${number} ${name}`));
    }
    one.toText();
    one.toCSV();
    if (faults.length + hacks.length > 0)
      complaints.push(...faults.splice(0).map((fault) => `${number}: ${fault}`), ...hacks.splice(0));
  }
  return {complaints, ready, refused: refusals.length, refusals, inputs: inputs.length};
}

let browser: Browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function fuzzed(
  page: Page,
  arbitrary: fc.Arbitrary<readonly Input[]>,
  numRuns: number,
): Promise<Record<string, number>> {
  const source = JSON.stringify(briefing);
  const counts = {inputs: 0, drawn: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(arbitrary, async (inputs) => {
      const {complaints, ready, refused} = await page.evaluate(tryAll, {inputs, source});
      counts.inputs += inputs.length;
      counts.drawn += ready;
      counts.refused += refused;
      assert.deepEqual(complaints, []);
    }),
    {numRuns, seed: SEED, endOnFailure: process.env['FUZZ_SHRINK'] === undefined, interruptAfterTimeLimit: 540_000},
  );
  return counts;
}

interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function opened(): Promise<Opened> {
  const body = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
  const server = await site(
    {'/article': html(body, {head: '<script type="module" src="customs-briefing.js"></script>'})},
    'dist',
  );
  const {page, complaints} = await visit(browser, `${server.origin}/article`);
  await page.evaluate(() => {
    const faults: string[] = [];
    const hacks: string[] = [];
    Object.assign(globalThis, {faults, hacks, hacked: (how: unknown) => hacks.push(`a script ran: ${String(how)}`)});
    addEventListener('error', ({message}) => faults.push(message));
    addEventListener('unhandledrejection', ({reason}) => faults.push(`unhandled: ${String(reason)}`));
    // What an element did not foresee it catches, says, and gives the page in the detail of its event.
    addEventListener('briefing-error', (event) => {
      const {code, detail} = (event as CustomEvent<{code: string; detail?: string}>).detail;
      if (code === 'no-data' && detail) faults.push(`not foreseen: ${detail}`);
    });
  });
  return {
    page,
    complaints,
    [Symbol.asyncDispose]: async () => {
      await page.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe('any input', () => {
  test('random attributes, properties, children and data', {timeout: 600_000}, async () => {
    await using visited = await opened();
    const {page, complaints} = visited;
    const counts = await fuzzed(page, fc.array(input, {minLength: BATCH, maxLength: BATCH}), RUNS);
    console.log(
      `▪ fuzz, seed ${SEED}: ${counts['inputs']} inputs over ${TAGS.length} elements, ${counts['drawn']} drawn, ${counts['refused']} refused in words; 0 uncaught errors, 0 scripts run, 0 dangerous addresses`,
    );
    assert.ok(counts['inputs']! >= BATCH * RUNS);
    assert.ok(counts['drawn']! > counts['inputs']! / 20, 'too few inputs were good enough to be drawn');
    assert.deepEqual(complaints, []);
  });

  test('every string of a briefing, each payload by turns', {timeout: 600_000}, async () => {
    await using visited = await opened();
    const {page, complaints} = visited;
    const source = JSON.stringify(briefing);
    const totals = {inputs: 0, drawn: 0, refused: 0};
    const all = STRINGS.map((path, i): Input => {
      const figure = path[0] === 'figures' ? ids[Number(path[1])]! : ids[i % ids.length]!;
      const changes = [{path, value: PAYLOADS[i % PAYLOADS.length]!}];
      const tag = TAGS[i % TAGS.length]!;
      const attributes = [
        ['figure', figure],
        ['figures', figure],
        ['claim', figure],
      ] as const;
      return {
        tag,
        attributes: tag === 'customs-stat' || tag === 'figure-table' ? attributes : [],
        properties: {},
        changes,
        children: 'x',
      };
    });
    for (let i = 0; i < all.length; i += BATCH) {
      const verdict = await page.evaluate(tryAll, {inputs: all.slice(i, i + BATCH), source});
      assert.deepEqual(verdict.complaints, []);
      totals.inputs += verdict.inputs;
      totals.drawn += verdict.ready;
      totals.refused += verdict.refused;
    }
    console.log(
      `▪ injection one by one: ${totals.inputs} string fields, ${PAYLOADS.length} payloads, ${totals.drawn} drawn as text, ${totals.refused} refused; 0 scripts run, 0 dangerous addresses`,
    );
    assert.deepEqual(complaints, []);
  });

  test('every string that may hold a payload, all at once, each payload', {timeout: 300_000}, async () => {
    await using visited = await opened();
    const {page, complaints} = visited;
    const source = JSON.stringify(briefing);
    const totals = {inputs: 0, drawn: 0, fields: 0};
    for (const payload of PAYLOADS) {
      const change = (path: Path): Change => ({path, value: payload});
      const open = [...KINDS.values()].filter(([first]) => 'briefing' in checkBriefing(changed([change(first!)])));
      const changes = open.flat().map(change);
      const figure = (['figure', 'claim', 'figures'] as const).map((name) => [name, ids[0]!] as const);
      const all = TAGS.map((tag): Input => {
        const asked = tag === 'customs-stat' ? figure : tag === 'claim-check' ? [['claim', CLAIM] as const] : [];
        return {tag, attributes: asked, properties: {}, changes, children: payload};
      });
      const verdict = await page.evaluate(tryAll, {inputs: all, source});
      assert.deepEqual(verdict.complaints, [], payload);
      totals.inputs += verdict.inputs;
      totals.drawn += verdict.ready;
      totals.fields += changes.length;
    }
    console.log(
      `▪ injection all at once: ${PAYLOADS.length} payloads in ${Math.round(totals.fields / PAYLOADS.length)} of ${STRINGS.length} strings each (the others are refused by the schema), ${totals.inputs} inputs, ${totals.drawn} drawn as text; 0 scripts run, 0 dangerous addresses`,
    );
    assert.ok(totals.drawn > totals.inputs / 2, 'too few were drawn to say anything');
    assert.deepEqual(complaints, []);
  });
});
