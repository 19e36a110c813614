import type {Yearly} from '../../briefing/yearly.ts';
import {MOST_COLUMNS} from '../../geometry/trend.ts';
import {thinned} from '../../geometry/year-labels.ts';

/** Of very many years, so many are told, and with them the highest, the largest rise and the largest fall. */
const MOST_TOLD = 21;

/** The years to be told in words: all, or of very many an even choice with the extremes. */
export function toldYears(rows: readonly Yearly[]): readonly Yearly[] {
  if (rows.length <= MOST_COLUMNS) return rows;
  const known = rows.filter(({value}) => value !== undefined);
  const told = new Set(thinned(known.length, Math.ceil(known.length / MOST_TOLD)).map((i) => known[i]!));
  const most = (pick: (row: Yearly) => number): Yearly | undefined =>
    known.reduce<Yearly | undefined>((best, row) => (best && pick(best) >= pick(row) ? best : row), undefined);
  for (const row of [most(({value = 0}) => value), most(({change = 0}) => change), most(({change = 0}) => -change)])
    if (row) told.add(row);
  return [...told].sort((a, b) => a.year - b.year);
}
