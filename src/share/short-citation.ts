import type {Locale} from '../format/number.ts';
import {valuesLine, type Source} from './account.ts';

/** One line that an editor can paste: who, what, when, page, publisher, address. */
export function shortCitation(source: Source, {messages}: Locale): string {
  const {speaker, office, title, date, pageWords, publisher, address} = source;
  if (source.unspoken) return `${source.title.words}${messages.source.sentenceEnd}${valuesLine(source)}`;
  const who = speaker && messages.source.person(speaker.words, office?.words);
  const comma = messages.number.gap ? ', ' : '，';
  const facts = [title.words, date, pageWords, publisher.words].filter(Boolean).join(comma);
  return [who ? who + messages.source.sentenceEnd : '', facts, messages.source.sentenceEnd, address ?? '']
    .join('')
    .trim();
}
