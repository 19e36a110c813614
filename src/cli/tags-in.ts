import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {isTag, type Tag} from '../static.ts';

type Node = Tree.Node;
export type Element = Tree.Element;

/** What is inside is code, or a copy for later, and no part of the page as it is read. */
const CLOSED = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'template', 'textarea', 'noscript']);

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** A tag of ours as it stands in a file. */
export interface FoundTag {
  readonly tag: Tag;
  readonly element: Element;
}

function* inside(node: Node): Generator<FoundTag> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (!isElement(child) || CLOSED.has(child.tagName)) continue;
    if (isTag(child.tagName)) yield {tag: child.tagName, element: child};
    else yield* inside(child);
  }
}

/** Every tag of ours in the text of a page or of a part of one, in the order in which they come. */
export const tagsIn = (text: string): FoundTag[] => [...inside(parse(text, {sourceCodeLocationInfo: true}))];

export const attributesIn = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** The element's ancestors, the nearest first. */
export function* above(element: Element): Generator<Element> {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null)
    if (isElement(node)) yield node;
}

/** The language that the page states for a place. */
export function langAt(element: Element): string | undefined {
  for (const node of [element, ...above(element)]) {
    const lang = attributesIn(node)['lang']?.trim();
    if (lang) return lang;
  }
  return undefined;
}
