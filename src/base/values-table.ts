import {html, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {tableTopic} from '../language/en/table.ts';
import type {Account} from '../share/account.ts';
import {inRuns} from './source-line.ts';

/** The values of a drawing for ears, in spoken form: the drawing itself is hidden from assistive technology. */
export function valuesTable({rows}: Account, {messages}: Locale): TemplateResult {
  const table = tableTopic(messages);
  // A table ignores a width narrower than its words, so its box is hidden and not the table.
  return html`<div class="heard">
    <table part="table">
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
  </div>`;
}
