import {safeAddress} from '../index.ts';
import {entryOf} from './catalogue.ts';

/** One of our elements as an article holds it. */
export interface Mark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words between the tags. Markup among them is read as words. */
  readonly fallback: string;
}

/** Beside the element's own, these may stand on a tag: they name a place in the page and do nothing. */
const OF_THE_PAGE = ['id', 'class'];

/** Attributes that may stand on a tag of ours, in an article of anybody's. */
export const attributesOf = (tag: string): string[] => [
  ...(entryOf(tag)?.fields ?? []).map(({name}) => name),
  ...OF_THE_PAGE,
];

/** Keeps what an element knows; handlers, styles, unknown names and addresses that run scripts go. */
export function kept(tag: string, given: Iterable<readonly [string, string]>): Record<string, string> {
  const known = attributesOf(tag);
  return Object.fromEntries(
    [...given].filter(
      ([name, value]) => known.includes(name) && (name !== 'src' || safeAddress(value.trim()) !== undefined),
    ),
  );
}

/** White space in markup is none in words. */
export const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Reads a tag of ours; undefined for any other element. */
export function markOf(element: Element): Mark | undefined {
  const tag = element.localName;
  if (!entryOf(tag)) return undefined;
  const given = [...element.attributes].map(({name, value}) => [name, value] as const);
  return {tag, attributes: kept(tag, given), fallback: words(element.textContent)};
}

/** Reads text that begins with a tag of ours; undefined for any other. Nothing of it runs or loads. */
export function parsed(text: string): Mark | undefined {
  const element = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
  return element ? markOf(element) : undefined;
}

/** As words or an attribute's value in markup. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The tag as text, for systems that take markup. */
export function markup({tag, attributes, fallback}: Mark): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${escaped(fallback)}</${tag}>`;
}

/** The element itself, to be shown and not to be used: it takes no focus and no clicks. */
export function preview({tag, attributes, fallback}: Mark, document: Document): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // The id belongs to the article; twice in a page it would be wrong.
  element.removeAttribute('id');
  element.textContent = fallback;
  element.inert = true;
  return element;
}
