import {ampHTML} from './amp.ts';
import {appleNews} from './apple-news.ts';
import {declarativeHTML} from './declarative.ts';
import {safeHTML} from './html.ts';
import {jsonLD} from './json-ld.ts';
import type {StillFigure} from './still.ts';
import {standaloneSVG} from './svg.ts';
import {wireText} from './wire-text.ts';

/** The forms that are text, each made from one figure. */
export const WRITERS = {
  dsd: declarativeHTML,
  html: safeHTML,
  text: wireText,
  svg: standaloneSVG,
  'apple-news': appleNews,
  amp: ampHTML,
  'json-ld': jsonLD,
} satisfies Readonly<Record<string, (figure: StillFigure) => string>>;

export type WrittenTarget = keyof typeof WRITERS;
/** A form that a figure can be given in, without a page around it. */
export type Target = WrittenTarget | 'png';

export const TARGETS: readonly Target[] = ['dsd', 'html', 'text', 'svg', 'png', 'apple-news', 'amp', 'json-ld'];

export const isTarget = (name: unknown): name is Target => (TARGETS as readonly unknown[]).includes(name);
