import type {Locale} from '../format/number.ts';
import {bare} from '../language/isolates.ts';
import {marked} from '../language/text.ts';
import {sourceChunks, valuesLine, type Account, type AccountRow} from './account.ts';

/** One figure in one line: "Customs tax revenue collected: 1.05 trillion yuan (First half of 2024)". */
export function rowText({label, text, period}: AccountRow, {messages}: Locale): string {
  const {colon} = messages.source;
  const words = text.replaceAll('\u00a0', ' ');
  const when = messages.number.gap ? ` (${period})` : `（${period}）`;
  return `${label}${colon}${words}${period && !words.includes(period) ? when : ''}`;
}

/** An account as wire text: title, one line a figure, notes, and where it was said. */
export function accountText(account: Account, locale: Locale): string {
  const {title, subtitle, rows, notes, source} = account;
  const single = rows.length === 1 && rows[0]?.label === title;
  return [
    ...(single ? [] : [title, subtitle]),
    ...rows.map((row) => rowText(row, locale)),
    ...notes,
    [...sourceChunks(source, locale).map((one) => marked(one, locale.lang)), source.address ?? '']
      .filter(Boolean)
      .join(' · '),
    valuesLine(source, locale),
  ]
    .filter(Boolean)
    .map((line) => (locale.messages.dir === 'rtl' ? line : bare(line)))
    .join('\n');
}
