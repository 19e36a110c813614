import {problemMessage} from '../base/problem-message.ts';
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

/** Runs, and gives whatever went wrong as a sentence about the tag. */
export function said<T>(tag: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BriefingProblem)) throw error;
    throw new StaticProblem(`<${tag}>: ${problemMessage(error.problem, en)}`, error.problem);
  }
}
