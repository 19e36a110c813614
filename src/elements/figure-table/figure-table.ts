import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat} from '../../base/caveats.ts';
import {FilterField, filterStyles} from '../../base/filter-field.ts';
import {FigureChoice} from '../../base/figure-choice.ts';
import {idsAsked, quantitiesOf, sharedTheme} from '../../base/figure-set.ts';
import {Notes} from '../../base/notes.ts';
import {notesStyles} from '../../base/notes.styles.ts';
import {pickStyles} from '../../base/pick.styles.ts';
import {figureOf} from '../../briefing/look-up.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Figure} from '../../briefing/types.ts';
import {figureTableTopic} from '../../language/en/figure-table.ts';
import {setTopic} from '../../language/en/set.ts';
import {readerTopic} from '../../language/en/reader.ts';
import {wordsIn} from '../../language/text.ts';
import type {Account} from '../../share/account.ts';
import {accountCSV} from '../../share/csv.ts';
import type {Drawing} from '../../share/picture.ts';
import {sourceOfSet} from '../../share/source-of-set.ts';
import styles from './figure-table.styles.ts';
import {RowWalk} from './row-walk.ts';
import {tablePicture} from './table-picture.ts';
import {comparable, found, sorted, tableRows, type Column, type Order, type TableRow} from './table-rows.ts';
import {tableHead, tableRowView} from './table-view.ts';

/** The pages in their order: how the briefing itself goes. */
const AS_SPOKEN: Order = {by: 'page', descending: false};

/**
 * All figures of a briefing as a table that a reader can sort and filter. Values in different units are never sorted by size.
 *
 * @element figure-table
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the table is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - What the table holds.
 * @csspart annotation - How many figures a filter leaves.
 * @csspart table - The table.
 * @csspart item - One row.
 * @csspart label - What is counted.
 * @csspart value - The number.
 * @csspart qualifier - "more than", "nearly".
 * @csspart unit - Scale word and unit.
 * @csspart period - When it was so, and what it is compared with.
 * @csspart caveat - A note that changes the reading.
 * @csspart source - Speakers, office, date, pages, link to the page.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - The sorted column, the selected row, marks that open notes.
 * @cssprop [--briefing-accent-2] - Qualifiers: what the speaker fenced.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The table is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The table is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The table cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{id: string}>} figure-select - A reader pressed a row; the id is empty when it was let go.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class FigureTable extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, pickStyles, notesStyles, filterStyles, styles];

  static override properties: PropertyDeclarations = {
    figures: {type: String},
    themeId: {type: String, attribute: 'theme-id'},
    order: {state: true, attribute: false},
  };

  /** Ids of figures, separated by spaces; a list from JavaScript. Default: every number of the briefing. */
  declare figures: string | readonly string[];
  /** Id of a theme whose numbers to show, where `figures` names none. */
  declare themeId: string;
  /** How a reader has sorted the rows. */
  declare protected order: Order;

  readonly #choice = new FigureChoice(this, () => this.selected);
  readonly #notes = new Notes(this);
  readonly #filter = new FilterField(this);
  readonly #walk = new RowWalk(this);
  #made: {readonly from: readonly unknown[]; readonly rows: readonly TableRow[]} | undefined;

  constructor() {
    super();
    this.figures = '';
    this.themeId = '';
    this.order = AS_SPOKEN;
  }

  protected override get ids(): readonly string[] {
    const briefing = this.current?.briefing;
    return briefing ? (idsAsked(this, briefing) ?? quantitiesOf(briefing).map(({id}) => id)) : [];
  }

  #figures({briefing}: View): Figure[] {
    const {ids} = this;
    if (ids.length === 0) throw new BriefingProblem({code: 'no-data', name: 'figures', given: this.localName});
    return ids.map((id) => figureOf(briefing, id, 'figures'));
  }

  /** All rows asked for, made once for a briefing and a language: sorting and filtering only choose among them. */
  #rows(view: View): readonly TableRow[] {
    const {briefing, locale} = view;
    const from = [briefing, locale.lang, this.ids.join(' ')];
    if (!this.#made || this.#made.from.some((one, i) => one !== from[i])) {
      this.#made = {from, rows: tableRows(this.#figures(view), briefing, locale)};
    }
    return this.#made.rows;
  }

  /** The rows that a reader sees, in the order chosen. An order by value ends where values can no longer be compared. */
  #shown(view: View): {readonly rows: readonly TableRow[]; readonly order: Order; readonly byValue: boolean} {
    const rows = found(this.#rows(view), this.#filter.typed, view.locale);
    const byValue = comparable(rows);
    const order = this.order.by === 'value' && !byValue ? AS_SPOKEN : this.order;
    return {rows: sorted(rows, order, view.locale), order, byValue};
  }

  #title(figures: readonly Figure[], {briefing, locale}: View): string {
    const set = setTopic(locale.messages);
    const theme = sharedTheme(figures, briefing);
    if (theme) return set.ofTheme(wordsIn(theme.label, locale.lang), undefined);
    return quantitiesOf(briefing).every((one) => figures.includes(one)) ? set.all : set.ofBriefing(undefined);
  }

  protected override account(view: View): Account {
    const {briefing, locale} = view;
    const rows = this.#rows(view);
    const figures = rows.map(({figure}) => figure);
    return {
      title: this.#title(figures, view),
      subtitle: '',
      rows: rows.map(({account}) => account),
      notes: rows.flatMap(({namedNotes}) => namedNotes),
      source: sourceOfSet(figures, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  /** The values as CSV (RFC 4180): the rows that a reader sees, in the order chosen. Empty until drawn. */
  override toCSV(): string {
    const view = this.current;
    const csv = super.toCSV();
    return view && csv ? accountCSV({rows: this.#shown(view).rows.map(({account}) => account)}) : csv;
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const {locale} = view;
    const {messages} = locale;
    const {rows, order, byValue} = this.#shown(view);
    const all = this.#rows(view).length;
    const stop = this.#walk.stop(rows, this.#choice.id);
    const words = figureTableTopic(messages);
    return html`${this.heading(account.title)} ${this.#filter.render(words.find, words.remaining(rows.length, all))}
      <table part="table" aria-label=${readerTopic(messages).table} @keydown=${this.#walk.key}>
        ${tableHead(order, byValue, locale, this.#sort)}
        <tbody>
          ${repeat(
            rows,
            ({id}) => id,
            (row) => tableRowView(row, this.#notes, this.#choice, row.id === stop, locale),
          )}
        </tbody>
      </table>
      <span class="heard" id="walk">${words.walk}</span>
      ${rows.length === 0 ? html`<p class="nothing">${words.nothing(this.#filter.typed.trim())}</p>` : nothing}
      ${byValue || all < 2 ? nothing : caveat({words: words.notByValue, lang: messages.lang}, locale)}`;
  }

  readonly #sort = (by: Column): void => {
    const {by: before, descending} = this.order;
    this.order = {by, descending: by === before && !descending};
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const {rows} = this.#shown(view);
    return (width) => tablePicture(rows.length > 0 ? rows : this.#rows(view), width, view.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-table': FigureTable;
  }
}
