import {elsewhereNotes, namedNote, notesOf, printedNote} from '../../base/caveats.ts';
import {incomparable} from '../../briefing/comparability.ts';
import {growthOf} from '../../briefing/growth.ts';
import {spanOf} from '../../briefing/period.ts';
import type {Briefing, Figure} from '../../briefing/types.ts';
import {showFigure, type ShownFigure} from '../../format/figure.ts';
import {collator} from '../../format/intl.ts';
import type {Locale} from '../../format/number.ts';
import {periodWords, shortPeriod} from '../../format/period.ts';
import {finder} from '../../language/find.ts';
import {inLanguage, type Said} from '../../language/text.ts';
import {bare} from '../../language/isolates.ts';
import {accountRow, type AccountRow} from '../../share/account.ts';

export type Column = 'name' | 'value' | 'period' | 'speaker' | 'page';

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** One figure as a row, with all that does not change while a reader sorts and filters. */
export interface TableRow {
  readonly id: string;
  readonly figure: Figure;
  readonly label: Said;
  readonly shown: ShownFigure;
  /** Empty: not stated. */
  readonly period: string;
  /** The same in full, for ears. */
  readonly fullPeriod: string;
  readonly base: string;
  readonly speaker: Said;
  readonly notes: readonly Said[];
  readonly namedNotes: readonly string[];
  readonly account: AccountRow;
  /** Everything that the filter looks through. */
  readonly words: string;
}

function tableRow(figure: Figure, briefing: Briefing, locale: Locale): TableRow {
  const account = accountRow(figure, briefing, locale);
  const quantity = figure.kind === 'quantity' ? figure : undefined;
  const shown = showFigure(figure, briefing, locale);
  const {source} = account;
  const notes = [
    ...printedNote(figure, briefing, locale),
    ...(quantity ? elsewhereNotes([quantity], locale) : []),
    ...notesOf([figure], locale.lang),
  ];
  const period = figure.period === undefined ? '' : shortPeriod(figure.period, locale);
  const base = quantity?.comparison?.kind === 'mean-yearly-increase' ? undefined : quantity?.comparison?.base;
  const speaker = source.speaker ?? source.publisher;
  return {
    id: figure.id,
    figure,
    label: inLanguage(figure.label, locale.lang),
    shown,
    period,
    fullPeriod: figure.period === undefined ? '' : periodWords(figure.period, locale),
    base: base === undefined ? '' : shortPeriod(base, locale),
    speaker,
    notes,
    namedNotes: notes.map((note) => namedNote(figure, note, locale)),
    account,
    words: [account.label, shown.text, account.period, period, speaker.words, figure.stated].map(bare).join('\n'),
  };
}

export const tableRows = (figures: readonly Figure[], briefing: Briefing, locale: Locale): TableRow[] =>
  figures.map((figure) => tableRow(figure, briefing, locale));

/** Rows that contain what a reader typed. */
export function found(rows: readonly TableRow[], typed: string, {lang}: Locale): readonly TableRow[] {
  if (!typed.trim()) return rows;
  const has = finder(typed, lang);
  return rows.filter(({words}) => has(words));
}

/** May these rows be sorted by value? Only where all of them could share an axis. */
export function comparable(rows: readonly TableRow[]): boolean {
  const quantities = rows.flatMap(({figure}) => (figure.kind === 'quantity' ? figure : []));
  return rows.length > 1 && quantities.length === rows.length && !incomparable(quantities);
}

/** An increase in per cent and a ratio are one measure, so both go by how many times the base they are. */
const valueOf = ({figure}: TableRow): number =>
  figure.kind === 'quantity' ? (growthOf(figure)?.multiple ?? figure.value) : 0;

/** By the last day, then by the first, as text: days of ISO 8601 sort as they are. */
const timeOf = ({figure}: TableRow): string | undefined => {
  const span = figure.period === undefined ? undefined : spanOf(figure.period);
  return span && `${span.to} ${span.from}`;
};

function comparison(by: Column, {lang}: Locale): (a: TableRow, b: TableRow) => number {
  const {compare} = collator(lang);
  const orders: Readonly<Record<Column, (a: TableRow, b: TableRow) => number>> = {
    name: (a, b) => compare(a.label.words, b.label.words),
    value: (a, b) => valueOf(a) - valueOf(b),
    period: (a, b) => compare(timeOf(a) ?? '', timeOf(b) ?? ''),
    speaker: (a, b) => compare(a.speaker.words, b.speaker.words),
    page: (a, b) => a.figure.page - b.figure.page,
  };
  return orders[by];
}

/**
 * The rows in another order. Rows that agree keep the order of the briefing, both ways round;
 * figures without a period stand last both ways, since nothing was said that could put them first.
 */
export function sorted(rows: readonly TableRow[], {by, descending}: Order, locale: Locale): TableRow[] {
  const order = comparison(by, locale);
  const last = (row: TableRow): number => (by === 'period' && timeOf(row) === undefined ? 1 : 0);
  return [...rows].sort((a, b) => last(a) - last(b) || (descending ? order(b, a) : order(a, b)));
}
