import type {Locale} from '../format/number.ts';
import {sourceChunks, valuesLine, type Account, type AccountRow} from './account.ts';

const line = ({label, text, period}: AccountRow, {messages}: Locale): string => {
  const {colon} = messages.source;
  const when = messages.number.gap ? ` (${period})` : `（${period}）`;
  return `${label}${colon}${text.replaceAll('\u00a0', ' ')}${when}`;
};

/** An account as wire text: title, one line a figure, notes, and where it was said. */
export function accountText(account: Account, locale: Locale): string {
  const {title, subtitle, rows, notes, source} = account;
  const single = rows.length === 1 && rows[0]?.label === title;
  return [
    ...(single ? [] : [title, subtitle]),
    ...rows.map((row) => line(row, locale)),
    ...notes,
    [...sourceChunks(source, locale).map(({words}) => words), source.address ?? ''].filter(Boolean).join(' · '),
    valuesLine(source),
  ]
    .filter(Boolean)
    .join('\n');
}
