import {spanOf, type Span} from '../briefing/period.ts';
import type {Figure} from '../briefing/types.ts';
import {dateFormat} from './intl.ts';
import {localDigits, type Locale} from './number.ts';

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day: "30 July 2024", 「2024年7月30日」; in American English "July 30, 2024". */
export const dayWords = (day: string, {lang}: Locale): string =>
  dateFormat(lang, {dateStyle: 'long'}).format(time(day));

const quarters: Readonly<Record<string, 1 | 2 | 3 | 4>> = {'01-03': 1, '04-06': 2, '07-09': 3, '10-12': 4};
const halves: Readonly<Record<string, 1 | 2>> = {'01-06': 1, '07-12': 2};

function monthsWords({from, to}: Span, locale: Locale): string {
  const {messages, lang} = locale;
  const year = localDigits(from.slice(0, 4), locale);

  const months = `${from.slice(5, 7)}-${to.slice(5, 7)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    const half = halves[months];
    if (half) return messages.period.halfYear(half, year);
    const quarter = quarters[months];
    if (quarter) return messages.period.quarter(quarter, year);
  }
  const format = dateFormat(lang, {year: 'numeric', month: 'long'});
  return months.slice(0, 2) === months.slice(3) && from.slice(0, 4) === to.slice(0, 4)
    ? format.format(time(from))
    : lang.toLowerCase().startsWith('zh')
      ? `${format.format(time(from))}至${format.format(time(to))}`
      : format.formatRange(time(from), time(to));
}

/** Chinese interval patterns are numeric with slashes; prose joins the two days with 至. */
function rangeWords(from: string, to: string, lang: string): string {
  const format = dateFormat(lang, {dateStyle: 'long'});
  // Intl sets thin spaces around the dash; beside a closed-up 2012–2023 they look like a mistake.
  if (!lang.toLowerCase().startsWith('zh')) return format.formatRange(time(from), time(to)).replace(/\s*–\s*/, '–');
  const [first, last] = [format.format(time(from)), format.format(time(to))];
  const month = first.slice(0, first.indexOf('月') + 1);
  const year = first.slice(0, first.indexOf('年') + 1);
  return `${first}至${last.startsWith(month) ? last.slice(month.length) : last.startsWith(year) ? last.slice(year.length) : last}`;
}

/** A period in words: "First half of 2024", 「2024年上半年」, "2012–2023", "30 July 2024". What cannot be read is given back. */
export function periodWords(period: string, locale: Locale): string {
  const span = spanOf(period);
  if (!span) return period;
  const {from, to, grain} = span;
  const {messages, lang} = locale;
  if (grain === 'day') {
    return from === to ? dayWords(from, locale) : rangeWords(from, to, lang);
  }
  if (grain === 'month') return monthsWords(span, locale);
  const [first, last] = [from, to].map((day) => localDigits(day.slice(0, 4), locale)) as [string, string];
  return first === last ? messages.period.year(first) : messages.period.years(first, last);
}

/** The same for a narrow column: "Jan–Jun 2024", "22–30 Jul 2024". Chinese is as short in full. */
export function shortPeriod(period: string, locale: Locale): string {
  const span = spanOf(period);
  const {messages, lang} = locale;
  if (!span || span.grain === 'year' || !messages.number.gap) return periodWords(period, locale);
  const {from, to, grain} = span;
  const format = dateFormat(lang, {year: 'numeric', month: 'short', ...(grain === 'day' && {day: 'numeric'})});
  return format.formatRange(time(from), time(to)).replace(/\s*–\s*/u, '–');
}

/** Period of a figure with what it is compared with, or the words for having none. */
export function figurePeriod(figure: Figure, locale: Locale): string {
  const {messages} = locale;
  if (figure.period === undefined) return messages.period.none;
  const words = periodWords(figure.period, locale);
  const comparison = figure.kind === 'quantity' ? figure.comparison : undefined;
  if (!comparison || comparison.kind === 'mean-yearly-increase') return words;
  return messages.period.compared(words, periodWords(comparison.base, locale));
}
