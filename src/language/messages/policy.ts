import type {ListRole} from '../../briefing/types.ts';

/** Policies as counted and named. */
export interface PolicyMessages {
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
}
