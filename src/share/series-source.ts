import type {Briefing, Quantity, Series} from '../briefing/types.ts';
import type {Locale} from '../format/number.ts';
import {inLanguage, type Said} from '../language/text.ts';
import {sourceOf, type Source} from './account.ts';

/** The line of provenance of a series: "Yearly values: as first published …, a source for each in the data". */
export function seriesValues(series: Series, {lang, messages}: Locale): Said[] {
  const {before, after} = messages.source.values;
  const own = (words: string): Said => ({words, lang: messages.lang});
  return [own(before), inLanguage(series.vintage, lang), own(after)];
}

/** Where a figure was said, and where the yearly values beside it come from. */
export const spokenBesideSeries = (figure: Quantity, series: Series, briefing: Briefing, locale: Locale): Source => ({
  ...sourceOf(figure, briefing, locale),
  values: seriesValues(series, locale),
});

/** Where a published number stands that the speaker did not say. */
export const publishedSource = (title: Said, publisher: Said, address: string | undefined): Source => ({
  speaker: undefined,
  office: undefined,
  date: '',
  isoDate: '',
  page: 0,
  pageWords: '',
  address,
  link: undefined,
  title,
  publisher,
  unspoken: true,
});

/** Yearly values that nobody spoke of. `address`: the page of one of them. */
export const seriesSource = (series: Series, locale: Locale, address?: string): Source => ({
  ...publishedSource(inLanguage(series.label, locale.lang), inLanguage(series.vintage, locale.lang), address),
  values: seriesValues(series, locale),
});
