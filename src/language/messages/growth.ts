import type {Measure} from '../../briefing/growth.ts';

/** One growth in words: what grew, and the finished phrase of how much ("1,520%", "16.2"). */
export interface GrowthClause {
  readonly subject: string;
  readonly amount: string;
  readonly falls: boolean;
}

export interface GrowthSentence {
  readonly clauses: readonly GrowthClause[];
  readonly base: string;
  /** "eleven years", where both ends are known. */
  readonly span: string | undefined;
}

/** Growths in three measures. */
export interface GrowthMessages {
  readonly measure: string;
  /** Name of the chart as one stop of the keyboard. */
  readonly walk: string;
  readonly hint: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly heading: Readonly<Record<Measure, (sentence: GrowthSentence) => string>>;
  readonly subtitle: Readonly<Record<Measure, (theme: string, period: string, base: string) => string>>;
  readonly howToRead: string;
  readonly reading: Readonly<Record<Measure, (base: string) => string>>;
  /** The same growth in the two other measures, so that a reader can pass from one to another. */
  readonly same: Readonly<Record<Measure, (increase: string, multiple: string, index: string) => string>>;
  readonly oneBlock: (base: string) => string;
  readonly baseIs100: (base: string) => string;
  readonly openEnd: string;
}
