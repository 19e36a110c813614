import {expect, waitUntil} from '@open-wc/testing';
import {MOST_BYTES, MOST_KEPT, PATIENCE_MS} from '../../src/briefing/load.ts';
import type {Briefing, BriefingElement} from '../../src/index.ts';
import harbour from '../briefings/harbour-2025.json' with {type: 'json'};
import {clear, find, findAll, nextFault, place, seen, settled} from '../support/element.ts';

const trueFetch = window.fetch;
const trueTimeout = window.setTimeout;
let asked: {address: string; signal: AbortSignal}[] = [];

/** Answers every request in the way given. */
function answer(how: (signal: AbortSignal) => Response | Promise<Response>): void {
  window.fetch = async (address, init) => {
    const signal = init!.signal!;
    asked.push({address: String(address), signal});
    return how(signal);
  };
}

const json = (value: unknown, init?: ResponseInit): Response =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: {'content-type': 'application/json'},
    ...init,
  });

const never = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** Each test has an address of its own, since a briefing that has come is kept for the page. */
let number = 0;
const address = (): string => `/harbour-${++number}.json`;

const stat = (src: string, figure = 'tonnage'): string =>
  `<customs-stat figure="${figure}" src="${src}">in the author’s words</customs-stat>`;

beforeEach(() => (asked = []));
afterEach(() => {
  window.fetch = trueFetch;
  window.setTimeout = trueTimeout;
  clear();
});

describe('src', () => {
  it('draws the briefing of the file', async () => {
    answer(() => json(harbour));
    expect(seen(await place(stat(address())))).to.contain('more than 8.4 million metric tons');
  });

  it('is loaded once, however many elements ask', async () => {
    answer(() => json(harbour));
    const src = address();
    const first = await place(
      stat(src) + stat(src, 'revenue') + `<trade-growth-chart src="${src}"></trade-growth-chart>`,
    );
    for (const one of first.parentElement!.children) await settled(one as BriefingElement);
    expect(seen(await place(stat(src, 'ship-calls')))).to.contain('nearly 950 calls');
    expect(asked).to.have.length(1);
  });

  it('ends the request when the last element that waits has gone', async () => {
    answer(never);
    const src = address();
    const elements = [0, 1].map(() => Object.assign(document.createElement('customs-stat'), {src, figure: 'tonnage'}));
    document.body.append(...elements);
    await waitUntil(() => asked.length > 0);
    elements[0]!.remove();
    expect(asked[0]!.signal.aborted).to.equal(false);
    elements[1]!.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
  });

  it('ends the request of an element that was moved before it had begun', async () => {
    answer(never);
    const element = Object.assign(document.createElement('customs-stat'), {src: address(), figure: 'tonnage'});
    document.body.append(element);
    await Promise.resolve();
    element.remove();
    document.body.append(element);
    await waitUntil(() => asked.length > 0);
    await new Promise((resolve) => trueTimeout(resolve, 20));
    element.remove();
    expect(asked.map(({signal}) => signal.aborted)).to.deep.equal([true]);
  });

  it('leaves the request of one element alone when another, whose own has failed, goes', async () => {
    const src = address();
    answer(() => json('', {status: 500}));
    const failed = await place(stat(src));
    let come: ((response: Response) => void) | undefined;
    answer(() => new Promise((resolve) => (come = resolve)));
    const waiting = Object.assign(document.createElement('customs-stat'), {src, figure: 'tonnage'});
    document.body.append(waiting);
    await waitUntil(() => asked.length > 1);
    failed.remove();
    expect(asked[1]!.signal.aborted).to.equal(false);
    come!(json(harbour));
    await settled(waiting);
    expect(seen(waiting)).to.contain('8.4 million');
    waiting.remove();
  });

  it('keeps only the last few briefings that nothing shows', async () => {
    answer(() => json(harbour));
    const addresses = Array.from({length: MOST_KEPT + 1}, address);
    for (const src of addresses) (await place(stat(src))).remove();
    expect(asked).to.have.length(addresses.length);
    for (const src of addresses.toReversed()) (await place(stat(src))).remove();
    expect(asked.map(({address}) => address)).to.deep.equal(
      [...addresses, addresses[0]!].map((src) => new URL(src, document.baseURI).href),
    );
  });

  it('asks again when the reader does, and when the network is back', async () => {
    answer(() => json('', {status: 500}));
    const element = await place(stat(address()));
    find(element, 'button').click();
    await settled(element);
    expect(asked).to.have.length(2);
    answer(() => json(harbour));
    window.dispatchEvent(new Event('online'));
    await settled(element);
    expect(seen(element)).to.contain('8.4 million');
  });

  it('drops the answer to a question no longer asked', async () => {
    let late: ((response: Response) => void) | undefined;
    answer(() => new Promise((resolve) => (late = resolve)));
    const element = document.createElement('customs-stat');
    Object.assign(element, {src: address(), figure: 'customs-revenue'});
    document.body.append(element);
    await waitUntil(() => late);
    element.src = '';
    await settled(element);
    late!(json(harbour));
    await new Promise((resolve) => trueTimeout(resolve, 20));
    expect(seen(element)).to.contain('1.05 trillion yuan');
    element.remove();
  });

  const faults: [
    name: string,
    how: (signal: AbortSignal) => Response | Promise<Response>,
    code: string,
    words: RegExp,
  ][] = [
    ['404', () => json('', {status: 404}), 'not-loaded', /harbour-\d+\.json/],
    ['500', () => json('', {status: 500}), 'not-loaded', /could not be loaded/],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'not-loaded', /could not be loaded/],
    [
      'a web page instead',
      () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}),
      'not-a-briefing',
      /text\/html/,
    ],
    ['truncated JSON', () => json(JSON.stringify(harbour).slice(0, 500)), 'not-a-briefing', /is not a briefing/],
    ['an empty file', () => json(''), 'not-a-briefing', /is not a briefing/],
    ['another shape', () => json({hello: 'world'}), 'not-a-briefing', /hello|schema/],
    ['a list', () => json([]), 'not-a-briefing', /is not a briefing: schema = nothing/],
    ['a later version', () => json({...harbour, schema: 2}), 'not-a-briefing', /schema = 2.*later version/],
    ['20 MB', () => json(`"${'x'.repeat(20_000_000)}"`), 'not-loaded', /could not be loaded/],
    [
      '20 MB announced',
      () => json('{}', {headers: {'content-length': String(MOST_BYTES + 1)}}),
      'not-loaded',
      /could not be loaded/,
    ],
    [
      'a key of JavaScript’s own',
      () => json('{"__proto__": {"polluted": true}, "schema": 1}'),
      'not-a-briefing',
      /__proto__/,
    ],
  ];
  for (const [name, how, code, words] of faults) {
    it(`says what is wrong with ${name}, and keeps the fallback`, async () => {
      answer(how);
      const fault = nextFault();
      const element = await place(stat(address()));
      const detail = await fault;
      expect(detail.code).to.equal(code);
      expect(detail.message).to.match(words);
      expect(seen(element)).to.match(words);
      expect(findAll(element, 'slot')).to.have.length(1);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('gives up after its patience', async () => {
    window.setTimeout = ((run: () => void, ms: number) =>
      trueTimeout(run, ms === PATIENCE_MS ? 5 : ms)) as typeof window.setTimeout;
    answer(never);
    const fault = nextFault();
    await place(stat(address()));
    expect((await fault).detail).to.contain('> 20 s');
  });
});

describe('faults in a briefing', () => {
  const [first, ...others] = harbour.figures;
  const changed = (change: object) => ({...harbour, figures: [{...first, ...change}, ...others]});
  const rows: [name: string, input: unknown, path: RegExp][] = [
    ['an id given twice', {...harbour, figures: [...harbour.figures, first]}, /figures\[\d+\]\.id = "tonnage"/],
    ['a day that does not exist', {...harbour, date: '2025-02-30'}, /date = "2025-02-30"/],
    ['NaN', changed({value: NaN}), /figures\[0\]\.value = NaN/],
    ['a number as text', changed({value: '8400000'}), /figures\[0\]\.value = "8400000"/],
    ['a negative count', changed({value: -1}), /figures\[0\]\.value = -1/],
    [
      'an address that runs a script',
      {...harbour, pages: [{...harbour.pages[0], url: 'javascript:alert(1)'}]},
      /pages\[0\]\.url/,
    ],
    ['an unknown qualifier', changed({qualifier: 'loads of'}), /figures\[0\]\.qualifier = "loads of"/],
    ['a speaker nobody knows', changed({speaker: 'nobody'}), /figures\[0\]\.speaker = "nobody"/],
  ];
  for (const [name, input, path] of rows) {
    it(`says where: ${name}`, async () => {
      const fault = nextFault();
      const element = document.createElement('customs-stat');
      Object.assign(element, {figure: 'tonnage', briefing: input, lang: 'en'});
      document.body.append(element);
      expect((await fault).message).to.match(path);
      element.remove();
    });
  }
});

describe('HTML in a briefing', () => {
  it('stays text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const figures = harbour.figures.map((figure) => ({...figure, label: {en: hostile}, stated: hostile}));
    const element = await place<BriefingElement>('<customs-stat figure="tonnage"></customs-stat>');
    element.briefing = {...harbour, title: {en: hostile}, figures} as unknown as Briefing;
    await element.updateComplete;
    await settled(element);
    expect(seen(element)).to.contain(hostile);
    expect(findAll(element, 'img, script')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });
});

describe('other ways to bring a briefing', () => {
  it('reads a child script', async () => {
    const script = `<script type="application/json">${JSON.stringify(harbour)}</script>`;
    expect(seen(await place(`<customs-stat figure="revenue">${script}</customs-stat>`))).to.contain(
      'about 63 million euros',
    );
  });
  it('quotes what is wrong with a child script', async () => {
    const fault = nextFault();
    await place('<customs-stat figure="revenue"><script type="application/json">{"schema": 1</script></customs-stat>');
    expect((await fault).code).to.equal('not-a-briefing');
  });
  it('takes a property before anything else', async () => {
    const element = await place<BriefingElement>(
      '<customs-stat figure="ship-calls" src="/nowhere.json"></customs-stat>',
    );
    element.briefing = harbour as unknown as Briefing;
    await element.updateComplete;
    await settled(element);
    expect(seen(element)).to.contain('nearly 950 calls');
  });
});
