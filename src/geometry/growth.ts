import {ticks} from 'd3';
import type {Bound, Growth, Measure} from '../briefing/growth.ts';

export type {Measure} from '../briefing/growth.ts';

/** A growth to be placed, with what the row is called. */
export interface GrowthSeries {
  readonly id: string;
  readonly growth: Growth;
  readonly bound: Bound;
}

/** From and to, as fractions of the plot's width. */
export type Stretch = readonly [number, number];

/** All numbers are fractions of the plot's width, so that one drawing serves every width without a script. */
export interface PlacedGrowth {
  readonly id: string;
  readonly growth: Growth;
  readonly bound: Bound;
  /** The whole of the base: from zero. */
  readonly base: Stretch;
  /** What was added since, or lost. */
  readonly change: Stretch;
  readonly falls: boolean;
  /** The same change cut into whole bases. Empty when they would be too thin to count. */
  readonly blocks: readonly Stretch[];
  /** Where the stated value stands. */
  readonly end: number;
  /** Where its label may begin. */
  readonly label: number;
}

export interface PlacedTick {
  readonly at: number;
  /** In the unit of the measure: per cent, times, index points. */
  readonly value: number;
  /** May be left out where there is little room. */
  readonly minor: boolean;
}

export interface GrowthChart {
  readonly rows: readonly PlacedGrowth[];
  readonly ticks: readonly PlacedTick[];
  /** End of the base block, where an increase has its zero and an index its 100. */
  readonly baseEnd: number;
}

/** Share of the plot, and at most of a block, that is left open before each block, so that whole bases can be counted. */
const GAP = 0.0052;
const WIDEST_GAP = 0.085;
/** Beyond so many a block is thinner than its gap on a phone. */
const MOST_BLOCKS = 40;
/** Space before the first and after the last point: the longest bar ends at the right edge, its label stands outside. */
const TICKS = 4;

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function blocksOf(multiple: number, domain: number): Stretch[] {
  if (multiple <= 1 || multiple > MOST_BLOCKS || domain > MOST_BLOCKS) return [];
  const gap = Math.min(GAP * domain, WIDEST_GAP);
  const blocks: Stretch[] = [];
  for (let k = 1; k < multiple; k++) {
    const to = Math.min(k + 1, multiple);
    // A rest thinner than the gap is still drawn: the bar must end where the value stands.
    const from = Math.min(k + gap, to - (to - k) / 2);
    blocks.push([round(from / domain), round(to / domain)]);
  }
  return blocks;
}

const fromMultiple: Record<Measure, (multiple: number) => number> = {
  increase: (multiple) => (multiple - 1) * 100,
  multiple: (multiple) => multiple,
  index: (multiple) => multiple * 100,
};
const toMultiple: Record<Measure, (value: number) => number> = {
  increase: (value) => 1 + value / 100,
  multiple: (value) => value,
  index: (value) => value / 100,
};

function ticksOf(measure: Measure, domain: number): PlacedTick[] {
  const values = ticks(fromMultiple[measure](0), fromMultiple[measure](domain), TICKS);
  // A ruler of multiples begins at one, the base itself: nothing is "0 times".
  const kept = measure === 'multiple' ? [1, ...values.filter((value) => value > 1)] : values;
  const shown = measure === 'increase' && domain > 1 ? kept.filter((value) => value >= 0) : kept;
  return shown.map((value, i) => ({
    at: round(toMultiple[measure](value) / domain),
    value,
    minor: i % 2 === shown.length % 2 && i > 0 && i < shown.length - 1,
  }));
}

/**
 * Places growths on one ruler that begins at nothing and ends at the largest multiple, longest first.
 * Increase, multiple and index share these places: only the ruler's numbers change, never the ends.
 */
export function placeGrowth(series: readonly GrowthSeries[], measure: Measure): GrowthChart {
  const domain = Math.max(1, ...series.map(({growth}) => growth.multiple));
  const baseEnd = round(1 / domain);
  const rows = [...series]
    .sort((a, b) => b.growth.multiple - a.growth.multiple)
    .map(({id, growth, bound}): PlacedGrowth => {
      const end = round(Math.max(0, growth.multiple) / domain);
      const falls = growth.multiple < 1;
      return {
        id,
        growth,
        bound,
        base: [0, baseEnd],
        change: falls ? [end, baseEnd] : [baseEnd, end],
        falls,
        blocks: blocksOf(growth.multiple, domain),
        end,
        label: Math.max(end, baseEnd),
      };
    });
  return {rows, ticks: ticksOf(measure, domain), baseEnd};
}
