import {textWidth} from './text-width.ts';

/**
 * Widths of the plot in pixels from which on a set of labels is made, with the largest size of its text there and the margin before it:
 * the chart shows one set at a time by its own width, so labels are thinned without a script.
 */
export const TIERS = [
  {plot: 204, size: 12, before: 8},
  {plot: 256, size: 12, before: 8},
  {plot: 366, size: 12, before: 8},
  {plot: 526, size: 12, before: 2},
  {plot: 726, size: 14, before: 2},
] as const;

/** Room between two labels, in em. */
const ROOM = 0.15;
/** How far a label may reach over the plot's end: the margin that the scale stands in. */
const AFTER = 30;

export interface YearLabel {
  /** Place of the year, from 0. */
  readonly index: number;
  readonly words: string;
  /** Sets that it belongs to, by place in {@link TIERS}. */
  readonly tiers: readonly number[];
}

/** Beyond so many years a label centred at either end would stand outside, so those two begin and end with the plot. */
export const MOST_CENTRED = 16;

/** A star hangs: it takes no room among the numbers. */
const widthOf = (words: string, weight: 'regular' | 'bold' = 'bold'): number =>
  textWidth(words.replace(/\*$/, ''), weight);

/** `count` places thinned so that no two are closer than `stride`; both ends are kept. */
export function thinned(count: number, stride: number): number[] {
  if (count <= 0) return [];
  const steps = Math.floor((count - 1) / stride);
  if (steps === 0) return [count - 1];
  return Array.from({length: steps + 1}, (_, i) => Math.round((i * (count - 1)) / steps));
}

/** A row of labels, made only where one is shown: of many years most are not. */
export interface LabelRow {
  readonly words: (index: number) => string;
  /** The longest of them. */
  readonly widest: string;
}

function collected(words: (index: number) => string, shown: readonly (readonly number[])[]): YearLabel[] {
  const tiers = new Map<number, number[]>();
  shown.forEach((indices, tier) => indices.forEach((index) => tiers.set(index, [...(tiers.get(index) ?? []), tier])));
  return [...tiers].sort(([a], [b]) => a - b).map(([index, own]) => ({index, words: words(index), tiers: own}));
}

/**
 * Rows of labels that stand under each other, as many as fit at each width, evenly spread, first and last kept.
 * `from`: the first place that has a label at all.
 */
export function spreadLabels(rows: readonly LabelRow[], count: number, from = 0): YearLabel[][] {
  const widest = Math.max(...rows.map((row) => widthOf(row.widest)));
  const room = (widest + ROOM) * (count > MOST_CENTRED ? 1.5 : 1);
  const shown = TIERS.map(({plot, size}) =>
    thinned(count - from, Math.max(1, Math.ceil((room * size * count) / plot))).map((index) => index + from),
  );
  return rows.map(({words}) => collected(words, shown));
}

/**
 * Words under some of the years: each set takes, from the left, those that touch neither an edge nor each other,
 * and whose year has its label there: under a year left out, a word would seem to belong to its neighbour.
 */
export function fittingLabels(words: readonly string[], years: readonly YearLabel[]): YearLabel[] {
  const labelled = new Map(years.map(({index, tiers}) => [index, tiers]));
  const shown = TIERS.map(({plot, size, before}, tier) => {
    let free = -before;
    return words.flatMap((one, index) => {
      if (!one || !labelled.get(index)?.includes(tier)) return [];
      const centre = ((index + 0.5) / words.length) * plot;
      const half = (widthOf(one, 'regular') * size) / 2;
      if (centre - half < free || centre + half > plot + AFTER) return [];
      free = centre + half + ROOM * size;
      return [index];
    });
  });
  return collected((index) => words[index]!, shown);
}
