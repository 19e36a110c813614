import type {Reading} from './reading.ts';

/**
 * What is at odds. `value`, `unit`, `qualifier`, `comparison`, `printed` (the second amount): a field of the figure;
 * `said-as`: the way of saying it; `period`: the words name another time than the figure; `count`: the words count another
 * number of items; `unreadable`: the words do not come down to one amount that could be compared.
 */
export type Odds =
  'value' | 'unit' | 'qualifier' | 'comparison' | 'said-as' | 'period' | 'printed' | 'count' | 'unreadable';

export interface Because {
  readonly code: Odds;
  /** What the words say, in the terms of the data: "54000000000", "more-than", "CNY"; empty where they say nothing. */
  readonly said: string;
  /** What the figure has, in the same terms; empty where it has nothing. */
  readonly given: string;
}

export interface Follows {
  readonly follows: true;
  readonly reading: Reading;
}
export interface DoesNotFollow {
  readonly follows: false;
  readonly because: Because;
}
/** The words name an event or a list without a date or a number: they prove nothing, and contradict nothing. */
export interface Silent {
  readonly follows: 'silent';
  readonly reading: Reading;
}

/** Does a figure follow from its words? */
export type Verdict = Follows | DoesNotFollow;
/** The same for dates and lists, of which the words may say nothing. */
export type VerdictOrSilence = Verdict | Silent;

type Term = string | number | null | undefined;

export const not = (code: Odds, said: Term, given: Term): Because => ({
  code,
  said: String(said ?? ''),
  given: String(given ?? ''),
});
