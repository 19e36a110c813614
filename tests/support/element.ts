import {nextFrame} from '@open-wc/testing';
import type {BriefingErrorDetail} from '../../src/base/events.ts';
import type {BriefingElement} from '../../src/base/briefing-element.ts';
import '../../src/define.ts';

const NO_BREAK = /\u00a0/g;

/** Puts markup on the page under a language and waits until each of our elements is drawn or has said why not. */
export async function place<Element extends BriefingElement>(markup: string, lang = 'en'): Promise<Element> {
  const page = document.createElement('div');
  page.lang = lang;
  page.className = 'placed';
  document.body.append(page);
  const template = document.createElement('template');
  template.innerHTML = markup;
  page.append(template.content);
  const element = page.querySelector<Element>(
    'trade-trend-chart, claim-check, customs-stat, customs-stat-grid, figure-table, trade-growth-chart, policy-list, reform-timeline, briefing-speakers, briefing-source',
  )!;
  await settled(element);
  return element;
}

/** Waits for an element to leave its loading state. */
export async function settled(element: BriefingElement): Promise<void> {
  for (let i = 0; i < 100; i++) {
    await element.updateComplete;
    if (element.getAttribute('aria-busy') === 'false') return;
    await nextFrame();
  }
}

/** Takes away what a test has placed. */
export function clear(): void {
  for (const page of document.querySelectorAll('.placed')) page.remove();
}

/** What a reader can see in the shadow root: without what is for ears only. */
export function seen(element: Element): string {
  const copy =
    element.shadowRoot!.cloneNode === undefined
      ? ''
      : textOf(element.shadowRoot!, (one) => !one.matches('.heard, style'));
  return copy.replace(NO_BREAK, ' ').replace(/\s+/g, ' ').trim();
}

/** What a reader can see of one part. */
export const shown = (part: Element): string =>
  textOf(part, (one) => !one.matches('.heard'))
    .replace(NO_BREAK, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What assistive technology is given: without what is hidden from it. */
export function heard(element: Element): string {
  const text = textOf(
    element.shadowRoot!,
    (one) => one.getAttribute('aria-hidden') !== 'true' && !one.matches('style'),
  );
  return text.replace(NO_BREAK, ' ').replace(/\s+/g, ' ').trim();
}

function textOf(node: Node, keep: (element: Element) => boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof Element && !keep(node)) return '';
  const block = node instanceof HTMLElement && !node.matches('span, a, b, tspan');
  return [...node.childNodes].map((child) => textOf(child, keep)).join('') + (block ? ' ' : '');
}

/** One element of a shadow root; fails where there is none. */
export function find<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

export const findAll = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];

/** The next fault that anything on the page reports. */
export const nextFault = (): Promise<BriefingErrorDetail> =>
  new Promise((resolve) => document.addEventListener('briefing-error', (event) => resolve(event.detail), {once: true}));
