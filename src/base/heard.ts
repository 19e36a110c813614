import {html, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {readerTopic} from '../language/en/reader.ts';
import type {Said} from '../language/text.ts';
import {inRuns, said} from './runs.ts';

/** Signs and abbreviations that screen readers pass over or guess at. Per cent and currencies are said by all of them. */
const UNSURE = /[+−÷×=＝·*]|(?<=[\d年])[–—](?=\d)|\bpp?\. \d/;

/** Two forms of the same words: one for eyes, one for ears. */
export const twoForms = (shown: unknown, spoken: string): TemplateResult =>
  html`<span aria-hidden="true">${shown}</span><span class="heard">${inRuns(spoken)}</span>`;

/** Words in the page's language; where they hold a sign that could be misheard, ears are given words for it. */
export const heard = (words: string, {messages}: Locale): TemplateResult | string =>
  UNSURE.test(words) ? twoForms(inRuns(words), readerTopic(messages).aloud(words)) : inRuns(words);

/** The same for words that may be in another language, which keeps its own signs. */
export const saidHeard = (piece: Said, locale: Locale): TemplateResult | string =>
  piece.lang === locale.messages.lang ? heard(piece.words, locale) : said(piece, locale.messages.lang);
