import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {FIRST_ISOLATE, runsOf} from '../language/isolates.ts';
import {langOf, type Said} from '../language/text.ts';
import {sourceChunks, type Source} from '../share/account.ts';

/** A text in which each run of another language has a `lang` and a direction of its own. */
export const inRuns = (text: string): TemplateResult | string =>
  text.includes(FIRST_ISOLATE)
    ? html`${runsOf(text).map(({words, foreign}) =>
        foreign ? html`<bdi lang=${langOf(words) ?? nothing}>${words}</bdi>` : words,
      )}`
    : text;

/** Words with a `lang` of their own where they are not in the language around them. */
export const said = ({words, lang}: Said, around: string): TemplateResult | string =>
  lang === around ? inRuns(words) : html`<bdi lang=${lang}>${words}</bdi>`;

const outward = svg`<path d="M2 8 8 2M3 2h5v5"></path>`;

/** Speaker, office, date, page, and the link that lands on the words. */
function spokenLine(source: Source, locale: Locale): TemplateResult {
  const {messages} = locale;
  return html`<p part="source">
    <span class="chunks"
      >${sourceChunks(source, locale).map((chunk) => html`<span class="chunk">${said(chunk, messages.lang)}</span> `)}${
        source.link
          ? html`<span class="chunk"
              ><a href=${source.link}
                >${messages.source.read}<svg class="out" viewBox="0 0 10 10" aria-hidden="true">${outward}</svg></a
              ></span
            >`
          : nothing
      }</span
    >
  </p>`;
}

/** The quiet lines of provenance: who said it and where; and where values come from that nobody said. */
export function sourceLine(source: Source, locale: Locale): TemplateResult {
  const spoken = source.unspoken ? nothing : spokenLine(source, locale);
  if (!source.values) return html`${spoken}`;
  const {lang} = locale.messages;
  return html`<div class="sources">
    ${spoken}
    <p part="source">${source.values.map((piece) => said(piece, lang))}</p>
  </div>`;
}
