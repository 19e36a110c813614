import {html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat, elsewhereNotes, lesserNotes, openCaveats, type Note} from '../../base/caveats.ts';
import {sharedTheme} from '../../base/figure-set.ts';
import {Notes} from '../../base/notes.ts';
import {notesStyles} from '../../base/notes.styles.ts';
import {emit} from '../../base/events.ts';
import {namesOf, oneOf} from '../../base/options.ts';
import {heard} from '../../base/heard.ts';
import {PointWalk, walkStyles} from '../../base/point-walk.ts';
import {segmented, segmentedStyles} from '../../base/segmented.ts';
import {inRuns, said} from '../../base/source-line.ts';
import {valuesStyles, valuesTable} from '../../base/values-table.ts';
import {incomparableGrowth} from '../../briefing/comparability.ts';
import {drawnBound, growthOf, MEASURES, type Measure} from '../../briefing/growth.ts';
import {quantityOf} from '../../briefing/look-up.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Briefing, Quantity} from '../../briefing/types.ts';
import {growthWords} from '../../format/figure.ts';
import {periodWords} from '../../format/period.ts';
import {placeGrowth, type GrowthChart, type PlacedTick} from '../../geometry/growth.ts';
import {widest} from '../../geometry/text-width.ts';
import {growthTopic} from '../../language/en/growth.ts';
import {incomparableTopic} from '../../language/en/incomparable.ts';
import {inLanguage, marked, wordsIn} from '../../language/text.ts';
import {growthAxis, growthBase, growthRow, type MarkLabel} from '../../marks/growth-marks.ts';
import {wayOf} from '../../marks/way.ts';
import {markStyles} from '../../marks/marks.styles.ts';
import {accountRow, sourceOf, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import {baseWords, drawnReading, growthHeading, growthReading, sameGrowth, type Grown} from './growth-words.ts';
import {growthPicture} from './growth-picture.ts';
import styles from './trade-growth-chart.styles.ts';

/** The three export products that the briefing names; any other briefing is asked for its own growths. */
export const DEFAULT_FIGURES = ['automobile-exports', 'integrated-circuit-exports', 'lithium-battery-exports'] as const;

/** The three products, or in another briefing the first growth with all that may share its axis. */
function defaultIds(briefing: Briefing): readonly string[] {
  const has = (id: string): boolean => briefing.figures.some((figure) => figure.id === id);
  if (DEFAULT_FIGURES.every(has)) return DEFAULT_FIGURES;
  const growths = briefing.figures.filter((one) => one.kind === 'quantity').filter((one) => growthOf(one));
  return growths.filter((one) => !incomparableGrowth([growths[0]!, one])).map(({id}) => id);
}

/**
 * Growth since a base year, as increase, multiple or index: the bars stay, the ruler changes.
 *
 * @element trade-growth-chart
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the chart is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The takeaway in one sentence.
 * @csspart chart - The rows and the ruler; arrow keys walk the rows.
 * @csspart label - Name of a row.
 * @csspart mark - One bar or stem.
 * @csspart axis - The ruler.
 * @csspart annotation - How to read the chart.
 * @csspart caveat - A note that changes the reading.
 * @csspart table - The values, for ears.
 * @csspart source - Speaker, office, date, page, link to the words.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus, and inside hollow points.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - Bars: what was measured.
 * @cssprop [--briefing-accent-2] - Uncertain ends: what the speaker fenced.
 * @cssprop [--briefing-negative] - Falls and faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The chart is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The chart is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The chart cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{id: string}>} figure-select - A reader came to a row.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class TradeGrowthChart extends BriefingElement {
  static override styles: CSSResultGroup = [
    BriefingElement.styles,
    valuesStyles,
    segmentedStyles,
    notesStyles,
    walkStyles,
    markStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    figures: {type: String},
    measure: {type: String, reflect: true},
  };

  /** Ids of growth figures, separated by spaces; a list from JavaScript. Default: the three export products. */
  declare figures: string | readonly string[];
  /** `increase` (+730 %), `multiple` (8.3 times) or `index` (830). */
  declare measure: Measure;

  readonly #notes = new Notes(this);
  /** Ids of the rows as they stand, for the walk. */
  #rows: readonly string[] = [];
  readonly #walk: PointWalk = new PointWalk(
    this,
    () => this.#rows.length,
    (row) => emit(this, 'figure-select', {id: this.#rows[row] ?? ''}),
  );

  constructor() {
    super();
    this.figures = '';
    this.measure = 'increase';
  }

  protected override get ids(): readonly string[] {
    const asked = namesOf('figures', this.figures);
    const briefing = this.current?.briefing;
    return asked.length > 0 || this.hasAttribute('figures') || !briefing ? asked : defaultIds(briefing);
  }

  /** The figures asked for, with the arithmetic done. Throws for ids unknown, not growths, or not comparable. */
  #grown({briefing, locale}: View): Grown[] {
    const {ids} = this;
    if (ids.length === 0) {
      throw new BriefingProblem({
        code: 'empty-list',
        name: 'figures',
        given: String(this.figures),
        valid: DEFAULT_FIGURES,
      });
    }
    const figures = ids.map((id) => quantityOf(briefing, id, 'figures'));
    const refusal = incomparableGrowth(figures);
    if (refusal) {
      const [first, other] = refusal.figures.map(({label}) => wordsIn(label, locale.lang));
      const detail = incomparableTopic(locale.messages)[refusal.because](first ?? '', other ?? '');
      throw new BriefingProblem({code: 'not-comparable', name: 'figures', given: ids.join(' '), detail});
    }
    return figures.map((figure) => ({figure, growth: growthOf(figure)!}));
  }

  #measure(): Measure {
    return oneOf('measure', this.measure, MEASURES);
  }

  #place(grown: readonly Grown[]): GrowthChart {
    const series = grown.map(({figure, growth}) => ({id: figure.id, growth, bound: drawnBound(figure)}));
    return placeGrowth(series, this.#measure());
  }

  #subtitle(grown: readonly Grown[], {briefing, locale}: View): string {
    const figure = grown[0]!.figure;
    const label =
      sharedTheme(
        grown.map((one) => one.figure),
        briefing,
      ) ?? briefing;
    const words = wordsIn('label' in label ? label.label : label.title, locale.lang);
    const period = figure.period ? periodWords(figure.period, locale) : locale.messages.period.none;
    return growthTopic(locale.messages).subtitle[this.#measure()](words, period, baseWords(figure, locale));
  }

  protected override account(view: View): Account {
    const grown = this.#grown(view);
    const {briefing, locale} = view;
    const figures = grown.map(({figure}) => figure);
    const notes = [...openCaveats(figures, locale.lang), ...lesserNotes(figures, locale.lang)];
    return {
      title: growthHeading(grown, this.#measure(), locale),
      subtitle: this.#subtitle(grown, view),
      rows: figures.map((figure) => accountRow(figure, briefing, locale)),
      reading: drawnReading(grown, this.#measure(), locale),
      notes: [sameGrowth(grown, this.#measure(), locale), ...notes.map((one) => marked(one, locale.lang))],
      source: sourceOf(figures[0]!, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  /** "8.3" "times", "+730%", "830": what stands at a bar's end. */
  #label(growth: Grown['growth'], {locale}: View, measure = this.#measure()): MarkLabel {
    const rest = measure === 'multiple' ? locale.messages.number.gap + locale.messages.number.times : '';
    return {value: growthWords(growth[measure], measure, locale), rest};
  }

  /** The longest label in any of the measures, so that the ends stay where they are when another is chosen. */
  #longest(grown: readonly Grown[], view: View): string {
    const labels = MEASURES.flatMap((measure) => grown.map(({growth}) => this.#label(growth, view, measure)));
    return widest(labels.map(({value, rest}) => value + rest));
  }

  #tick({value}: PlacedTick, last: boolean, {locale}: View): string {
    const measure = this.#measure();
    const words = value === 0 ? '0' : growthWords(value, measure, locale);
    return measure === 'multiple' && last ? words + locale.messages.number.gap + locale.messages.number.times : words;
  }

  /** What the first block is, above the bars. */
  #baseWords(grown: readonly Grown[], {locale}: View): string {
    const base = baseWords(grown[0]!.figure, locale);
    const growth = growthTopic(locale.messages);
    return {increase: base, multiple: growth.oneBlock(base), index: growth.baseIs100(base)}[this.#measure()];
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const grown = this.#grown(view);
    const chart = this.#place(grown);
    const measure = this.#measure();
    const {locale} = view;
    const {messages, lang} = locale;
    const figures = grown.map(({figure}) => figure);
    const notes = lesserNotes(figures, lang);
    this.#rows = chart.rows.map(({id}) => id);
    return html`<div aria-live="polite">${this.heading(account.title)}</div>
      <p class="subtitle">${heard(account.subtitle, locale)}</p>
      ${segmented(growthTopic(messages).measure, growthTopic(messages).measures, MEASURES, measure, this.#choose)}
      <div
        class="rows walk"
        part="chart"
        role="group"
        tabindex="-1"
        data-label=${this.#longest(grown, view)}
        aria-label=${growthTopic(messages).walk}
        @keydown=${this.#walk.key}
        @click=${this.#press}
        @focusout=${this.#walk.leave}
      >
        <div class="base-words">
          <svg aria-hidden="true">
            ${growthBase(chart, measure, this.#baseWords(grown, view), wayOf(view.locale.messages.dir))}
          </svg>
        </div>
        ${chart.rows.map((row, i) => {
          const {figure, growth} = grown.find((one) => one.figure.id === row.id)!;
          const kinds = ['row', this.#walk.active === i && 'held', this.selected === row.id && 'picked'];
          return html`<div class=${kinds.filter(Boolean).join(' ')}>
            <div class="name" part="label">${this.#name(figure, notes, view)}</div>
            <div class="plot" part="mark">
              <svg aria-hidden="true">
                ${growthRow(row, measure, this.#label(growth, view), wayOf(view.locale.messages.dir))}
              </svg>
              ${this.#walk.place(i, this.#inWords(row.id, account))}
            </div>
          </div>`;
        })}
        <div class="axis" part="axis">
          <svg aria-hidden="true">
            ${growthAxis(chart.ticks, measure, (tick, last) => this.#tick(tick, last, view), wayOf(view.locale.messages.dir))}
          </svg>
        </div>
      </div>
      <p class="readout" part="annotation">${inRuns(this.#readout(account))}</p>
      ${valuesTable(account, locale)} ${this.#notes.list(notes, locale)}
      <p class="reading" part="annotation">
        <b>${growthTopic(messages).howToRead}</b
        >${messages.source.clauseGap}${heard(growthReading(grown, measure, locale), locale)}
        ${figures.some((figure) => drawnBound(figure) === 'lower') ? growthTopic(messages).openEnd : nothing}
      </p>
      ${[...elsewhereNotes(figures, locale), ...openCaveats(figures, lang)].map((words) => caveat(words, locale))}`;
  }

  #name(figure: Quantity, notes: readonly Note[], {locale}: View): TemplateResult {
    const name = said(inLanguage(figure.name ?? figure.label, locale.lang), locale.messages.lang);
    return html`<span aria-hidden="true">${name}</span
      >${this.#notes.numbers(lesserNotes([figure], locale.lang), notes, locale)}`;
  }

  /** A row in the words that cannot be misheard: both measures at once. */
  #inWords(id: string | undefined, {rows}: Account): string {
    const row = rows.find((one) => one.id === id);
    return row ? row.label + this.locale.messages.source.colon + row.spoken : '';
  }

  #readout(account: Account): string {
    const {active} = this.#walk;
    return active === undefined ? growthTopic(this.locale.messages).hint : this.#inWords(this.#rows[active], account);
  }

  readonly #press = (event: Event): void => {
    const rows = [...this.renderRoot.querySelectorAll('.row')];
    const row = rows.findIndex((one) => event.composedPath().includes(one));
    if (row >= 0 && !(event.composedPath()[0] instanceof HTMLButtonElement)) this.#walk.press(row);
  };

  readonly #choose = (measure: Measure): void => {
    this.measure = measure;
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const grown = this.#grown(view);
    const chart = this.#place(grown);
    const measure = this.#measure();
    const rows = chart.rows.map((row) => {
      const {figure, growth} = grown.find((one) => one.figure.id === row.id)!;
      const name = wordsIn(figure.name ?? figure.label, view.locale.lang);
      return {name, marks: growthRow(row, measure, this.#label(growth, view), wayOf(view.locale.messages.dir))};
    });
    const base = growthBase(chart, measure, this.#baseWords(grown, view), wayOf(view.locale.messages.dir));
    const axis = growthAxis(
      chart.ticks,
      measure,
      (tick, last) => this.#tick(tick, last, view),
      wayOf(view.locale.messages.dir),
    );
    return (width) =>
      growthPicture(
        rows,
        this.#longest(grown, view),
        svg`${base}`,
        svg`${axis}`,
        width,
        wayOf(view.locale.messages.dir),
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-growth-chart': TradeGrowthChart;
  }
}
