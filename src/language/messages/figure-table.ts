import type {Qualifier} from '../../briefing/types.ts';

/** The table of all figures. */
export interface FigureTableMessages {
  readonly stated: string;
  readonly find: string;
  readonly remaining: (shown: number, all: number) => string;
  readonly nothing: (words: string) => string;
  /** Qualifiers that stand differently in a column than before a number in running text. */
  readonly qualifiers: Readonly<Partial<Record<Qualifier, string>>>;
  readonly noPeriod: string;
  readonly onBase: (base: string) => string;
  /** Before and after a page number where no column head says what it is. */
  readonly page: readonly [before: string, after: string];
  readonly notes: (label: string) => string;
  readonly walk: string;
  readonly notByValue: string;
}
