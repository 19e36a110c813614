import {themeOf} from '../briefing/look-up.ts';
import {BriefingProblem} from '../briefing/problem.ts';
import type {Briefing, Figure, Quantity, Theme} from '../briefing/types.ts';
import {namesOf, oneOf, textOf} from './options.ts';

interface Asking extends Element {
  readonly figures: string | readonly string[];
  readonly themeId: string;
}

export const quantitiesOf = (briefing: Briefing): Quantity[] =>
  briefing.figures.filter((one): one is Quantity => one.kind === 'quantity');

const idsOfTheme = (briefing: Briefing, theme: string): string[] =>
  quantitiesOf(briefing)
    .filter((one) => one.theme === theme)
    .map(({id}) => id);

/** Ids of the themes with at least so many quantities, in the order of the briefing. */
const themesOf = (briefing: Briefing, least: number): string[] =>
  briefing.themes.map(({id}) => id).filter((id) => idsOfTheme(briefing, id).length >= least);

/** Quantities of the first theme that has two or more; empty where none has. */
export function firstSet(briefing: Briefing): string[] {
  const [first] = themesOf(briefing, 2);
  return first === undefined ? [] : idsOfTheme(briefing, first);
}

/** Ids that an element was asked for by `figures`, else by `theme-id`; undefined where neither is given. */
export function idsAsked(element: Asking, briefing: Briefing): readonly string[] | undefined {
  const listed = namesOf('figures', element.figures);
  if (listed.length > 0) return listed;
  if (element.hasAttribute('figures')) {
    const valid = firstSet(briefing).slice(0, 3);
    throw new BriefingProblem({code: 'empty-list', name: 'figures', given: String(element.figures), valid});
  }
  const theme = textOf('theme-id', element.themeId);
  return theme ? idsOfTheme(briefing, oneOf('theme-id', theme, themesOf(briefing, 1))) : undefined;
}

/** The theme that all figures of a set belong to, if there is one. */
export function sharedTheme(figures: readonly Figure[], briefing: Briefing): Theme | undefined {
  const themes = new Set(figures.map(({theme}) => theme));
  const [theme] = themes;
  return themes.size === 1 ? themeOf(briefing, theme!) : undefined;
}
