import {bare} from '../language/isolates.ts';
import type {Account} from './account.ts';

/**
 * Spreadsheets run cells that begin so as formulas (OWASP, "CSV Injection"), in East Asian editions by full-width signs too:
 * an apostrophe makes them text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const COLUMNS = [
  'id',
  'label',
  'value',
  'unit',
  'qualifier',
  'text',
  'period',
  'speaker',
  'date',
  'page',
  'stated',
  'address',
];

/** One cell by RFC 4180. Numbers keep their sign; text that looks like a formula is disarmed. */
export function cell(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const text = bare(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells by RFC 4180, CRLF at the end of each. */
export const csvLines = (lines: readonly (readonly (number | string)[])[]): string =>
  lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');

/** The figures of an account: one row each, values in base units, the first row names the columns. */
export function accountCSV({rows}: Pick<Account, 'rows'>): string {
  return csvLines([
    COLUMNS,
    ...rows.map(({id, label, value, unit, qualifier, text, period, source, stated}) => [
      id,
      label,
      value,
      unit,
      qualifier,
      text.replaceAll('\u00a0', ' '),
      period,
      source.speaker?.words ?? '',
      source.isoDate,
      source.page,
      stated,
      source.address ?? '',
    ]),
  ]);
}

/** A byte order mark first, or Excel reads Chinese as Latin. */
export const csvFile = (csv: string): string => `\ufeff${csv}`;
