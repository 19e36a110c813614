import type {KnownUnit, Qualifier, UnitWords} from '../briefing/types.ts';
import type {ActionsMessages} from './messages/actions.ts';
import type {CitationMessages} from './messages/citation.ts';
import type {ClaimMessages} from './messages/claim.ts';
import type {FigureTableMessages} from './messages/figure-table.ts';
import type {FrozenMessages} from './messages/frozen.ts';
import type {GridMessages} from './messages/grid.ts';
import type {GrowthMessages} from './messages/growth.ts';
import type {IncomparableMessages} from './messages/incomparable.ts';
import type {LiveMessages} from './messages/live.ts';
import type {PolicyMessages} from './messages/policy.ts';
import type {ProblemMessages} from './messages/problem.ts';
import type {ReaderMessages} from './messages/reader.ts';
import type {SetMessages} from './messages/set.ts';
import type {ShareMessages} from './messages/share.ts';
import type {SpeakersMessages} from './messages/speakers.ts';
import type {StatMessages} from './messages/stat.ts';
import type {TableMessages} from './messages/table.ts';
import type {TimelineMessages} from './messages/timeline.ts';
import type {TrendMessages} from './messages/trend.ts';

/** Known units that are words; per cent and ranks are written by rules of their own. */
export type NamedUnit = Exclude<KnownUnit, '%' | 'rank'>;

export type Plural = UnitWords[string];

/** A number that is said rather than counted: "4" "in 10", 「4」「成」. */
export interface SaidNumber {
  readonly value: string;
  readonly unit: string;
}

/** The words that every element needs, in one language. Plain text only. */
export interface Messages {
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absent in English: who needs an English topic imports it. */
  readonly topics?: Topics;

  readonly number: {
    /** Values from here on are written with a scale word (million, 万). */
    readonly scaledFrom: number;
    /** Between number and unit, and between scale word and unit. */
    readonly gap: '' | ' ';
    readonly percentGap: '' | '\u00a0' | '\u202f';
    /** Scale word and unit: "trillion yuan", « milliards de yuans ». */
    readonly ofScale: (scale: string, unit: string) => string;
    /** The largest scale in use, where `Intl` knows a larger one that few would read right. */
    readonly largestScale?: number;
    /** Other characters for those of `Intl`'s scale words. */
    readonly scaleGlyphs?: Readonly<Record<string, string>>;
    /** Signs that stand before a printed amount; a currency without one is named after it. */
    readonly currencySigns: Readonly<Partial<Record<string, string>>>;
    readonly units: Readonly<Record<NamedUnit, {readonly short: Plural; readonly long: Plural}>>;
    /** Counting words that briefings share, by their id there, for briefings that do not have them in this language. */
    readonly counted: Readonly<Partial<Record<string, Plural>>>;
    /** "trillion yuan" that is said per year. */
    readonly perYear: (unit: string) => string;
    readonly qualifier: (qualifier: Qualifier, perYear: boolean) => string;
    /** The one word for a kind of bound, as it should be heard: "over" and "in excess of" are both "more than". */
    readonly spokenQualifier: (qualifier: Qualifier, perYear: boolean) => string;
    readonly tenths: (digits: string) => SaidNumber;
    readonly ordinal: (digits: string, rule: string) => SaidNumber;
    readonly named: SaidNumber['unit'];
    /** After a multiple. */
    readonly times: string;
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
    /** Between facts in a row. */
    readonly comma: string;
    /** Around the name of an edition, on the line that says where values come from. */
    readonly values: {readonly before: string; readonly after: string};
    readonly basis: Readonly<Record<'published' | 'derived', string>>;
    readonly elsewhere: (subject: string, qualifier: string) => string;
  };

  readonly state: {
    readonly loading: string;
    readonly failed: string;
    readonly authorsWords: string;
    readonly retry: string;
  };
}

/** Words that only some elements need, by topic. */
export interface Topics {
  readonly actions: ActionsMessages;
  readonly citation: CitationMessages;
  readonly claim: ClaimMessages;
  readonly figureTable: FigureTableMessages;
  readonly frozen: FrozenMessages;
  readonly grid: GridMessages;
  readonly growth: GrowthMessages;
  readonly incomparable: IncomparableMessages;
  readonly live: LiveMessages;
  readonly policy: PolicyMessages;
  readonly problem: ProblemMessages;
  readonly reader: ReaderMessages;
  readonly set: SetMessages;
  readonly share: ShareMessages;
  readonly speakers: SpeakersMessages;
  readonly stat: StatMessages;
  readonly table: TableMessages;
  readonly timeline: TimelineMessages;
  readonly trend: TrendMessages;
}

/** Everything a reader can meet, in one language. A missing key does not compile. */
export interface Catalogue extends Messages {
  readonly topics: Topics;
}
