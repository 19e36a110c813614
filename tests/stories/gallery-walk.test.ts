import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {render} from 'lit';
import * as stories from '../../stories/gallery.stories.ts';
import {drawn} from './test-stories.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Every element below a node, those in shadow roots too, in the order of the page. */
function* within(node: ParentNode): Generator<HTMLElement> {
  for (const child of node.children) {
    if (child instanceof HTMLElement) yield child;
    if (child.shadowRoot) yield* within(child.shadowRoot);
    yield* within(child);
  }
}

/** What the Tab key should come to: of a radio group only the one that is chosen. */
const stops = (page: HTMLElement): HTMLElement[] =>
  [...within(page)].filter(
    (one) =>
      one.matches(CONTROLS) &&
      one.tabIndex >= 0 &&
      !one.matches('[type=radio]:not(:checked)') &&
      one.checkVisibility({visibilityProperty: true}),
  );

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** For people who read a failure: "figure-table button.pick#pick-customs-revenue". */
function named(one: Element | null): string {
  if (!one) return 'nothing';
  const {host} = one.getRootNode() as Partial<ShadowRoot>;
  const point = one.getAttribute('data-point') ?? one.getAttribute('value') ?? '';
  return `${host?.localName ?? 'page'} ${one.localName}${one.id && `#${one.id}`}${one.className && `.${String(one.className)}`} ${point}`.trim();
}

/**
 * A ring is drawn on the control itself, or on the label that it stands in. Engines draw none in a window without the
 * focus, which a window under test can lose when it is resized.
 */
const ringed = (one: Element): boolean =>
  !document.hasFocus() ||
  [one, one.closest('label')].some((ring) => {
    if (!ring) return false;
    const {outlineStyle, outlineWidth} = getComputedStyle(ring);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });

/** A control may be drawn by its label, as a radio button is. */
function seen(one: Element): boolean {
  const {left, right, width, height} = (one.closest('label') ?? one).getBoundingClientRect();
  return width > 0 && height > 0 && left >= 0 && right <= document.documentElement.clientWidth;
}

const button = (words: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), {type: 'button', textContent: words});

/** Where arrows lead from a stop of the Tab key, in order: points of a chart, rows of a table, choices of a group. */
function around(at: Element): {readonly key: string; readonly all: readonly Element[]} | undefined {
  const root = at.getRootNode() as ShadowRoot;
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  if (at.matches('.place')) return {key: 'ArrowDown', all: all('.place')};
  if (at.matches('.pick') && root.host.localName === 'figure-table') return {key: 'ArrowDown', all: all('.pick')};
  if (at.matches('[type=radio]'))
    return {key: 'ArrowRight', all: [...at.closest('[role=radiogroup]')!.querySelectorAll('input')]};
  return undefined;
}

const settledFocus = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Goes from one end to the other by keys alone, and comes back to where it began where the choice is a state. */
async function goAround(at: Element, reached: Set<string>): Promise<void> {
  const way = around(at);
  if (!way || way.all.length < 2) return;
  const radios = at.matches('[type=radio]');
  if (!radios) await sendKeys({press: 'Home'});
  for (let i = radios ? 0 : 1; i < way.all.length; i++) {
    if (!radios) expect(named(focused()), 'a point').to.equal(named(way.all[i - 1]!));
    await sendKeys({press: way.key});
    await settledFocus();
    const now = focused()!;
    reached.add(named(now));
    expect(ringed(now), `ring of ${named(now)}`).to.equal(true);
    expect(now.getAttribute('aria-label') ?? now.getAttribute('aria-labelledby'), named(now)).to.be.ok;
  }
  // Not every engine goes on from the last choice to the first: then the way leads back, and to where it began.
  const press = async (key: string): Promise<void> => {
    await sendKeys({press: key});
    await settledFocus();
    reached.add(named(focused()));
  };
  if (radios && (focused() !== at || !way.all.every((one) => reached.has(named(one))))) {
    for (let i = 1; i < way.all.length; i++) await press('ArrowLeft');
    for (let i = 1; i < way.all.length && focused() !== at; i++) await press('ArrowRight');
  }
  if (radios) return;
  expect(focused(), 'the last point').to.equal(way.all.at(-1));
  await sendKeys({press: 'Home'});
  reached.add(named(focused()));
  expect(focused(), 'the first point').to.equal(way.all[0]);
}

describe('walking the gallery by keyboard', () => {
  const page = document.createElement('div');
  const [before, after] = [button('Before'), button('After')];

  /** The controls that a key comes to, from one button up to the other, with every point that arrows lead to from them. */
  async function walk(from: HTMLElement, to: HTMLElement, most: number, back = false) {
    // By name: what a choice draws anew is another node.
    const way: string[] = [];
    const passing: string[] = [];
    const reached = new Set<string>();
    from.focus();
    for (;;) {
      if (back) await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      if (back) await sendKeys({up: 'Shift'});
      const at = focused();
      if (at === to) return {way, passing, reached};
      if (!at || at === from || at === document.body || way.length > most) {
        throw new Error(`Lost at ${named(at)}, after ${way.at(-1) ?? 'the start'}`);
      }
      expect(ringed(at), `ring of ${named(at)}`).to.equal(true);
      expect(seen(at), `place of ${named(at)}`).to.equal(true);
      (isPassing(at) ? passing : way).push(named(at));
      reached.add(named(at));
      await goAround(at, reached);
    }
  }

  /** Stands only while its year is held, so it is no stop of the page as it comes. */
  const isPassing = (one: Element): boolean => one.matches('.readout a');

  /** Every point, row and choice of the page, whether or not it is the one that the Tab key comes to. */
  const everything = (): string[] =>
    [...within(page)].filter((one) => one.matches('.place, .pick, [type=radio]')).map(named);

  beforeEach(async () => {
    page.dataset['theme'] = 'light';
    document.body.append(before, page, after);
    render(stories.TheWholeBriefing.render?.({}, {globals: {language: 'en'}} as never), page);
    await drawn(page);
  });

  afterEach(() => {
    for (const one of [before, page, after]) one.remove();
  });

  it('comes to every control once and every point of every chart, in the order of the page, and leaves again', async () => {
    const expected = stops(page).map(named);
    expect(expected.length).to.be.above(100);
    const {way, passing, reached} = await walk(before, after, expected.length + 1);
    expect(way).to.deep.equal(expected);
    expect(passing, 'the source of the year held').to.have.length(1);
    expect(everything().length).to.be.above(80);
    expect([...reached]).to.include.members(everything());
  }).timeout(60_000);

  it('goes back the same way on a phone', async () => {
    await setViewport({width: 320, height: 640});
    const expected = stops(page).map(named).reverse();
    const {way, reached} = await walk(after, before, expected.length, true);
    expect(way).to.deep.equal(expected);
    expect([...reached]).to.include.members(everything());
  }).timeout(60_000);
});
