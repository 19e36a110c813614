import {citationTopic} from '../language/en/citation.ts';
import {bare} from '../language/isolates.ts';
import {foreignTo, sourceOf, sourceOfBriefing, type Source} from './account.ts';
import {bibtex} from './bibtex.ts';
import {cslJSON} from './csl-json.ts';
import {shortCitation} from './short-citation.ts';
import {personOf} from '../briefing/look-up.ts';
import type {Briefing, Figure, Person} from '../briefing/types.ts';
import {joinedWords} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {dayWords} from '../format/period.ts';
import {marked, wordsIn} from '../language/text.ts';

export const CITATION_STYLES = ['short', 'full', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What is cited, as plain words in the language of the page: one figure, or the briefing as a whole. */
export interface Citable {
  /** `customs-2024-customs-revenue`. */
  readonly key: string;
  readonly source: Source;
  /** Our own name for the figure cited; absent where the whole briefing is. */
  readonly label: string | undefined;
  /** The words on the page. */
  readonly stated: string | undefined;
  readonly speakers: readonly string[];
  readonly chairs: readonly string[];
  /** In full, where one person is cited. */
  readonly office: string | undefined;
  readonly transcript: string;
  /** Day of publication, and the same in words. */
  readonly published: string | undefined;
  readonly publishedWords: string | undefined;
  /** Language of the pages. */
  readonly language: string;
}

const withRole = ({people}: Briefing, wanted: Person['role']): Person[] => people.filter(({role}) => role === wanted);

/** A figure, or without one the whole briefing, ready to be cited. */
export function citable(briefing: Briefing, figure: Figure | undefined, locale: Locale): Citable {
  const {lang} = locale;
  const person = figure && personOf(briefing, figure.speaker);
  const names = (people: readonly Person[]): string[] => people.map(({name}) => wordsIn(name, lang));
  return {
    key: figure ? `${briefing.id}-${figure.id}` : briefing.id,
    source: figure ? sourceOf(figure, briefing, locale) : sourceOfBriefing(briefing, locale),
    label: figure && wordsIn(figure.label, lang),
    stated: figure?.stated,
    speakers: figure ? names(person ? [person] : []) : names(withRole(briefing, 'speaker')),
    chairs: figure ? [] : names(withRole(briefing, 'chair')),
    office: person?.office && wordsIn(person.office, lang),
    transcript: citationTopic(locale.messages).transcript(
      wordsIn(briefing.transcript, lang),
      foreignTo(briefing, lang),
    ),
    published: briefing.published,
    publishedWords: briefing.published && dayWords(briefing.published, locale),
    language: briefing.language,
  };
}

/** In sentences, as a bibliography in an article has it, with the link that lands on the words. */
export function fullCitation(cited: Citable, locale: Locale): string {
  const {source, speakers, office, transcript, publishedWords} = cited;
  const {source: words} = locale.messages;
  const citation = citationTopic(locale.messages);
  return citation.full({
    who: speakers.length > 0 ? words.person(joinedWords(speakers, locale), office) : undefined,
    title: marked(source.title, locale.lang),
    date: source.date,
    transcript,
    publisher: marked(source.publisher, locale.lang),
    published: publishedWords,
    page: source.pageWords,
    link: source.link,
  });
}

/** A citation in one of the styles, ready to be pasted. */
export function citation(style: CitationStyle, cited: Citable, locale: Locale): string {
  if (style === 'short') return shortCitation(cited.source, locale);
  if (style === 'full') return fullCitation(cited, locale);
  return bare(style === 'bibtex' ? bibtex(cited, locale) : cslJSON(cited));
}
