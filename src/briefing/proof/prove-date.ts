import type {DatedEvent} from '../types.ts';
import {readInContext} from './in-context.ts';
import type {ProofOptions} from './prove-figure.ts';
import {resolveDate, samePeriod} from './resolve-date.ts';
import {not, type VerdictOrSilence} from './verdict.ts';

/**
 * Does the date of an event follow from its words? "July 30, 2024" must be that day; "On Sept. 11 last year" is reckoned from
 * `options.date`, the day of the briefing. A year proves a year only: words that say "2012" do not prove a day in it.
 * An event without a value is bound by its period: "Last week" must then be that week.
 * Words that name the event and no date ("18th National Congress") are `silent`, whatever the figure has: they cannot
 * contradict it. Such a date is proved by `options.context`, whose dates count here.
 */
export function proveDate(
  figure: DatedEvent,
  words: string,
  language: string,
  options: ProofOptions = {},
): VerdictOrSilence {
  const {reading, dates, unread} = readInContext(words, language, options.context);
  const given = figure.value ?? figure.period;
  const [refused] = unread;
  if (refused) return {follows: false, because: not('unreadable', refused.words, given)};
  const [date, other] = dates.length ? dates : reading.dates;
  if (!date) return {follows: 'silent', reading};
  const said = resolveDate(date, options.date);
  if (other || said === undefined) return {follows: false, because: not('unreadable', said ?? date.value, given)};
  return given !== undefined && samePeriod(said, given)
    ? {follows: true, reading}
    : {follows: false, because: not('value', said, given)};
}
