import {QUALIFIERS, type Briefing, type Quantity} from '../briefing/types.ts';
import {showQuantity} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {dayWords} from '../format/period.ts';
import {liveTopic} from '../language/en/live.ts';
import type {Account, AccountRow} from './account.ts';

/** A value as it stood when an article was made. */
export interface FrozenValue {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
}

/** A value that is no longer what the article was made with. */
export interface Correction {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** Day of the briefing's own latest word: the built-in one changes only with the package. */
export const asOf = ({published, date}: Briefing): string => published ?? date;

const isNumber = (row: AccountRow): row is AccountRow & {readonly value: number} => typeof row.value === 'number';

/** The values of an account for the `data-frozen` attribute: `customs-revenue 1050000000000 CNY; …`. */
export const frozen = ({rows}: Account): string =>
  rows
    .filter(isNumber)
    .map(({id, value, unit, qualifier}) => [id, value, unit, qualifier].filter((one) => one !== '').join(' '))
    .join('; ');

/** The values of a `data-frozen` attribute. What cannot be read, because somebody has edited it, says nothing. */
export function readFrozen(text: string): FrozenValue[] {
  return text.split(';').flatMap((one) => {
    const [id, value, unit, qualifier = ''] = one.trim().split(/\s+/);
    const number = Number(value);
    const known = qualifier === '' || (QUALIFIERS as readonly string[]).includes(qualifier);
    return id && unit && known && Number.isFinite(number) ? [{id, value: number, unit, qualifier}] : [];
  });
}

/** What was frozen and now differs, in words. A row that is gone has nothing to be compared with. */
export function corrections(text: string, {rows}: Account, briefing: Briefing, locale: Locale): Correction[] {
  const before = new Map(readFrozen(text).map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const old = before.get(row.id);
    if (!old || !isNumber(row)) return [];
    if (old.value === row.value && old.unit === row.unit && old.qualifier === row.qualifier) return [];
    return [{id: row.id, label: row.label, before: wordsOf(old, briefing, locale), now: row.text}];
  });
}

/** The old value, set as the new one is. */
function wordsOf({id, value, unit, qualifier}: FrozenValue, briefing: Briefing, locale: Locale): string {
  const figure = briefing.figures.find((one) => one.id === id);
  const like = figure?.kind === 'quantity' ? figure : undefined;
  const old = {...like, kind: 'quantity', id, value, unit, qualifier: qualifier || undefined} as Quantity;
  return showQuantity(old, briefing, locale).text;
}

/** Corrections as sentences for readers: old, new, and the day of each. */
export function correctionWords(
  found: readonly Correction[],
  since: string,
  briefing: Briefing,
  locale: Locale,
): string[] {
  const live = liveTopic(locale.messages);
  const was = /^\d{4}-\d{2}-\d{2}$/.test(since) && !Number.isNaN(Date.parse(since)) ? dayWords(since, locale) : '';
  const is = dayWords(asOf(briefing), locale);
  return found.map(({label, before, now}) => live.changed({label, before, now, was, is}));
}
