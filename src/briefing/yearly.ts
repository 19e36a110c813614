import {exact, rounded, type Ranged} from './arithmetic.ts';
import {clean} from './growth.ts';
import {FLOWS, type Flow, type Series, type SeriesPoint} from './types.ts';

/** One year of a series: its value, and its change on the year before. */
export interface Yearly {
  readonly year: number;
  /** `undefined`: no value was seen. A gap stays a gap. */
  readonly value: number | undefined;
  /** How finely it was printed. */
  readonly step: number;
  readonly derived: boolean;
  /** A later value, where one is known or implied. */
  readonly revised: number | undefined;
  /** On the year before, both as first published. */
  readonly change: number | undefined;
  /** A difference is no finer than the coarser of its two numbers. */
  readonly changeStep: number;
  /** The same with later values where there are any; `undefined` where a later value exists and is not known. */
  readonly changeRevised: number | undefined;
  /** The year before was revised and this one was not: a change between two editions. */
  readonly mixed: boolean;
  readonly point: SeriesPoint | undefined;
}

/** The flows that a series has values of. */
export const flowsOf = ({points}: Series): Flow[] =>
  FLOWS.filter((flow) => points.some((point) => point[flow] !== undefined));

export const stepOf = (series: Series, point: SeriesPoint | undefined): number => point?.step ?? series.step;

/**
 * A value as it may be reckoned with. One printed at the step of its series stands as printed; one printed more coarsely
 * may be anything that rounds to it, so answers are as fine as the series.
 */
export function published(series: Series, point: SeriesPoint, flow: Flow): Ranged | undefined {
  const value = point[flow];
  if (value === undefined) return undefined;
  const step = stepOf(series, point);
  return step > series.step ? rounded(value, step) : exact(value);
}

/** Every year from the first of a series to the last, in order, those without a value too. */
export function yearly(series: Series, flow: Flow): Yearly[] {
  const byYear = new Map(series.points.map((point) => [point.year, point]));
  const sorted = [...byYear.keys()].sort((a, b) => a - b);
  const [first = 0, last = first - 1] = [sorted[0], sorted.at(-1)];
  const rows: Yearly[] = [];
  let before: Yearly | undefined;
  for (let year = first; year <= last; year++) {
    const point = byYear.get(year);
    const value = point?.[flow];
    const step = stepOf(series, point);
    const revised = flow === 'total' ? point?.revised?.total : undefined;
    const edited = point?.revised !== undefined;
    const mixed: boolean = before?.point?.revised !== undefined && !edited;
    const known = value !== undefined && before?.value !== undefined;
    before = {
      year,
      value,
      step,
      derived: value !== undefined && point?.basis === 'derived' && (point.derivedFlows?.includes(flow) ?? true),
      revised,
      change: known ? clean(value - before!.value!) : undefined,
      changeStep: Math.max(step, before?.step ?? 0),
      // A revision is given for totals: of exports and imports it is only known that there was one.
      changeRevised:
        known && (flow === 'total' || !mixed)
          ? clean((revised ?? value) - (before!.revised ?? before!.value!))
          : undefined,
      mixed: known && mixed,
      point,
    };
    rows.push(before);
  }
  return rows;
}

/** Rows from one year to another, both included. */
const between = (rows: readonly Yearly[], from: number, to: number): Yearly[] =>
  rows.filter(({year}) => year >= from && year <= to);

export interface AgainstMean {
  /** Years whose change was less than the mean. */
  readonly below: number;
  /** The same on later values. */
  readonly belowRevised: number;
  /** Years whose change is known. */
  readonly known: number;
  readonly steps: number;
}

/** In how many years the change fell short of a mean that was said to span them. */
export function againstMean(rows: readonly Yearly[], mean: number, from: number, to: number): AgainstMean {
  const changes = between(rows, from + 1, to).filter(({change}) => change !== undefined);
  return {
    below: changes.filter(({change}) => change! < mean).length,
    belowRevised: changes.filter(({change, changeRevised}) => (changeRevised ?? change!) < mean).length,
    known: changes.length,
    steps: to - from,
  };
}

/** Years that fell on first published values and on later ones: where the two disagree or one is unknown, nobody announced a fall. */
export const declines = (rows: readonly Yearly[]): number[] =>
  rows
    .filter(({change, changeRevised}) => change !== undefined && change < 0 && (changeRevised ?? 0) < 0)
    .map(({year}) => year);

/** The year of the largest rise; `undefined` where nothing rose. */
export function largestRise(rows: readonly Yearly[]): Yearly | undefined {
  let most: Yearly | undefined;
  for (const row of rows) if ((row.change ?? 0) > (most?.change ?? 0)) most = row;
  return most;
}
