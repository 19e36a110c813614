import type {Incomparable} from '../briefing/comparability.ts';
import type {Measure} from '../briefing/growth.ts';
import type {Problem, ProblemCode} from '../briefing/problem.ts';
import type {KnownUnit, ListRole, Qualifier, UnitWords} from '../briefing/types.ts';
import type {CitationMessages} from './messages/citation.ts';
import type {SpeakersMessages} from './messages/speakers.ts';
import type {TimelineMessages} from './messages/timeline.ts';
import type {ClaimMessages} from './messages/claim.ts';
import type {FigureTableMessages} from './messages/figure-table.ts';
import type {LiveMessages} from './messages/live.ts';
import type {GridMessages} from './messages/grid.ts';
import type {SetMessages} from './messages/set.ts';
import type {TrendMessages} from './messages/trend.ts';

/** Known units that are words; per cent and ranks are written by rules of their own. */
export type NamedUnit = Exclude<KnownUnit, '%' | 'rank'>;

export type Plural = UnitWords[string];

/** A number that is said rather than counted: "4" "in 10", 「4」「成」. */
export interface SaidNumber {
  readonly value: string;
  readonly unit: string;
}

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

/** Everything a reader can meet, in one language. A missing key does not compile. Plain text only. */
export interface Messages {
  /** Language of the words, BCP 47. */
  readonly lang: string;

  readonly number: {
    /** Values from here on are written with a scale word (million, 万). */
    readonly scaledFrom: number;
    /** Between number and unit, and between scale word and unit. */
    readonly gap: '' | ' ';
    readonly percentGap: '' | '\u00a0';
    readonly units: Readonly<Record<NamedUnit, {readonly short: Plural; readonly long: Plural}>>;
    /** "trillion yuan" that is said per year. */
    readonly perYear: (unit: string) => string;
    readonly qualifier: (qualifier: Qualifier, perYear: boolean) => string;
    /** The one word for a kind of bound, as it should be heard: "over" and "in excess of" are both "more than". */
    readonly spokenQualifier: (qualifier: Qualifier, perYear: boolean) => string;
    readonly tenths: (digits: string) => SaidNumber;
    readonly ordinal: (digits: string, rule: string) => SaidNumber;
    readonly named: SaidNumber['unit'];
    readonly spokenMinus: string;
    readonly spokenPercent: (digits: string) => string;
    readonly spokenChange: (percent: string, falls: boolean, times: string, base: string) => string;
    readonly spokenTimes: (times: string, base: string) => string;
    /** Small counts in words where the language writes them so: "eleven years". */
    readonly years: (count: number) => string;
    /** Scale words for tight places, largest first. Empty where the language has none. */
    readonly shortScales: Readonly<Record<string, string>>;
  };

  readonly period: {
    readonly halfYear: (half: 1 | 2, year: string) => string;
    readonly quarter: (quarter: 1 | 2 | 3 | 4, year: string) => string;
    readonly year: (year: string) => string;
    readonly years: (from: string, to: string) => string;
    readonly compared: (period: string, base: string) => string;
    readonly none: string;
    readonly inferred: string;
    readonly noDate: string;
  };

  readonly source: {
    readonly person: (name: string, office: string | undefined) => string;
    readonly page: (number: number, transcript: string, foreign: boolean) => string;
    readonly read: string;
    readonly printed: (amount: string) => string;
    readonly note: (number: number) => string;
    readonly colon: string;
    readonly sentenceEnd: string;
    readonly clauseGap: string;
  };

  readonly state: {
    readonly loading: string;
    readonly failed: string;
    readonly authorsWords: string;
    readonly retry: string;
  };

  readonly actions: {
    readonly menu: string;
    readonly cite: string;
    readonly csv: string;
    readonly json: string;
    readonly svg: string;
    readonly png: string;
    readonly embed: string;
    readonly share: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: string;
    readonly noPNG: string;
  };

  readonly table: {
    readonly figure: string;
    readonly value: string;
    readonly period: string;
    readonly speaker: string;
    readonly page: string;
    readonly address: string;
    readonly words: string;
  };

  readonly stat: {
    readonly examples: string;
  };

  readonly growth: {
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
    readonly times: string;
    readonly oneBlock: (base: string) => string;
    readonly baseIs100: (base: string) => string;
    readonly openEnd: string;
    readonly elsewhere: (subject: string, qualifier: string) => string;
  };

  readonly policy: {
    readonly heading: (
      counts: readonly {readonly count: string; readonly unit: string; readonly name: string}[],
    ) => string;
    readonly plainHeading: Readonly<Record<ListRole | 'all', string>>;
    readonly subtitle: string;
    readonly view: string;
    readonly views: Readonly<Record<'list' | 'dots', string>>;
    readonly examples: string;
    readonly dotIsOne: (dots: string, outlines: string) => string;
    readonly remaining: (shown: number, all: number, filter: string) => string;
    readonly noDots: string;
    readonly find: string;
    readonly things: (count: number) => string;
    /** Opens and closes a long list. */
    readonly all: (count: number) => string;
    readonly fewer: string;
  };

  readonly set: SetMessages;
  readonly grid: GridMessages;
  readonly figureTable: FigureTableMessages;
  readonly trend: TrendMessages;
  readonly citation: CitationMessages;
  readonly speakers: SpeakersMessages;
  readonly timeline: TimelineMessages;
  readonly claim: ClaimMessages;
  readonly live: LiveMessages;

  readonly incomparable: Readonly<Record<Incomparable, (first: string, other: string) => string>>;
  readonly problem: Readonly<Record<ProblemCode, (problem: Problem) => string>>;
  readonly near: (names: readonly string[]) => string;
  readonly valid: (names: readonly string[]) => string;
}
