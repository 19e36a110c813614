/** What can go wrong between an author's tag and a drawn figure. Each code has a sentence in every language. */
export type ProblemCode =
  | 'no-figure'
  | 'unknown-figure'
  | 'wrong-kind'
  | 'empty-list'
  | 'unknown-option'
  | 'not-comparable'
  | 'wrong-type'
  | 'not-loaded'
  | 'not-a-briefing'
  | 'wrong-verdict'
  | 'no-data';

/** A fault as plain values: the sentence about it is made where its language is known. */
export interface Problem {
  readonly code: ProblemCode;
  /** Name of the attribute or property at fault. */
  readonly name?: string;
  /** What was given, as text. */
  readonly given?: string;
  /** What would be valid: near ids, allowed words. */
  readonly valid?: readonly string[];
  /** `valid` are only the first of so many. */
  readonly among?: number;
  /** Why, where the code alone does not say it: a reason of comparability, a path in a file. */
  readonly detail?: string;
}

/** Thrown inside the library only, caught by the base element: nothing leaves an element unhandled. */
export class BriefingProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}${problem.name ? ` (${problem.name})` : ''}: ${problem.given ?? ''}`);
    this.name = 'BriefingProblem';
    this.problem = problem;
  }
}
