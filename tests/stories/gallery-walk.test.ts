import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {render} from 'lit';
import * as stories from '../../stories/gallery.stories.ts';
import {drawn} from './test-stories.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';

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
  return `${host?.localName ?? 'page'} ${one.localName}${one.id && `#${one.id}`}${one.className && `.${String(one.className)}`}`;
}

/** A ring is drawn on the control itself, or on the label that it stands in. */
const ringed = (one: Element): boolean =>
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

describe('walking the gallery by keyboard', () => {
  const page = document.createElement('div');
  const [before, after] = [button('Before'), button('After')];

  /** The controls that a key comes to, from one button up to the other. */
  async function walk(from: HTMLElement, to: HTMLElement, most: number): Promise<Element[]> {
    const way: Element[] = [];
    from.focus();
    for (;;) {
      await sendKeys({press: 'Tab'});
      const at = focused();
      if (at === to) return way;
      if (!at || at === from || at === document.body || way.length > most) {
        throw new Error(`Lost at ${named(at)}, after ${named(way.at(-1) ?? null)}`);
      }
      expect(ringed(at), `ring of ${named(at)}`).to.equal(true);
      expect(seen(at), `place of ${named(at)}`).to.equal(true);
      way.push(at);
    }
  }

  beforeEach(async () => {
    page.dataset['theme'] = 'light';
    document.body.append(before, page, after);
    render(stories.TheWholeBriefing.render?.({}, {globals: {language: 'en'}} as never), page);
    await drawn(page);
  });

  afterEach(() => {
    for (const one of [before, page, after]) one.remove();
  });

  it('comes to every control once, in the order of the page, and leaves again', async () => {
    const expected = stops(page);
    expect(expected.length).to.be.above(100);
    const way = await walk(before, after, expected.length);
    expect(way.map(named)).to.deep.equal(expected.map(named));
  }).timeout(20_000);

  it('goes back the same way on a phone', async () => {
    await setViewport({width: 320, height: 640});
    const expected = stops(page);
    await sendKeys({down: 'Shift'});
    const way = await walk(after, before, expected.length).finally(() => sendKeys({up: 'Shift'}));
    expect(way.map(named)).to.deep.equal(expected.map(named).reverse());
  }).timeout(20_000);
});
