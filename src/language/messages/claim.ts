import type {VERDICTS} from '../../briefing/types.ts';

export interface ClaimQuestion {
  readonly subject: string;
  /** "over", or empty. */
  readonly qualifier: string;
  /** "17 trillion yuan", "730%", without qualifier and sign. */
  readonly amount: string;
  /** The period compared with. */
  readonly base: string;
  readonly falls: boolean;
}

/** Words of a claim set beside arithmetic. */
export interface ClaimMessages {
  readonly verdicts: Readonly<Record<(typeof VERDICTS)[number], string>>;
  readonly question: {
    readonly mean: (asked: ClaimQuestion) => string;
    readonly added: (asked: ClaimQuestion) => string;
    readonly growth: (asked: ClaimQuestion) => string;
    readonly times: (asked: ClaimQuestion) => string;
    readonly plain: (label: string, words: string) => string;
  };
  readonly said: string;
  readonly saidNoPeriod: string;
  readonly reckoned: string;
  readonly counted: string;
  readonly quoted: (words: string) => string;
  readonly published: string;
  /** Around a difference that is divided: "(41.76 − 24.4) ÷ 11". */
  readonly brackets: readonly [string, string];
  /** How a number stands in a drawing. */
  readonly saidMark: (amount: string) => string;
  readonly reckonedMark: (amount: string) => string;
  readonly roundsTo: (low: string, high: string, amount: string) => string;
  readonly dividedBy: (years: string) => string;
  readonly openEnd: (qualifier: string) => string;
  /** `years`: those whose values are published more coarsely than the rest. */
  readonly range: (years: string, low: string, high: string) => string;
  readonly rate: (rate: string) => string;
}
