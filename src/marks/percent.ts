import type {Stretch} from '../geometry/growth.ts';

/** A fraction of the plot as an SVG length, so that the drawing follows its box without a script. */
export const percent = (fraction: number): string => `${Math.round(fraction * 1e5) / 1e3}%`;

export const widthOf = ([from, to]: Stretch): string => percent(Math.max(0, to - from));
