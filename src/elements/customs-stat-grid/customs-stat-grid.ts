import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {amount, heardForm} from '../../base/amount.ts';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat, lesserNotes, namedNote, notesOf, openCaveats, type Note} from '../../base/caveats.ts';
import {FigureChoice} from '../../base/figure-choice.ts';
import {firstSet, idsAsked} from '../../base/figure-set.ts';
import {heard} from '../../base/heard.ts';
import {Notes} from '../../base/notes.ts';
import {notesStyles} from '../../base/notes.styles.ts';
import {pickStyles} from '../../base/pick.styles.ts';
import {inRuns, said} from '../../base/source-line.ts';
import {quantityOf} from '../../briefing/look-up.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Briefing, Quantity} from '../../briefing/types.ts';
import {showQuantity} from '../../format/figure.ts';
import {inLanguage, wordsIn} from '../../language/text.ts';
import {accountRow, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import {sourceOfSet} from '../../share/source-of-set.ts';
import styles from './customs-stat-grid.styles.ts';
import {gridPicture} from './grid-picture.ts';
import {cellPeriod, DEFAULT_FIGURES, gridHeading, gridNote, gridSubtitle, sharedBy, type Shared} from './grid-words.ts';

/** The half-year figures, or in another briefing the first theme with two quantities or more. */
function defaultIds(briefing: Briefing): readonly string[] {
  const has = (id: string): boolean => briefing.figures.some((figure) => figure.id === id);
  return DEFAULT_FIGURES.every(has) ? DEFAULT_FIGURES : firstSet(briefing);
}

/**
 * Stats that belong together, each with its own unit. They are never added up, ranked, or drawn on one scale.
 *
 * @element customs-stat-grid
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the grid is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - What the figures have in common.
 * @csspart item - One stat.
 * @csspart label - What is counted.
 * @csspart value - The number.
 * @csspart qualifier - "more than", "nearly".
 * @csspart unit - Scale word and unit.
 * @csspart period - When it was so, where the heading does not say it for all.
 * @csspart caveat - A note that changes the reading.
 * @csspart source - Speakers, office, date, pages, link to the page.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - The line over a selected stat, and numbers that open notes.
 * @cssprop [--briefing-accent-2] - Qualifiers: what the speaker fenced.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The grid is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The grid is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The grid cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{id: string}>} figure-select - A reader pressed a stat; the id is empty when it was let go.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class CustomsStatGrid extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, pickStyles, notesStyles, styles];

  static override properties: PropertyDeclarations = {
    figures: {type: String},
    themeId: {type: String, attribute: 'theme-id'},
  };

  /** Ids of quantities, separated by spaces; a list from JavaScript. Default: the half-year figures of the built-in briefing. */
  declare figures: string | readonly string[];
  /** Id of a theme whose quantities to show, where `figures` names none. */
  declare themeId: string;

  readonly #choice = new FigureChoice(this, () => this.selected);
  readonly #notes = new Notes(this);

  constructor() {
    super();
    this.figures = '';
    this.themeId = '';
  }

  protected override get ids(): readonly string[] {
    const briefing = this.current?.briefing;
    return briefing ? (idsAsked(this, briefing) ?? defaultIds(briefing)) : [];
  }

  #quantities({briefing}: View): Quantity[] {
    const {ids} = this;
    if (ids.length === 0) throw new BriefingProblem({code: 'no-data', name: 'figures', given: this.localName});
    return ids.map((id) => quantityOf(briefing, id, 'figures'));
  }

  protected override account(view: View): Account {
    const {briefing, locale} = view;
    const figures = this.#quantities(view);
    const named = figures.flatMap((one) => notesOf([one], locale.lang).map((note) => namedNote(one, note, locale)));
    return {
      title: gridHeading(figures, briefing, locale),
      subtitle: gridSubtitle(figures, briefing, locale),
      rows: figures.map((figure) => accountRow(figure, briefing, locale)),
      notes: [...named, gridNote(figures, locale)].filter(Boolean),
      source: sourceOfSet(figures, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const {locale} = view;
    const figures = this.#quantities(view);
    const shared = sharedBy(figures);
    // Those that stand open come first, so that no number seems to be missing.
    const notes = [...openCaveats(figures, locale.lang), ...lesserNotes(figures, locale.lang)];
    const note = gridNote(figures, locale);
    const {lang} = locale.messages;
    return html`${this.heading(account.title)}
      ${account.subtitle ? html`<p class="subtitle">${heard(account.subtitle, locale)}</p>` : nothing}
      <ul class="cells">
        ${figures.map((figure) => this.#cell(figure, shared, notes, view))}
      </ul>
      ${this.#notes.list(notes, locale)} ${note ? caveat({words: note, lang}, locale) : nothing}`;
  }

  #cell(figure: Quantity, shared: Shared, notes: readonly Note[], {briefing, locale}: View): TemplateResult {
    const {id} = figure;
    const shown = showQuantity(figure, briefing, locale);
    const period = cellPeriod(figure, shared, locale);
    const selected = id === this.#choice.id;
    const own = notesOf([figure], locale.lang);
    return html`<li class=${selected ? 'cell selected' : 'cell'} part="item">
      <button
        type="button"
        class="pick"
        id="pick-${id}"
        aria-labelledby="label-${id}"
        aria-pressed=${selected}
        @click=${() => this.#choice.press(id)}
      ></button>
      <p class="name">
        <label for="pick-${id}" id="label-${id}" part="label" aria-hidden="true"
          >${said(inLanguage(figure.label, locale.lang), locale.messages.lang)}</label
        >${this.#notes.numbers(own, notes, locale)}
      </p>
      <label class="line" for="pick-${id}" aria-hidden="true">${amount(shown, locale)}</label>
      <span class="heard">${inRuns(heardForm(shown))}</span>
      ${period ? html`<p part="period">${period}</p>` : nothing}
    </li>`;
  }

  protected override pictured(view: View): (width: number) => Drawing {
    const {briefing, locale} = view;
    const figures = this.#quantities(view);
    const shared = sharedBy(figures);
    const cells = figures.map((figure) => ({
      label: wordsIn(figure.label, locale.lang),
      shown: showQuantity(figure, briefing, locale),
      gap: locale.messages.number.gap,
      period: cellPeriod(figure, shared, locale),
    }));
    return (width) => gridPicture(cells, width, view.locale.messages.dir);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customs-stat-grid': CustomsStatGrid;
  }
}
