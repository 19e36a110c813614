import type {Locale} from '../format/number.ts';
import {marked, type Said} from '../language/text.ts';
import {valuesLine, type Source} from './account.ts';

/** One line that an editor can paste: who, what, when, page, publisher, address. */
export function shortCitation(source: Source, locale: Locale): string {
  const {lang, messages} = locale;
  const say = (one: Said): string => marked(one, lang);
  const {speaker, office, title, date, pageWords, publisher, address} = source;
  if (source.unspoken) return `${say(source.title)}${messages.source.sentenceEnd}${valuesLine(source, locale)}`;
  const who = speaker && messages.source.person(say(speaker), office && say(office));
  const comma = messages.source.comma;
  const facts = [say(title), date, pageWords, say(publisher)].filter(Boolean).join(comma);
  return [who ? who + messages.source.sentenceEnd : '', facts, messages.source.sentenceEnd, address ?? '']
    .join('')
    .trim();
}
