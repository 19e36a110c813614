import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {sourceChunks, type Source} from '../share/account.ts';
import {saidHeard} from './heard.ts';
import {said} from './runs.ts';

export {inRuns, said} from './runs.ts';

const outward = svg`<path d="M2 8 8 2M3 2h5v5"></path>`;

/** Speaker, office, date, page, and the link that lands on the words. */
function spokenLine(source: Source, locale: Locale): TemplateResult {
  const {messages} = locale;
  return html`<p part="source">
    <span class="chunks"
      >${sourceChunks(source, locale).map((chunk) => html`<span class="chunk">${saidHeard(chunk, locale)}</span> `)}${
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
