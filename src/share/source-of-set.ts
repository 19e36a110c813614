import type {Briefing, Figure} from '../briefing/types.ts';
import {joinedWords} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {setTopic} from '../language/en/set.ts';
import {marked, type Said, wordsIn} from '../language/text.ts';
import {foreignTo, sourceOf, type Source} from './account.ts';

const distinct = <T>(list: readonly T[], key: (one: T) => unknown): T[] =>
  list.filter((one, i) => list.findIndex((other) => key(other) === key(one)) === i);

/** Several speakers in one line; an office belongs to one person, so it is left out. */
function together(speakers: readonly Said[], locale: Locale): Said | undefined {
  const [first] = speakers;
  if (speakers.length < 2) return first;
  const lang = speakers.every((one) => one.lang === first!.lang) ? first!.lang : locale.messages.lang;
  return {
    words: joinedWords(
      speakers.map((one) => marked(one, lang)),
      locale,
    ),
    lang,
  };
}

/**
 * Who said the figures of a set, and where: one line for all of them. The link lands on the words only where there is
 * one figure; for more it leads to the page, the first of them where they stand on several.
 */
export function sourceOfSet(figures: readonly Figure[], briefing: Briefing, locale: Locale): Source {
  const sources = figures.map((figure) => sourceOf(figure, briefing, locale)).sort((a, b) => a.page - b.page);
  const [first, last] = [sources[0]!, sources.at(-1)!];
  if (sources.length === 1) return first;
  const speakers = distinct(
    sources.flatMap(({speaker}) => speaker ?? []),
    ({words}) => words,
  );
  const transcript = wordsIn(briefing.transcript, locale.lang);
  return {
    ...first,
    speaker: together(speakers, locale),
    office: speakers.length === 1 ? sources.find(({speaker}) => speaker)!.office : undefined,
    pageWords:
      first.page === last.page
        ? first.pageWords
        : setTopic(locale.messages).pages(first.page, last.page, transcript, foreignTo(briefing, locale.lang)),
    link: first.address,
  };
}
