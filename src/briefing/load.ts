import {safeAddress} from './address.ts';
import {BriefingProblem} from './problem.ts';
import {checkBriefing} from './schema.ts';
import type {Briefing} from './types.ts';

/** Longest a file may take before the reader is told. */
export const PATIENCE_MS = 20_000;
/** Larger files are no briefings, and reading them would freeze a phone. The built-in one has about 70 kB. */
export const MOST_BYTES = 2_000_000;
/** Briefings kept that no element shows any more: a page that goes through many files does not grow with them. */
export const MOST_KEPT = 4;

const notLoaded = (given: string, detail: string): BriefingProblem =>
  new BriefingProblem({code: 'not-loaded', name: 'src', given, detail});

const notABriefing = (given: string, detail: string): BriefingProblem =>
  new BriefingProblem({code: 'not-a-briefing', given, detail});

// Signs and digits, which need no language.
const TOO_LARGE = `> ${MOST_BYTES / 1e6} MB`;

/**
 * Checks anything that claims to be a briefing.
 * Throws `not-a-briefing` with the path, the value and what would be valid.
 */
export function checked(input: unknown, given: string): Briefing {
  const result = checkBriefing(input);
  if ('briefing' in result) return result.briefing;
  const [first, ...others] = result.problems;
  const more = others.length > 0 ? ` (+${others.length})` : '';
  throw notABriefing(given, first ? `${first.path} = ${first.given}: ${first.expected}${more}` : '');
}

/** A briefing from the text of a JSON file. */
export function briefingFromText(text: string, given: string): Briefing {
  if (text.length > MOST_BYTES) throw notLoaded(given, TOO_LARGE);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw notABriefing(given, error instanceof Error ? error.message : String(error));
  }
  return checked(input, given);
}

async function textAt(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {signal});
  if (!response.ok) throw notLoaded(address, `HTTP ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  // Error pages and sign-in pages come with status 200 in newsrooms; their type gives them away.
  if (/html/i.test(type)) throw notABriefing(address, type);
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw notLoaded(address, TOO_LARGE);
  return response.text();
}

async function read(address: string, signal: AbortSignal): Promise<Briefing> {
  try {
    return briefingFromText(await textAt(address, signal), address);
  } catch (error) {
    if (error instanceof BriefingProblem) throw error;
    const reason: unknown = signal.aborted ? signal.reason : error;
    throw notLoaded(address, reason instanceof Error ? reason.message : String(reason));
  }
}

interface Loading {
  readonly promise: Promise<Briefing>;
  readonly abort: AbortController;
  /** How many elements hold it. */
  holders: number;
  settled: boolean;
}

const held = new Map<string, Loading>();

function begin(address: string): Loading {
  const abort = new AbortController();
  const patience = setTimeout(() => abort.abort(new Error(`> ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  const entry: Loading = {promise: read(address, abort.signal), abort, holders: 0, settled: false};
  entry.promise
    // A failure is not kept: the next element, or the next try, asks again.
    .catch(() => held.get(address) === entry && held.delete(address))
    .finally(() => {
      entry.settled = true;
      clearTimeout(patience);
    });
  held.set(address, entry);
  return entry;
}

/** A briefing on its way, or one that has come. */
export interface Held {
  readonly promise: Promise<Briefing>;
  /** Says, once, that it is no longer waited for or shown. */
  readonly letGo: () => void;
}

/**
 * Loads and checks the briefing at an absolute address, once per page however many elements ask.
 * The promise rejects with a {@link BriefingProblem}.
 */
export function load(address: string): Held {
  const entry = held.get(address) ?? begin(address);
  entry.holders++;
  return {promise: entry.promise, letGo: () => letGo(address, entry)};
}

function letGo(address: string, entry: Loading): void {
  // One that failed has been given up already, and another may be on its way from the same address.
  if (--entry.holders > 0 || held.get(address) !== entry) return;
  held.delete(address);
  if (!entry.settled) {
    // A request nobody waits for ends.
    entry.abort.abort(new Error('no longer needed'));
    return;
  }
  // A briefing that has come stays for the next element, as one of the last few.
  held.set(address, entry);
  const idle = [...held].filter(([, {holders}]) => holders === 0);
  for (const [old] of idle.slice(0, -MOST_KEPT)) held.delete(old);
}

/** What a page brings beside the built-in briefing: an object, an address, or the text of a file; the first that is there. */
export interface Brought {
  readonly briefing: unknown;
  readonly src: string;
  readonly text: string;
  /** Where relative addresses start. */
  readonly base: string;
}

const here = (briefing: Briefing): Held => ({promise: Promise.resolve(briefing), letGo: () => {}});

/** Reads and checks it. Throws, or the promise rejects with, a {@link BriefingProblem}; a `TypeError` for a broken address. */
export function bring({briefing, src, text, base}: Brought): Held {
  if (briefing !== undefined && briefing !== null) return here(checked(briefing, 'briefing'));
  if (!src) return here(briefingFromText(text, 'script'));
  const address = safeAddress(src.trim());
  if (address !== undefined) return load(new URL(address, base).href);
  throw new BriefingProblem({code: 'not-loaded', name: 'src', given: src, valid: ['https:', 'http:', './']});
}
