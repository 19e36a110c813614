import {ticks} from 'd3';
import type {Yearly} from '../briefing/yearly.ts';
import {TIERS} from './year-labels.ts';
import {textWidth} from './text-width.ts';
import {densePaths, type DensePaths} from './dense-path.ts';
import type {Stretch} from './growth.ts';

/** A spoken mean: so much a year, from one year to another. */
export interface SpokenMean {
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Places are fractions of the plot: x of its width from the left, y of its height from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlacedYear {
  readonly centre: number;
  readonly column: Stretch;
  readonly kind: 'published' | 'derived' | 'gap';
  /** Top of the column. */
  readonly top: number;
  /** Where a later value would put it. */
  readonly revised: number | undefined;
  readonly change: {readonly kind: 'rise' | 'fall' | 'mixed'; readonly span: Stretch} | undefined;
}

export interface LevelTick {
  readonly value: number;
  readonly at: number;
  /** Where the line is drawn: columns and labels interrupt it. */
  readonly stretches: readonly Stretch[];
  /** It passes behind the words on the spoken mean. */
  readonly behindWords: boolean;
}

export interface TrendChart {
  readonly count: number;
  /** One a year; empty where there are so many that they are drawn as paths. */
  readonly years: readonly PlacedYear[];
  readonly paths: DensePaths | undefined;
  readonly ticks: readonly LevelTick[];
  readonly spoken:
    | {
        readonly from: Place;
        readonly to: Place;
        /** Share of the plot's width that its words take on a phone; `undefined`: no room for them inside. */
        readonly words: number | undefined;
      }
    | undefined;
  /** Of the lower panel: where nothing changes, and the spoken mean with where it begins. */
  readonly zero: number;
  readonly mean: {readonly at: number; readonly from: number; readonly to: number} | undefined;
  /** The largest rise, where there is room to say so beside it. */
  readonly callout: {readonly index: number; readonly x: number; readonly side: 'start' | 'end'} | undefined;
}

/** More years than this are drawn as one path. */
export const MOST_COLUMNS = 60;
/** Part of a year's width that its column takes. */
const COLUMN = 0.68;
/** Room above the tallest column. */
const HEAD = 1.12;
/** Height of the two lines of words on the spoken mean, and of the callout, on a phone. */
const WORDS_BOTTOM = 0.21;
const CALLOUT_BOTTOM = 0.36;
const TICKS = 3;
/** Words on the drawing stand there from this width on. */
const PHONE = TIERS[1];

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** What is left of a line from 0 to 1 when columns at least as tall stand in its way. */
function openStretches(years: readonly PlacedYear[], at: number): Stretch[] {
  const open: Stretch[] = [];
  let from = 0;
  for (const {column, top, kind} of years) {
    if (kind === 'gap' || top > at) continue;
    if (column[0] > from) open.push([from, column[0]]);
    from = column[1];
  }
  if (from < 1) open.push([from, 1]);
  return open;
}

const changeKind = ({mixed, change}: Yearly): 'rise' | 'fall' | 'mixed' =>
  mixed ? 'mixed' : change! < 0 ? 'fall' : 'rise';

/** Beside the largest rise, on the side where the other bars are low enough: "2021 alone: 40% of the whole rise". */
function calloutAt(chart: readonly PlacedYear[], index: number, widest: number): TrendChart['callout'] {
  const largest = chart[index];
  if (!largest) return undefined;
  const width = (widest * PHONE.size + 10) / PHONE.plot;
  const clear = (from: number, to: number): boolean =>
    from >= 0 &&
    to <= 1 &&
    chart.every(
      ({column, change}, i) =>
        i === index || !change || column[1] <= from || column[0] >= to || change.span[0] >= CALLOUT_BOTTOM,
    );
  const [left, right] = largest.column;
  if (clear(left - width, left)) return {index, x: left, side: 'end'};
  return clear(right, right + width) ? {index, x: right, side: 'start'} : undefined;
}

/**
 * Places yearly values as columns from zero, and their changes as bars around zero, on one set of years.
 * `words`: the lines on the spoken mean; `aside`: the lines on the largest rise, with its place.
 */
export function placeTrend(
  rows: readonly Yearly[],
  spoken?: SpokenMean,
  words: readonly string[] = [],
  aside?: {readonly index: number; readonly words: readonly string[]},
): TrendChart {
  const count = rows.length;
  const first = rows[0]?.year ?? 0;
  const centre = (index: number): number => (index + 0.5) / count;
  const base = spoken && rows[spoken.from - first]?.value;
  const line =
    spoken && base !== undefined
      ? {start: base, end: base + spoken.amount * (spoken.to - spoken.from), ...spoken}
      : undefined;
  let [highest, rise, fall] = [line ? Math.max(line.start, line.end) : 0, Math.max(0, spoken?.amount ?? 0), 0];
  for (const {value = 0, revised = 0, change = 0} of rows) {
    highest = Math.max(highest, value, revised);
    rise = Math.max(rise, change);
    fall = Math.min(fall, change);
  }
  const top = highest * HEAD || 1;
  const y = (value: number): number => round(1 - value / top);
  const [ceiling, floor] = [rise * 1.07 || (fall < 0 ? 0 : 1), fall * 1.3];
  const changeY = (value: number): number => round((ceiling - value) / (ceiling - floor));

  const dense = count > MOST_COLUMNS;
  const years = (dense ? [] : rows).map((row, index): PlacedYear => {
    const {value, derived, revised, change} = row;
    const half = COLUMN / 2 / count;
    const ends = change === undefined ? undefined : [changeY(Math.max(0, change)), changeY(Math.min(0, change))];
    return {
      centre: round(centre(index)),
      column: [round(centre(index) - half), round(centre(index) + half)],
      kind: value === undefined ? 'gap' : derived ? 'derived' : 'published',
      top: value === undefined ? 1 : y(value),
      revised: revised === undefined ? undefined : y(revised),
      change: ends && {kind: changeKind(row), span: [ends[0]!, ends[1]!]},
    };
  });

  const drawn = line && {
    from: {x: round(centre(line.from - first)), y: y(line.start)},
    to: {x: round(centre(line.to - first)), y: y(line.end)},
  };
  const width = (Math.max(0, ...words.map((line) => textWidth(line, 'bold'))) * (PHONE.size + 0.5) + 6) / PHONE.plot;
  // Where the line passes the end of the words; they stand above it, at the left.
  const passes = drawn
    ? drawn.from.y + ((drawn.to.y - drawn.from.y) * (width - drawn.from.x)) / (drawn.to.x - drawn.from.x)
    : 0;
  const roomy =
    !!drawn &&
    !dense &&
    width < 1 &&
    Math.min(passes, drawn.from.y) > WORDS_BOTTOM &&
    years.every(({column, top: tall}) => column[0] >= width || tall > WORDS_BOTTOM);

  return {
    count,
    years,
    paths: dense ? densePaths(rows, y, changeY) : undefined,
    ticks: ticks(0, highest, TICKS)
      .filter((value) => value > 0)
      .map((value) => ({
        value,
        at: y(value),
        stretches: openStretches(years, y(value)),
        behindWords: roomy && y(value) <= WORDS_BOTTOM + 0.03,
      })),
    spoken: drawn && {...drawn, words: roomy ? width : undefined},
    zero: changeY(0),
    mean: line && {
      at: changeY(line.amount),
      from: round((line.from - first + 1) / count),
      to: round((line.to - first + 1) / count),
    },
    callout:
      aside && !dense
        ? calloutAt(years, aside.index, Math.max(...aside.words.map((line) => textWidth(line))))
        : undefined,
  };
}
