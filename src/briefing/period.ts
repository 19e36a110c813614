/** A span of whole days, both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** How finely it was stated. */
  readonly grain: 'year' | 'month' | 'day';
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads an ISO 8601 date, month, year, or two of them joined by a slash.
 * `undefined` for anything else, and for days that do not exist (30 February).
 */
export function spanOf(period: string): Span | undefined {
  const [first, second = first, ...rest] = period.split('/');
  const start = DATE.exec(first ?? '');
  const end = DATE.exec(second ?? '');
  if (!start || !end || rest.length > 0) return undefined;
  const day = (parts: RegExpExecArray, last: boolean): string | undefined => {
    const [, year = '', month = last ? '12' : '01'] = parts;
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    const longest = lastDay(Number(year), Number(month));
    const date = parts[3] ?? String(last ? longest : 1).padStart(2, '0');
    return Number(date) >= 1 && Number(date) <= longest ? `${year}-${month}-${date}` : undefined;
  };
  const from = day(start, false);
  const to = day(end, true);
  if (!from || !to || from > to) return undefined;
  return {from, to, grain: start[3] ? 'day' : start[2] ? 'month' : 'year'};
}

/** Whole years between two periods, for "in eleven years": the difference of their last years. */
export function yearsBetween(base: string, period: string): number | undefined {
  const from = spanOf(base);
  const to = spanOf(period);
  return from && to ? Number(to.to.slice(0, 4)) - Number(from.to.slice(0, 4)) : undefined;
}

/** Length in days, for telling a half year from a year. */
export function daysIn({from, to}: Span): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
