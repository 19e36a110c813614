import {css, html, type CSSResult, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {readerTopic} from '../language/en/reader.ts';
import {tableTopic} from '../language/en/table.ts';
import type {Account} from '../share/account.ts';
import {inRuns} from './source-line.ts';

/**
 * The values of a drawing, one key away for every reader, in the words that cannot be misheard. It needs no script, so a
 * drawing that came with the page has it too; on paper it stands open.
 */
export function valuesTable({rows}: Account, {messages}: Locale): TemplateResult {
  const table = tableTopic(messages);
  const reader = readerTopic(messages);
  return html`<details class="values">
    <summary>${reader.values}</summary>
    <table part="table" aria-label=${reader.table}>
      <thead>
        <tr>
          <th scope="col">${table.figure}</th>
          <th scope="col">${table.value}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({label, spoken}) =>
            html`<tr>
              <th scope="row">${inRuns(label)}</th>
              <td>${inRuns(spoken)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

export const valuesStyles: CSSResult = css`
  .values {
    margin-top: 10px;
    font-size: var(--_t-note);
  }
  .values summary {
    width: fit-content;
    min-height: var(--_hit);
    padding-block: 2px;
    color: var(--_muted);
    cursor: pointer;
  }
  .values[open] summary,
  .values summary:hover {
    color: var(--_ink);
  }
  .values summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .values table {
    width: 100%;
    max-width: 46em;
    border-collapse: collapse;
    margin-top: 4px;
  }
  .values :is(th, td) {
    padding: 5px 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-bottom: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  .values th {
    padding-inline-end: 1em;
  }
  .values thead th {
    font-weight: 600;
  }
  .values thead tr > * {
    border-bottom: 1.5px solid var(--_ink);
  }
  @media print {
    .values summary {
      display: none;
    }
    .values::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
