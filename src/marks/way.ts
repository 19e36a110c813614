import {nothing} from 'lit';
import type {Stretch} from '../geometry/growth.ts';
import {percent} from './percent.ts';

export type Direction = 'ltr' | 'rtl';
export type Anchor = 'start' | 'middle' | 'end';

/**
 * The way a drawing is read. Places are fractions from where reading begins: the left, or in Arabic the right.
 * The drawing itself is always set from the left, so that a saved picture needs no style for it.
 */
export interface Way {
  /** A place across. */
  readonly x: (fraction: number) => string;
  /** The left edge of a stretch. */
  readonly left: (stretch: Stretch) => string;
  /** Pixels onward from a place. */
  readonly on: (pixels: number) => number;
  readonly anchor: (anchor: Anchor) => Anchor;
  /** The anchor of words that begin at their place; left out where it is the usual one. */
  readonly begin: 'end' | typeof nothing;
  /** Words with the base direction of their language. */
  readonly words: (words: string) => string;
  /** Opens a text with the base direction of its language. */
  readonly opening: string | typeof nothing;
  /** For a shape that points: turned over about its own left edge. */
  readonly turn: string | typeof nothing;
}

const SWAPPED: Readonly<Record<Anchor, Anchor>> = {start: 'end', middle: 'middle', end: 'start'};

export const LTR: Way = {
  x: percent,
  left: ([from]) => percent(from),
  on: (pixels) => pixels,
  anchor: (anchor) => anchor,
  begin: nothing,
  words: (words) => words,
  opening: nothing,
  turn: nothing,
};

const RTL: Way = {
  x: (fraction) => percent(1 - fraction),
  left: ([, to]) => percent(1 - to),
  on: (pixels) => -pixels,
  anchor: (anchor) => SWAPPED[anchor],
  begin: 'end',
  words: (words) => words && `\u2067${words}\u2069`,
  opening: '\u2067',
  turn: 'scale(-1 1)',
};

/** Places in pixels on a sheet of a width: of a saved picture, where there is no layout. */
export interface Sheet {
  readonly way: Way;
  /** Where words begin. */
  readonly x: (pixels: number) => number;
  /** The left edge of a box. */
  readonly left: (pixels: number, wide: number) => number;
}

export const sheetOf = (dir: Direction, width: number): Sheet =>
  dir === 'rtl'
    ? {way: RTL, x: (pixels) => width - pixels, left: (pixels, wide) => width - pixels - wide}
    : {way: LTR, x: (pixels) => pixels, left: (pixels) => pixels};

export const wayOf = (dir: Direction): Way => (dir === 'rtl' ? RTL : LTR);
