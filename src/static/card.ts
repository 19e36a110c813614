import type {SVGTemplateResult} from 'lit';
import {textWidth, wrapped} from '../geometry/text-width.ts';
import type {Drawing} from '../share/picture.ts';

/** The size that the large networks show in full (Open Graph, 1.91 to 1). */
export const CARD = {width: 1200, height: 630, side: 64, inner: 1200 - 2 * 64, top: 64, body: 124, foot: 536} as const;

/** What a card shows between its masthead and its line of provenance. */
export interface CardBody {
  readonly content: SVGTemplateResult;
  readonly drawing?: Drawing;
}

/** As many letters as fit one line; what is cut shows that it is. */
export function fitted(text: string, size: number, width: number = CARD.inner): string {
  if (textWidth(text) * size <= width) return text;
  let words = text;
  while (words && textWidth(`${words}…`) * size > width) words = words.slice(0, -1);
  return `${words.trimEnd()}…`;
}

/** The largest of some sizes at which a bold text takes no more than so many lines. */
export const largest = (text: string, sizes: readonly number[], lines: number, width: number = CARD.inner): number =>
  sizes.find((size) => wrapped(text, width / size, 'bold').length <= lines) ?? sizes.at(-1)!;
