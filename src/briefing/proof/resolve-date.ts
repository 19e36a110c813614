import {spanOf} from '../period.ts';
import type {StatedDate} from './reading.ts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Every year of a period moved by one: the same months a year earlier. */
export const yearEarlier = (period: string): string =>
  period.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1).padStart(4, '0'));

/** Monday to Sunday, `weeks` before the week of a day (ISO 8601: a week begins on Monday). */
function weekOf(day: number, weeks: number): string {
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY - weeks * 7 * DAY;
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

/**
 * The period that a stated date means, written as in the data. `spoken` is the day of the briefing, which "last year" counts
 * from. `undefined` where the words leave the year open or the day is not known.
 */
export function resolveDate({value, relative}: StatedDate, spoken: string | undefined): string | undefined {
  if (!relative && value && !value.includes('--')) return value;
  const day = spoken === undefined ? NaN : Date.parse(`${spoken}T00:00:00Z`);
  if (Number.isNaN(day) || !relative || relative === 'year-earlier') return undefined;
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (relative) {
    case 'last-year':
    case 'this-year': {
      const named = String(relative === 'last-year' ? year - 1 : year);
      return value ? value.replaceAll('--', `${named}-`) : named;
    }
    case 'last-month':
    case 'this-month':
      return iso(Date.UTC(year, relative === 'last-month' ? month - 1 : month, 1)).slice(0, 7);
    default:
      return weekOf(day, relative === 'last-week' ? 1 : 0);
  }
}

/** Are two periods the same days, however written? */
export function samePeriod(one: string, other: string): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return one === other || (!!a && !!b && a.from === b.from && a.to === b.to);
}

/** Is the named time the period, or the year in which it begins or ends? "in 2023" fits 2023, and 2012 to 2023. */
export function fitsPeriod(named: string, period: string): boolean {
  const span = spanOf(period);
  return (
    samePeriod(named, period) ||
    (!!span && /^\d{4}$/.test(named) && (span.from.startsWith(named) || span.to.startsWith(named)))
  );
}
