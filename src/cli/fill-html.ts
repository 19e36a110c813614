import type {Edit} from './edits.ts';
import {fill, stampEdits, type Filled, type Filling, type FillOptions} from './fill.ts';
import {above} from './tags-in.ts';

/** Elements in which no figure and no table may stand: a browser would end them there. */
const PHRASING = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'span',
    'a',
    'em',
    'strong',
    'b',
    'i',
    'small',
    'label',
    'cite',
    'q',
    'dt',
  ],
  ...['summary', 'caption', 'u', 's', 'sup', 'sub'],
]);

/** The drawing goes first into the tag; the author's words stay, and where there are none the figure stands in words. */
function edits({element, parts, inner, shadow, ours, authored}: Filling): Edit[] {
  const [start] = inner;
  const phrase = [...above(element)].some(({tagName}) => PHRASING.has(tagName));
  const fallback = phrase ? parts.phrase : parts.fallback;
  const first = {...(shadow ?? {from: start, to: start}), text: parts.shadow};
  const after = shadow?.to ?? start;
  const words = ours ? {...ours, text: fallback} : authored ? undefined : {from: after, to: after, text: fallback};
  return [...stampEdits(element, parts.attributes), first, ...(words ? [words] : [])];
}

/** The text of an HTML page, or of a part of one, with every tag of ours prerendered. */
export const fillHTML = (text: string, options: FillOptions): Promise<Filled> => fill(text, text, options, edits);
