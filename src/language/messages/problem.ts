import type {Problem, ProblemCode} from '../../briefing/problem.ts';

/** What is wrong with what an element was given, and what would be valid. */
export interface ProblemMessages {
  readonly fault: Readonly<Record<ProblemCode, (problem: Problem) => string>>;
  readonly near: (names: readonly string[]) => string;
  /** A few of the figures of a briefing, and how many it has. */
  readonly some: (names: readonly string[], count: number) => string;
  readonly valid: (names: readonly string[]) => string;
}
