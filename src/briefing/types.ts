/**
 * What a briefing is. One idea: a figure is a sentence somebody said, so value, unit,
 * qualifier, period, base of comparison, speaker, page and the words travel together.
 */

/** Words in one or more languages, by BCP 47 tag: `{"en": "cases", "zh-Hans": "起"}`. Plain text, never HTML. */
export type Text = Readonly<Record<string, string>>;

/** Unit words by language; a language with plural forms gives them by CLDR category: `{"en": {"one": "batch", "other": "batches"}}`. */
export type UnitWords = Readonly<Record<string, string | Readonly<Partial<Record<PluralCategory, string>>>>>;

/** Units that the library names in every language; any other is a counting word that the briefing brings along. */
export const KNOWN_UNITS = [
  '%',
  'rank',
  'CNY',
  'USD',
  'EUR',
  't',
  'times',
  'year',
  'month',
  'day',
  'hour',
  'people',
] as const;
export type KnownUnit = (typeof KNOWN_UNITS)[number];

export const isKnownUnit = (unit: string): unit is KnownUnit => (KNOWN_UNITS as readonly string[]).includes(unit);

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * How the speaker fenced the number. `more-than`, `over`, `in-excess-of`: a lower bound; `within`: an upper bound;
 * `nearly`: just below; `about`: either side; `average`, `preliminary`: what kind of number it is, no bound.
 */
export const QUALIFIERS = [
  'more-than',
  'over',
  'in-excess-of',
  'within',
  'nearly',
  'about',
  'average',
  'preliminary',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * What a value is measured against.
 * `percent-increase`: value 730 means +730 %, 8.3 times the base. `ratio`: value 2 means twice the base.
 * `absolute-increase`: the amount added since the base. `mean-yearly-increase`: that amount divided by the years.
 */
export const COMPARISON_KINDS = ['percent-increase', 'ratio', 'absolute-increase', 'mean-yearly-increase'] as const;
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

export interface Comparison {
  readonly kind: ComparisonKind;
  /** Period compared with, written like {@link FigureCommon.period}: `2012`, `2023-01/2023-06`. */
  readonly base: string;
}

/** A way of saying a number other than digits: `tenths` "four of every 10", `times-more` "increased 1.2 times", `doubled`, `ordinal` "second-largest". */
export const SAID_AS = ['tenths', 'times-more', 'doubled', 'ordinal'] as const;
export type SaidAs = (typeof SAID_AS)[number];

export interface Caveat {
  readonly text: Text;
  /** A lesser note stands behind a superior number; any other stands open below the figure. */
  readonly lesser?: true;
}

/** Words around the stated phrase, as printed, where the phrase alone occurs more than once on its page. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

interface FigureCommon {
  /** Public name in embed codes: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly label: Text;
  /** Id of a {@link Theme}. */
  readonly theme: string;
  /** Id of a {@link Person}; absent where the page itself says it. */
  readonly speaker?: string;
  /** Number of the {@link Page} that says it. */
  readonly page: number;
  /** The short phrase as printed, in the briefing's own language: proof of the value and target of the deep link. */
  readonly stated: string;
  readonly context?: Context;
  /** ISO 8601: `2024-07-30`, `2024-06`, `2023`, or two of them, both included: `2024-01/2024-06`. Absent: not stated. */
  readonly period?: string;
  /** The period follows from the words ("last year") and was not printed as such. */
  readonly periodInferred?: true;
  readonly caveats?: readonly Caveat[];
}

export interface Quantity extends FigureCommon {
  readonly kind: 'quantity';
  /** In base units: 1 trillion yuan is 1e12; +730 % is 730. */
  readonly value: number;
  /** A unit that the library knows (`%`, `CNY`, `t` …) or an id in {@link Briefing.units}. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  /** Words of the same sentence that fence the number, where the phrase itself does not: "Preliminary estimates". */
  readonly fence?: string;
  /** The qualifier that other reports of the same sentence carry, where they differ: drawn, never printed as the speaker's. */
  readonly qualifierElsewhere?: Qualifier;
  readonly comparison?: Comparison;
  readonly saidAs?: SaidAs;
  /** A second amount printed beside the first, shown "as printed" and never computed with. */
  readonly printed?: PrintedAmount;
  /** Row name in a chart: "Automobiles". Default: the label. */
  readonly name?: Text;
  /** The noun of a sentence about it, lower case: "car exports". Default: the name. */
  readonly subject?: Text;
}

export interface PrintedAmount {
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: Qualifier;
}

export interface DatedEvent extends FigureCommon {
  readonly kind: 'date';
  /** ISO 8601 date, or a year; `null` where the event was named without a date (its `period` then bounds it). */
  readonly value: string | null;
}

/** Which part of a page a list belongs to: lets elements find lists in any briefing. */
export const LIST_ROLES = ['packages', 'platforms', 'forms', 'initiatives', 'stages'] as const;
export type ListRole = (typeof LIST_ROLES)[number];

export interface Enumeration extends FigureCommon {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  readonly role?: ListRole;
  /** The speaker named examples ("such as"), not the whole list. */
  readonly examples?: true;
}

export interface ListItem {
  readonly label: Text;
  /** Short form for a headline that has just named the count: "for business", 「助企稳外贸」. */
  readonly name?: Text;
  readonly note?: Text;
  /** The item as printed on the page of its list, for a link of its own. */
  readonly stated?: string;
  /** For a stage of a reform: what it replaced. The label is what came. */
  readonly from?: Text;
  /** Ids of quantities that count this item (packages, measures). Never added up. */
  readonly figures?: readonly string[];
}

export type Figure = Quantity | DatedEvent | Enumeration;

export const ROLES = ['speaker', 'chair', 'questioner'] as const;
export interface Person {
  readonly id: string;
  readonly role: (typeof ROLES)[number];
  readonly name: Text;
  /** Office as printed on the page. */
  readonly office?: Text;
  /** Short form for a source line: "vice minister, GACC". Default: the office. */
  readonly shortOffice?: Text;
  readonly note?: Text;
}

export interface Page {
  readonly number: number;
  /** `https:`, `http:` or relative. */
  readonly url: string;
  /** How far the page was read when the figures were taken: only a page read whole has every phrase checked for being unique. */
  readonly read: 'whole' | 'opening' | 'no';
}

export interface Theme {
  readonly id: string;
  readonly label: Text;
}

/** Yearly values from published statistics: not said at the briefing, kept beside it to check what was said. */
export interface Series {
  readonly id: string;
  readonly label: Text;
  readonly unit: string;
  /** Which edition of the statistics the values are: "as first published each January". */
  readonly vintage: Text;
  /** Smallest step of the printed values, in base units: 1e10 for 41.76 trillion. */
  readonly step: number;
  readonly points: readonly SeriesPoint[];
}

export const FLOWS = ['total', 'exports', 'imports'] as const;
export type Flow = (typeof FLOWS)[number];

export interface SeriesPoint extends Readonly<Partial<Record<Flow, number>>> {
  readonly year: number;
  /** `derived`: reckoned from other published values, as the note says. */
  readonly basis: 'published' | 'derived';
  /** Which flows were derived, where not all: the surplus gives exports, the imports were printed. */
  readonly derivedFlows?: readonly Flow[];
  readonly url: string;
  /** Coarser than the series where this one is: 1e11 for 24.4 trillion. */
  readonly step?: number;
  /** A later value, where one is known or implied. */
  readonly revised?: {readonly total: number; readonly basis: 'published' | 'implied'};
  readonly note?: Text;
}

export const VERDICTS = ['holds', 'holds-rounded', 'cannot-check', 'differs'] as const;

/** A spoken figure set against published numbers. */
export interface Claim {
  /** Id of the spoken {@link Quantity}. */
  readonly figure: string;
  readonly verdict: (typeof VERDICTS)[number];
  /** The arithmetic, where it can be redone from a series: the named operation from one year to another. */
  readonly reckoning?: {
    readonly series: string;
    readonly flow: Flow;
    readonly operation: 'absolute-increase' | 'mean-yearly-increase';
    readonly from: number;
    readonly to: number;
  };
  /** Published numbers the verdict rests on, where no series holds them. */
  readonly against?: readonly {
    readonly label: Text;
    readonly value: number;
    readonly unit: string;
    readonly url: string;
  }[];
  readonly working: Text;
}

export interface Briefing {
  /** Version of this format. Files of every past version keep working. */
  readonly schema: 1;
  readonly id: string;
  readonly title: Text;
  /** Day it was spoken, ISO 8601. */
  readonly date: string;
  /** Day the transcript was published, ISO 8601. */
  readonly published?: string;
  readonly publisher: Text;
  /** Language of the pages and so of every `stated` phrase, BCP 47. */
  readonly language: string;
  /** Name of the pages for a source line: "transcript", 「英文实录」. */
  readonly transcript: Text;
  readonly pages: readonly Page[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
  /** Counting words of this briefing, by unit id. Units that the library knows need none. */
  readonly units?: Readonly<Record<string, UnitWords>>;
  readonly figures: readonly Figure[];
  readonly series?: readonly Series[];
  readonly claims?: readonly Claim[];
}
