import {problemMessage} from '../base/faults.ts';
import {BriefingProblem, type Problem} from '../briefing/problem.ts';
import {en} from '../language/en.ts';

/** What stands between a call and a static figure, as a sentence: what was given, and what would be valid. */
export class StaticProblem extends Error {
  readonly problem: Problem | undefined;

  constructor(message: string, problem?: Problem) {
    super(message);
    this.name = 'StaticProblem';
    this.problem = problem;
  }
}

/** Whatever went wrong with a tag, as a sentence about it. */
export function saidOf(tag: string, error: unknown): unknown {
  if (!(error instanceof BriefingProblem)) return error;
  return new StaticProblem(`<${tag}>: ${problemMessage(error.problem, en)}`, error.problem);
}
