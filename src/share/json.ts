import {bare} from '../language/isolates.ts';
import type {Account, AccountRow, Source} from './account.ts';

const plain = (text: string): string => bare(text).replaceAll('\u00a0', ' ');

const sourceFields = ({speaker, office, isoDate, page, address, link}: Source) => ({
  speaker: speaker?.words ?? null,
  office: office?.words ?? null,
  date: isoDate || null,
  page: page || null,
  address: address ?? null,
  link: link ?? null,
});

const rowFields = ({id, label, value, unit, qualifier, text, spoken, period, stated, source}: AccountRow) => ({
  id,
  label: bare(label),
  value,
  unit,
  qualifier: qualifier || null,
  text: plain(text),
  spoken: plain(spoken),
  period: bare(period) || null,
  stated: stated || null,
  source: sourceFields(source),
});

/** An account as JSON that people can read: every row with its source, values in base units, `null` where nothing was said. */
export function accountJSON({title, subtitle, lang, rows, notes, source}: Account): string {
  const account = {
    title: bare(title),
    subtitle: bare(subtitle) || null,
    language: lang,
    briefing: source.title.words,
    publisher: source.publisher.words,
    rows: rows.map(rowFields),
    notes: notes.map(bare),
  };
  return `${JSON.stringify(account, undefined, 2)}\n`;
}
