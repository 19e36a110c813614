import type {Flow} from '../../briefing/types.ts';

/** How often yearly changes fell short of a spoken mean. */
export interface ShortOfMean {
  /** "1.6" "trillion" "yuan". */
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
  readonly below: number;
  /** The same count on later values. */
  readonly belowRevised: number;
  readonly known: number;
  /** Changes that the mean spans, known or not. */
  readonly steps: number;
}

export interface AtYear {
  readonly year: string;
  /** Number alone, then number with its unit. */
  readonly digits: string;
  readonly amount: string;
}

/** Words of the chart of yearly values. */
export interface TrendMessages {
  readonly flow: string;
  readonly flows: Readonly<Record<Flow, string>>;
  /** The takeaway: how often the path fell short of the spoken mean. */
  readonly heading: (short: ShortOfMean) => string;
  /** The takeaway where no mean was said: first and last value. */
  readonly ends: (flow: string, first: AtYear, last: AtYear) => string;
  readonly nothing: (flow: string) => string;
  /** Two lines on the dashed line. */
  readonly spoken: (mean: string) => readonly [string, string];
  /** Two lines on the largest rise. */
  readonly alone: (year: string, share: string) => readonly [string, string];
  /** Title of the lower panel, and what stands after it: the unit, and which years fell. */
  readonly changes: string;
  readonly changesIn: (unit: string, fell: string) => string;
  readonly fell: (years: string) => string;
  readonly noneFell: string;
  /** Years too many to be named. */
  readonly manyYears: (count: string) => string;
  readonly derived: string;
  readonly revised: string;
  readonly notSeen: string;
  readonly notes: {
    readonly hatched: string;
    readonly hatchedYears: (years: string) => string;
    readonly dotted: string;
    readonly pointer: string;
    /** `implied`: no table gives the later value, other published numbers do. */
    readonly pointerYear: (year: string, first: string, later: string, implied: boolean) => string;
    /** A change between two editions. `later`: the change on the later value; `noFall`: it turns a fall into none. */
    readonly star: (
      year: string,
      before: string,
      later: {readonly change: string; readonly about: boolean; readonly noFall: boolean} | undefined,
    ) => string;
    readonly gaps: string;
    readonly gapYears: (years: string) => string;
    readonly unspoken: (flow: string) => string;
    readonly thinned: (shown: number, all: string) => string;
  };
  readonly row: {
    readonly asFirst: string;
    readonly later: (amount: string, implied: boolean) => string;
    readonly change: (amount: string, before: string) => string;
  };
  readonly walk: (first: string, last: string) => string;
  readonly hint: string;
  readonly yearSource: string;
}
