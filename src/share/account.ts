import {deepLink, safeAddress} from '../briefing/address.ts';
import {pageOf, personOf} from '../briefing/look-up.ts';
import type {Briefing, Figure} from '../briefing/types.ts';
import {showFigure} from '../format/figure.ts';
import type {Locale} from '../format/number.ts';
import {dayWords, figurePeriod} from '../format/period.ts';
import {bare} from '../language/isolates.ts';
import {inLanguage, marked, type Said, wordsIn} from '../language/text.ts';

/** What an element says, as plain values: every other form (text, CSV, HTML, SVG, citation) is made from it. */
export interface Account {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly AccountRow[];
  /** How to read the drawing: said only where it stands. */
  readonly reading?: string;
  /** Caveats and what changes the reading, as sentences. */
  readonly notes: readonly string[];
  readonly source: Source;
  readonly lang: string;
  /** Values that changed since the article was made: old, new, and the day of each. Also among the notes. */
  readonly corrections?: readonly string[];
}

export interface AccountRow {
  readonly id: string;
  readonly label: string;
  /** As shown: "more than 30,000 batches". */
  readonly text: string;
  /** As heard. */
  readonly spoken: string;
  /** In base units, for the data file; a date or a list gives its text. */
  readonly value: number | string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  readonly source: Source;
  /** The words on the page. */
  readonly stated: string;
}

export interface Source {
  readonly speaker: Said | undefined;
  readonly office: Said | undefined;
  /** Day it was spoken, in words. */
  readonly date: string;
  readonly isoDate: string;
  readonly page: number;
  readonly pageWords: string;
  /** The page; the same with a text fragment that lands on the words. */
  readonly address: string | undefined;
  readonly link: string | undefined;
  readonly title: Said;
  readonly publisher: Said;
  /** Where values come from that the speaker did not say, in pieces: a name in another language keeps its own. */
  readonly values?: readonly Said[];
  /** The speaker said nothing of this: only the values have a source. */
  readonly unspoken?: true;
}

/** The pages are in a language that a reader of `lang` does not read. */
export const foreignTo = ({language}: Briefing, lang: string): boolean =>
  !lang.toLowerCase().startsWith(language.toLowerCase().split('-')[0] ?? '');

/** What every figure of a page shares: the day, the address, the title. */
function sourceOfPage(page: number, briefing: Briefing, locale: Locale) {
  return {
    date: dayWords(briefing.date, locale),
    isoDate: briefing.date,
    page,
    address: safeAddress(pageOf(briefing, page)?.url ?? ' '),
    title: inLanguage(briefing.title, locale.lang),
    publisher: inLanguage(briefing.publisher, locale.lang),
  };
}

/** Who said it, when, and on which page. */
export function sourceOf(figure: Figure, briefing: Briefing, locale: Locale): Source {
  const {lang, messages} = locale;
  const person = personOf(briefing, figure.speaker);
  const office = person?.shortOffice ?? person?.office;
  const foreign = foreignTo(briefing, lang);
  return {
    ...sourceOfPage(figure.page, briefing, locale),
    speaker: person && inLanguage(person.name, lang),
    office: office && inLanguage(office, lang),
    pageWords: messages.source.page(figure.page, wordsIn(briefing.transcript, lang), foreign),
    link: deepLink(briefing, figure),
  };
}

/** The briefing as a whole: nobody's words in particular, so the link leads to its first page. */
export function sourceOfBriefing(briefing: Briefing, locale: Locale): Source {
  const source = sourceOfPage(briefing.pages[0]?.number ?? 1, briefing, locale);
  return {...source, speaker: undefined, office: undefined, pageWords: '', link: source.address};
}

/** One figure as a row of an account. */
export function accountRow(figure: Figure, briefing: Briefing, locale: Locale): AccountRow {
  const {text, spoken} = showFigure(figure, briefing, locale);
  const quantity = figure.kind === 'quantity';
  return {
    id: figure.id,
    label: wordsIn(figure.label, locale.lang),
    text,
    spoken,
    value: quantity ? figure.value : figure.kind === 'list' ? figure.items.length : (figure.value ?? ''),
    unit: quantity ? figure.unit : figure.kind,
    qualifier: quantity ? (figure.qualifier ?? '') : '',
    period: figurePeriod(figure, locale),
    source: sourceOf(figure, briefing, locale),
    stated: figure.stated,
  };
}

/** The chunks of a source line, before the link: speaker with office, date, page. */
export function sourceChunks(source: Source, {messages}: Locale): Said[] {
  if (source.unspoken) return [];
  const {speaker, office, date, pageWords, publisher} = source;
  const who: Said = speaker
    ? {words: messages.source.person(speaker.words, office?.words), lang: speaker.lang}
    : publisher;
  const chunks = [who, {words: date, lang: messages.lang}, {words: pageWords, lang: messages.lang}];
  return chunks.filter(({words}) => words);
}

/** The line about values that the speaker did not say: "Yearly values: as first published …". */
export const valuesLine = ({values = []}: Source, {lang}: Locale): string =>
  values.map((one) => marked(one, lang)).join('');

/** When a figure was so, and who said it when and where, in one line: what stands in a tooltip. */
export const whereWords = ({period, source}: AccountRow, locale: Locale): string =>
  bare([period, ...sourceChunks(source, locale).map(({words}) => words)].filter(Boolean).join(' · '));
