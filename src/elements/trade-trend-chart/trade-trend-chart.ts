import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {heard, saidHeard} from '../../base/heard.ts';
import {PointWalk, walkStyles} from '../../base/point-walk.ts';
import {segmented, segmentedStyles} from '../../base/segmented.ts';
import {valuesStyles, valuesTable} from '../../base/values-table.ts';
import {safeAddress} from '../../briefing/address.ts';
import type {Flow} from '../../briefing/types.ts';
import {trendTopic} from '../../language/en/trend.ts';
import {marked} from '../../language/text.ts';
import {changeMarks, levelMarks, type TrendState} from '../../marks/trend-marks.ts';
import {trendMarkStyles} from '../../marks/trend-marks.styles.ts';
import {wayOf} from '../../marks/way.ts';
import {markStyles} from '../../marks/marks.styles.ts';
import type {Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import {seriesCSV} from '../../share/series-csv.ts';
import {seriesSource, spokenBesideSeries} from '../../share/series-source.ts';
import styles from './trade-trend-chart.styles.ts';
import {changeLabels, placedTrend, rowMarks, trendPicture, type PlacedTrend} from './trend-drawing.ts';
import {noteWords, trendNotes} from './trend-notes.ts';
import {fellWords, trendHeading, trendRows, trendSubtitle, yearInWords, yearWords} from './trend-words.ts';
import {trendOf, type Trend} from './trend.ts';

let made = 0;

/**
 * Yearly values from published statistics, with a spoken mean as a straight line over the real path.
 *
 * @element trade-trend-chart
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the chart is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The takeaway in one sentence, reckoned from the data.
 * @csspart chart - Both panels; arrow keys walk its years.
 * @csspart mark - The drawing of a panel.
 * @csspart axis - Years and values under the columns.
 * @csspart label - Title of the lower panel.
 * @csspart annotation - The year that a reader holds, in words.
 * @csspart caveat - What a mark means, and notes that change the reading.
 * @csspart table - The values, for ears.
 * @csspart source - Speaker, office, date, page, link to the words; and where the yearly values come from.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines and gridlines.
 * @cssprop [--briefing-accent] - Columns and rises: what was measured.
 * @cssprop [--briefing-accent-2] - The dashed line: what was spoken.
 * @cssprop [--briefing-negative] - Falls and faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The chart is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The chart is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The chart cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class TradeTrendChart extends BriefingElement {
  static override styles: CSSResultGroup = [
    BriefingElement.styles,
    valuesStyles,
    segmentedStyles,
    walkStyles,
    markStyles,
    trendMarkStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    series: {type: String},
    flow: {type: String, reflect: true},
    claim: {type: String},
  };

  /** Id of a series of the briefing. Default: `goods-trade`, or in another briefing its first. */
  declare series: string;
  /** `total`, `exports` or `imports`. */
  declare flow: Flow;
  /** Id of the spoken mean to be drawn against the path. Default: the one that is reckoned on the series. */
  declare claim: string;

  readonly #hatch = `hatch-${++made}`;
  #trend: Trend | undefined;
  #placed: PlacedTrend | undefined;
  #key: readonly unknown[] = [];
  readonly #walk: PointWalk = new PointWalk(
    this,
    () => this.#trend?.rows.length ?? 0,
    () => {},
  );

  constructor() {
    super();
    this.series = '';
    this.flow = 'total';
    this.claim = '';
  }

  protected override get ids(): readonly string[] {
    return this.#trend ? [this.#trend.claim?.figure.id ?? this.#trend.series.id] : [];
  }

  get #state(): TrendState {
    const spoken = this.#trend?.claim?.figure.id;
    return {
      hatch: this.#hatch,
      held: this.#walk.active,
      marked: !!spoken && this.selected === spoken,
      way: wayOf(this.locale.messages.dir),
    };
  }

  /** What is asked for, read and placed once: a reader who walks the years changes none of it. */
  #read(view: View): Trend {
    const {briefing, locale} = view;
    const key = [briefing, locale.lang, this.series, this.flow, this.claim];
    if (!this.#trend || key.some((one, i) => one !== this.#key[i])) {
      this.#trend = undefined;
      this.#trend = trendOf(this, view);
      this.#placed = placedTrend(this.#trend, view);
      this.#key = key;
    }
    return this.#trend;
  }

  protected override account(view: View): Account {
    const trend = this.#read(view);
    const {briefing, locale} = view;
    const {series, claim} = trend;
    return {
      title: trendHeading(trend, view),
      subtitle: trendSubtitle(trend, view)
        .map((piece) => marked(piece, locale.lang))
        .join(''),
      rows: trendRows(trend, view),
      notes: trendNotes(trend, view).map((note) => noteWords(note, locale)),
      source: claim ? spokenBesideSeries(claim.figure, series, briefing, locale) : seriesSource(series, locale),
      lang: locale.messages.lang,
    };
  }

  /** The yearly values of the series, all flows, as CSV (RFC 4180): basis, source address and note for each. Empty until drawn. */
  override toCSV(): string {
    const {current} = this;
    return current && this.#trend && super.toCSV() ? seriesCSV(this.#trend.series, current.locale) : '';
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const trend = this.#trend!;
    const {messages} = view.locale;
    const {gap} = messages.number;
    return html`<div aria-live="polite">${this.heading(account.title)}</div>
      <p class="subtitle">${trendSubtitle(trend, view).map((piece) => saidHeard(piece, view.locale))}</p>
      ${
        trend.flows.length > 1
          ? segmented(trendTopic(messages).flow, trendTopic(messages).flows, trend.flows, trend.flow, this.#choose)
          : nothing
      }
      ${this.#chart(this.#placed!, trend, view)} ${valuesTable(account, view.locale)}
      ${trendNotes(trend, view).map(
        ({lead, words}) =>
          html`<p part="caveat">
            ${lead ? html`<b>${heard(lead, view.locale)}</b>${gap}` : nothing}${words.map((one, i) => [i > 0 ? gap : '', saidHeard(one, view.locale)])}
          </p>`,
      )}`;
  }

  #chart(placed: PlacedTrend, trend: Trend, view: View): TemplateResult {
    const {locale} = view;
    const words = trendTopic(locale.messages);
    const {chart, notes, changed} = placed;
    const [first, last] = [trend.rows[0]!, trend.rows.at(-1)!].map(({year}) => yearWords(year, locale));
    const outside = chart.spoken && placed.words.spoken.length > 0;
    const place = chart.spoken?.words === undefined ? 'outside' : 'outside narrowest';
    return html`<div
      class="trend walk"
      part="chart"
      role="group"
      tabindex="-1"
      aria-label=${words.walk(first!, last!)}
      @click=${this.#pressed}
      @keydown=${this.#walk.key}
      @focusout=${this.#walk.leave}
    >
      ${outside ? html`<p class=${place}>${placed.words.spoken.join(locale.messages.number.gap)}</p>` : nothing}
      <div class="panel levels">
        <svg aria-hidden="true" part="mark">${levelMarks(chart, placed.words, this.#state)}</svg>
        ${this.#walk.places((year) => this.#inWords(trend, year, view))}
      </div>
      <div class=${notes.length > 0 ? 'panel labels noted' : 'panel labels'}>
        <svg aria-hidden="true" part="axis">${rowMarks(placed)}</svg>
      </div>
      ${
        changed
          ? html`<p class="title" part="label">
                ${words.changes}<span>${words.changesIn(trend.scale.words, fellWords(trend, locale))}</span>
              </p>
              <div class="panel changes">
                <svg aria-hidden="true" part="mark">${changeMarks(chart, placed.words, this.#state)}</svg>
              </div>
              ${
                placed.changes.length > 0
                  ? html`<div class="panel figures">
                      <svg aria-hidden="true">${changeLabels(placed)}</svg>
                    </div>`
                  : nothing
              }`
          : nothing
      }
      ${this.#readout(trend, view)}
    </div>`;
  }

  #inWords(trend: Trend, year: number, {locale}: View): string {
    const row = trend.rows[year]!;
    return yearWords(row.year, locale) + locale.messages.source.colon + yearInWords(trend, row, locale, true);
  }

  /** The year held, in words, with the page that published it; how to come to one, while none is. */
  #readout(trend: Trend, {locale}: View): TemplateResult {
    const row = this.#walk.active === undefined ? undefined : trend.rows[this.#walk.active];
    const {messages} = locale;
    if (!row) {
      return html`<p class="readout hint" part="annotation">${trendTopic(messages).hint}</p>`;
    }
    const address = row.point && safeAddress(row.point.url);
    return html`<p class="readout" part="annotation">
      <b>${yearWords(row.year, locale)}</b>${messages.source.colon}${heard(yearInWords(trend, row, locale), locale)}
      ${address ? html`<a href=${address}>${trendTopic(messages).yearSource}</a>` : nothing}
    </p>`;
  }

  readonly #choose = (flow: Flow): void => {
    this.flow = flow;
  };

  /** Anywhere on a year: its column, its label, or the place between them. */
  readonly #pressed = ({target, clientX}: MouseEvent): void => {
    const panel = target instanceof Element ? target.closest('.panel') : null;
    if (!panel) return;
    const {left, right, width} = panel.getBoundingClientRect();
    const across = this.locale.messages.dir === 'rtl' ? right - clientX : clientX - left;
    const count = this.#trend?.rows.length ?? 0;
    const year = Math.floor((across / width) * count);
    if (year >= 0 && year < count) this.#walk.press(year);
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const trend = this.#read(view);
    const placed = this.#placed!;
    const {changes, changesIn} = trendTopic(view.locale.messages);
    const title = [changes, changesIn(trend.scale.words, fellWords(trend, view.locale))] as const;
    return (width) => trendPicture(placed, title, {...this.#state, held: undefined}, width);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-trend-chart': TradeTrendChart;
  }
}
