import {nearest} from './near.ts';
import {BriefingProblem, type Problem} from './problem.ts';
import type {Briefing, Enumeration, Figure, ListRole, Page, Person, Quantity, Theme} from './types.ts';

/** As many ids as a message may list. */
const SOME = 5;

/** What to write instead: the ids nearest to what was given; where none is near, the first of all. */
function instead(given: string, ids: readonly string[]): Pick<Problem, 'valid' | 'among'> {
  const near = nearest(given, ids);
  return near.length > 0 ? {valid: near} : {valid: ids.slice(0, SOME), among: ids.length};
}

/** The figure of that id. Throws `no-figure` without one, `unknown-figure` for a wrong one, with ids that are right. */
export function figureOf(briefing: Briefing, id: string, name = 'figure'): Figure {
  const figure = briefing.figures.find((one) => one.id === id);
  if (figure) return figure;
  const ids = briefing.figures.map((one) => one.id);
  throw new BriefingProblem({code: id ? 'unknown-figure' : 'no-figure', name, given: id, ...instead(id, ids)});
}

/** The quantity of that id. Throws `unknown-figure`, or `wrong-kind` for a date or a list. */
export function quantityOf(briefing: Briefing, id: string, name = 'figure'): Quantity {
  const figure = figureOf(briefing, id, name);
  if (figure.kind === 'quantity') return figure;
  const ids = briefing.figures.filter((one) => one.kind === 'quantity').map((one) => one.id);
  throw new BriefingProblem({code: 'wrong-kind', name, given: id, ...instead(id, ids)});
}

/** The lists of a role, in the order of the briefing. */
export const listsOf = (briefing: Briefing, role: ListRole): Enumeration[] =>
  briefing.figures.filter((one): one is Enumeration => one.kind === 'list' && one.role === role);

export const personOf = (briefing: Briefing, id: string | undefined): Person | undefined =>
  briefing.people.find((one) => one.id === id);

export const themeOf = (briefing: Briefing, id: string): Theme | undefined =>
  briefing.themes.find((one) => one.id === id);

export const pageOf = (briefing: Briefing, number: number): Page | undefined =>
  briefing.pages.find((one) => one.number === number);
