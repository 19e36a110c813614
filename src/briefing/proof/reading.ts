import type {ComparisonKind, Qualifier, SaidAs} from '../types.ts';

/** Units that words name by themselves. A counted thing has no such unit, only its noun. `pp`: percentage points. */
export const NAMED_UNITS = [
  '%',
  'pp',
  'CNY',
  'USD',
  'EUR',
  'HKD',
  'JPY',
  'GBP',
  't',
  'times',
  'rank',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'people',
] as const;
export type NamedUnit = (typeof NAMED_UNITS)[number];

/** Time that an amount is said to take each of: "annually", "a day", 「年均」. */
export type Each = 'year' | 'month' | 'week' | 'day' | 'hour';

/**
 * What the words say an amount is: one of the kinds of comparison, or one of two things that no comparison is.
 * `share`: a part of a whole ("18.7% of"); `level`: where it stands after the change ("rose to 54.5%").
 */
export type SaidComparison = ComparisonKind | 'share' | 'level';

/** One number of a phrase with everything that the words say of it. */
export interface Amount {
  /** In base units, as in {@link Quantity.value}: "1.05 trillion" is 1.05e12, "increased 1.2 times" is 120, "fell by 3%" is −3. */
  readonly value: number;
  /** Absent for a counted thing and for a bare number. */
  readonly unit?: NamedUnit;
  /** The counted noun as printed, with its adjectives: "policy packages", 「批」. */
  readonly noun?: string;
  /** In the order printed; "average of nearly" has two. Empty: said as exact. */
  readonly qualifiers: readonly Qualifier[];
  readonly comparison?: SaidComparison;
  readonly saidAs?: SaidAs;
  readonly each?: Each;
  /** Significant digits as printed; zeros that end a whole number are not counted: "29,000" has 2. */
  readonly digits: number;
  /** One in the last significant place, in base units: 1e10 for "1.05 trillion", 1000 for "29,000". */
  readonly step: number;
  /** A second printing of the amount before it: "(about $145.3 billion)". It takes that one’s qualifiers unless it has its own. */
  readonly equivalent?: true;
  /** Where its number begins in {@link Reading.words}. */
  readonly at: number;
}

/** A date, month, year or half year that the words name, or how it stands to the day of speaking. */
export interface StatedDate {
  /** ISO 8601, as {@link Quantity.period}; without its year (`--09-11`) where only the day of the year was said; empty for "last week". */
  readonly value: string;
  readonly relative?:
    'last-year' | 'this-year' | 'last-month' | 'this-month' | 'last-week' | 'this-week' | 'year-earlier';
  /** `base`: compared with it; `since`: counted from it; `bare`: the words are nothing but a year, and may be a number. */
  readonly role?: 'base' | 'since' | 'bare';
  readonly at: number;
  readonly end: number;
}

/** What a phrase says. */
export interface Reading {
  /** The phrase with widths, spaces, dashes and quotes made one kind; {@link Amount.at} counts in it. */
  readonly words: string;
  readonly amounts: readonly Amount[];
  readonly dates: readonly StatedDate[];
  /** Numbers that stand in the words and were not understood: "30,00", "10–15", "one third", "3-fold". */
  readonly unread: readonly {readonly words: string; readonly at: number}[];
}

/** How a language is read: all that a further language has to bring. */
export interface PhraseReader {
  /** First part of the BCP 47 tag: "en". */
  readonly language: string;
  /** `words` have been made one kind already; `tag` is the whole tag. Never throws. */
  readonly read: (words: string, tag: string) => Reading;
  /** Qualifiers that the language has but one word for: what it says → what it stands for in its readings. */
  readonly oneWord?: Readonly<Partial<Record<Qualifier, Qualifier>>>;
  /** Nouns that are numbers where they name a list: "trio". */
  readonly groups: Readonly<Record<string, number>>;
  /** Does the noun as printed name the unit? `form` is one of the unit’s words in this language. */
  readonly names: (noun: string, form: string) => boolean;
  /** What a unit word is said to be each of ("items a day"), and the word without it. */
  readonly eachOf: (form: string) => {readonly form: string; readonly each?: Each};
}
