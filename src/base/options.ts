import {BriefingProblem} from '../briefing/problem.ts';
import {nearest} from '../briefing/near.ts';

/**
 * A word that must be one of a few. Where none is given, or the attribute was taken away, it is the usual one: the first,
 * unless another is named. Throws `unknown-option` that lists them, the nearest first.
 */
export function oneOf<Option extends string>(
  name: string,
  given: unknown,
  options: readonly Option[],
  usual: Option | undefined = options[0],
): Option {
  if ((given === undefined || given === null) && usual !== undefined) return usual;
  const found = options.find((option) => option === given);
  if (found !== undefined) return found;
  const near = nearest(String(given), options, 1);
  const valid = [...near, ...options.filter((option) => !near.includes(option))];
  throw new BriefingProblem({code: 'unknown-option', name, given: String(given), valid});
}

/** A text set from HTML or JavaScript. Throws `wrong-type` for anything that is not text. */
export function textOf(name: string, given: unknown): string {
  if (given === undefined || given === null) return '';
  if (typeof given === 'string') return given.trim();
  throw new BriefingProblem({code: 'wrong-type', name, given: describe(given)});
}

/** Names separated by spaces or commas, or a list of them set from JavaScript. Throws `wrong-type`. */
export function namesOf(name: string, given: unknown): string[] {
  if (given === undefined || given === null) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : textOf(name, given).split(/[\s,，、]+/);
  const wrong = list.find((one) => typeof one !== 'string');
  if (wrong !== undefined) throw new BriefingProblem({code: 'wrong-type', name, given: describe(wrong)});
  return [...new Set((list as string[]).map((one) => one.trim()).filter(Boolean))];
}

/** A short, safe picture of any value for a message: never throws, never long. */
function describe(given: unknown): string {
  try {
    return JSON.stringify(given)?.slice(0, 80) ?? String(given);
  } catch {
    return Object.prototype.toString.call(given);
  }
}
