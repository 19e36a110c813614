import {sharedTheme} from '../../base/figure-set.ts';
import {incomparable} from '../../briefing/comparability.ts';
import {boundOf, type Bound} from '../../briefing/growth.ts';
import {themeOf} from '../../briefing/look-up.ts';
import type {Briefing, Quantity} from '../../briefing/types.ts';
import {joinedWords} from '../../format/figure.ts';
import type {Locale} from '../../format/number.ts';
import {figurePeriod, periodWords} from '../../format/period.ts';
import {gridTopic} from '../../language/en/grid.ts';
import {setTopic} from '../../language/en/set.ts';
import {wordsIn} from '../../language/text.ts';

/** The half year of the built-in briefing: what customs detected, collected and filed. */
export const DEFAULT_FIGURES = [
  'infectious-disease-cases',
  'failed-health-batches',
  'pest-interceptions',
  'customs-revenue',
  'smuggling-cases',
  'smuggling-value',
] as const;

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The base that a reader must know; a mean over years says its own. */
const baseOf = ({comparison}: Quantity): string | undefined =>
  comparison?.kind === 'mean-yearly-increase' ? undefined : comparison?.base;

/** What all figures share is said once, above them; what they do not is said in each cell. */
export interface Shared {
  readonly period: string | undefined;
  readonly base: string | undefined;
  /** No figure has a period, which is a thing to be said once too. */
  readonly noPeriod: boolean;
}

export function sharedBy(figures: readonly Quantity[]): Shared {
  const [periods, bases] = [distinct(figures.map(({period}) => period)), distinct(figures.map(baseOf))];
  const period = periods.length === 1 ? periods[0] : undefined;
  const base = bases.length === 1 ? bases[0] : undefined;
  return {period, base, noPeriod: periods.length === 1 && period === undefined};
}

/** What a cell still has to say about its time; empty where the heading has said it. */
export function cellPeriod(figure: Quantity, {period, base, noPeriod}: Shared, locale: Locale): string {
  if (period === undefined && !noPeriod) return figurePeriod(figure, locale);
  const own = baseOf(figure);
  return own === undefined || own === base ? '' : gridTopic(locale.messages).compared(periodWords(own, locale));
}

/** "At the border, first half of 2024": the theme where there is one, and the period where it is shared. */
export function gridHeading(figures: readonly Quantity[], briefing: Briefing, locale: Locale): string {
  const grid = gridTopic(locale.messages);
  const set = setTopic(locale.messages);
  const shared = sharedBy(figures);
  const period = shared.period && periodWords(shared.period, locale);
  const border = figures.length === DEFAULT_FIGURES.length && figures.every(({id}, i) => id === DEFAULT_FIGURES[i]);
  if (border) return grid.border(period);
  const theme = sharedTheme(figures, briefing);
  return theme ? set.ofTheme(wordsIn(theme.label, locale.lang), period) : set.ofBriefing(period);
}

/** The themes where there are several, and what else all figures share. */
export function gridSubtitle(figures: readonly Quantity[], briefing: Briefing, locale: Locale): string {
  const {period} = locale.messages;
  const grid = gridTopic(locale.messages);
  const {base, noPeriod} = sharedBy(figures);
  const themes = distinct(figures.map(({theme}) => theme)).flatMap((id) => themeOf(briefing, id) ?? []);
  const facts = [
    ...(themes.length > 1 ? themes.map(({label}) => wordsIn(label, locale.lang)) : []),
    ...(base === undefined ? [] : [grid.compared(periodWords(base, locale))]),
    ...(noPeriod ? [period.none] : []),
  ];
  return grid.themes(facts);
}

/** Why nothing here is drawn on one scale or added, and what the qualifiers mean. */
export function gridNote(figures: readonly Quantity[], locale: Locale): string {
  if (figures.length < 2) return boundWords(figures, locale);
  const {source} = locale.messages;
  const grid = gridTopic(locale.messages);
  const refusal = incomparable(figures);
  const units = distinct(figures.map(({unit}) => unit)).length;
  const because = refusal && (units > 1 ? 'different-unit' : refusal.because);
  const scale =
    because === undefined || because === 'not-growth' ? grid.comparable : grid.apart(because, figures.length, units);
  return [scale, boundWords(figures, locale)].filter(Boolean).join(source.clauseGap);
}

function boundWords(figures: readonly Quantity[], locale: Locale): string {
  const {number, source} = locale.messages;
  const grid = gridTopic(locale.messages);
  const saying = (side: Bound): string[] =>
    distinct(
      figures.flatMap(({qualifier}) =>
        qualifier && boundOf(qualifier) === side ? grid.quoted(number.qualifier(qualifier, false)) : [],
      ),
    );
  return (['lower', 'upper'] as const)
    .map((side) => ({side, words: saying(side)}))
    .filter(({words}) => words.length > 0)
    .map(({side, words}) => grid.bound[side](joinedWords(words, locale), words.length))
    .join(source.clauseGap);
}
