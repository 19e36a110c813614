import type {Locale} from '../format/number.ts';
import {readerTopic} from '../language/en/reader.ts';
import {bare} from '../language/isolates.ts';
import type {Account} from './account.ts';

/** What a listener stays for, in seconds. */
const SHORT = 10;

/** The heading and the line below it belong together, and are said whatever their length. */
const LEAST = 2;

/** Title, subtitle, then the figures as they stand; a single figure is its own title. */
function sentences({title, subtitle, rows}: Account, {messages}: Locale): string[] {
  const {colon} = messages.source;
  const [row] = rows;
  if (rows.length === 1 && row?.label === title) return [title + colon + row.spoken, row.period];
  return [title, subtitle, ...rows.map(({label, spoken}) => label + colon + spoken)];
}

/**
 * A figure in about ten seconds, as it is said: its heading and the line below it, then as many of its values as there is
 * time for. The same words are shown and spoken.
 */
export function summary(account: Account, locale: Locale): string {
  const {aloud, pace} = readerTopic(locale.messages);
  const {sentenceEnd} = locale.messages.source;
  const said = sentences(account, locale)
    .map((words) => bare(aloud(words)).trim())
    .filter((words, i, all) => words && all.indexOf(words) === i)
    .map((words) => words + (/[.?!。？！]$/.test(words) ? sentenceEnd.slice(1) : sentenceEnd));
  let length = 0;
  const inTime = said.findIndex((words, i) => (length += words.length) > SHORT * pace && i >= LEAST);
  return said
    .slice(0, inTime < 0 ? undefined : inTime)
    .join('')
    .trim();
}
