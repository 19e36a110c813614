import {html, nothing, type TemplateResult} from 'lit';
import {heardForm} from '../../base/amount.ts';
import type {FigureChoice} from '../../base/figure-choice.ts';
import type {Notes} from '../../base/notes.ts';
import {twoForms} from '../../base/heard.ts';
import {inRuns, said} from '../../base/source-line.ts';
import type {Locale} from '../../format/number.ts';
import {figureTableTopic} from '../../language/en/figure-table.ts';
import {tableTopic} from '../../language/en/table.ts';
import type {Column, Order, TableRow} from './table-rows.ts';

const ARROWS = {none: '↕', ascending: '↑', descending: '↓'} as const;

/** The head: every column sorts, the values only where they can be compared. */
export function tableHead(
  order: Order,
  byValue: boolean,
  {messages}: Locale,
  sort: (by: Column) => void,
): TemplateResult {
  const table = tableTopic(messages);
  const figureTable = figureTableTopic(messages);
  const state = (by: Column) => (order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending');
  const press = (by: Column, words: string): TemplateResult =>
    html`<button type="button" @click=${() => sort(by)}>
      ${words}<span class="arrow" aria-hidden="true">${ARROWS[state(by)]}</span>
    </button>`;
  const head = (by: Column, words: string): TemplateResult =>
    html`<th scope="col" class=${by} aria-sort=${order.by === by ? state(by) : nothing}>${press(by, words)}</th>`;
  return html`<thead>
    <tr>
      ${head('name', table.figure)}
      <th
        scope="colgroup"
        colspan="3"
        class=${byValue ? 'value sortable' : 'value'}
        aria-sort=${order.by === 'value' ? state('value') : nothing}
      >
        ${byValue ? press('value', figureTable.stated) : figureTable.stated}
      </th>
      ${head('period', table.period)}${head('speaker', table.speaker)}${head('page', table.page)}
    </tr>
  </thead>`;
}

/** One of the three cells that a value stands in for eyes. */
const part = (name: 'qualifier' | 'value' | 'unit', words: string): TemplateResult | typeof nothing =>
  words ? html`<span part=${name}>${inRuns(words)}</span>` : nothing;

function values({figure, shown}: TableRow, {messages}: Locale): TemplateResult {
  const {value, unit} = shown;
  // A percent sign stands closed up to its number, as everywhere else.
  const closed = shown.gap === '' && figure.kind === 'quantity' && figure.unit === '%';
  const given = figure.kind === 'quantity' ? figure.qualifier : undefined;
  const qualifier = (given && figureTableTopic(messages).qualifiers[given]) ?? shown.qualifier;
  if (figure.kind === 'date') return html`<td class="value words" colspan="3">${part('value', value)}</td>`;
  // Three cells to the eye, so that numbers stand in line; one to ears.
  return html`<td class="qualifier" aria-hidden="true">${part('qualifier', qualifier)}</td>
    <td class=${closed ? 'value closed' : 'value'}>${twoForms(part('value', value), heardForm(shown))}</td>
    <td class="unit" aria-hidden="true">${part('unit', unit)}</td>`;
}

export function tableRowView(
  row: TableRow,
  notes: Notes,
  choice: FigureChoice,
  stop: boolean,
  locale: Locale,
): TemplateResult {
  const {messages} = locale;
  const {id, figure, label, period, fullPeriod, base, speaker, account} = row;
  const {lang} = messages;
  const figureTable = figureTableTopic(messages);
  const selected = id === choice.id;
  const [before, after] = figureTable.page;
  const number = html`<span class="alone">${before}</span>${figure.page}<span class="alone">${after}</span>`;
  return html`<tr part="item" class=${selected ? 'selected' : nothing}>
    <th scope="row" class="name">
      <button
        type="button"
        class="pick"
        id="pick-${id}"
        data-id=${id}
        tabindex=${stop ? nothing : '-1'}
        aria-labelledby="label-${id}"
        aria-describedby=${stop ? 'walk' : nothing}
        aria-pressed=${selected}
        @click=${() => choice.press(id)}
      ></button>
      <label for="pick-${id}" id="label-${id}" part="label" aria-hidden="true">${said(label, lang)}</label
      >${row.notes.length > 0 ? notes.mark(`note-${id}`, '*', figureTable.notes(label.words)) : nothing}
      ${
        row.notes.length > 0
          ? notes.note(
              `note-${id}`,
              row.notes.map((note) => html`<span class="sentence">${said(note, lang)}</span> `),
            )
          : nothing
      }
    </th>
    ${values(row, locale)}
    <td class="period" part="period">
      ${period === fullPeriod ? period || figureTable.noPeriod : twoForms(period, fullPeriod)}${base ? html` <span class="base">${figureTable.onBase(base)}</span>` : nothing}${
        figure.periodInferred ? html` <span class="base">${messages.period.inferred}</span>` : nothing
      }
    </td>
    <td class="speaker">${said(speaker, lang)}</td>
    <td class="page">
      ${
        account.source.link
          ? html`<a href=${account.source.link}>${number}<span class="heard">, ${messages.source.read}</span></a>`
          : number
      }
    </td>
  </tr>`;
}
