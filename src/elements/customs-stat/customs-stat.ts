import {html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {amount, heardForm} from '../../base/amount.ts';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat, lesserNotes, openCaveats, printedNote} from '../../base/caveats.ts';
import {emit} from '../../base/events.ts';
import {twoForms} from '../../base/heard.ts';
import {oneOf, textOf} from '../../base/options.ts';
import {inRuns, said, sourceLine} from '../../base/source-line.ts';
import {figureOf} from '../../briefing/look-up.ts';
import type {Problem} from '../../briefing/problem.ts';
import type {Figure} from '../../briefing/types.ts';
import {listWords, showFigure, type ShownFigure} from '../../format/figure.ts';
import type {Locale} from '../../format/number.ts';
import {figurePeriod} from '../../format/period.ts';
import {statTopic} from '../../language/en/stat.ts';
import {inLanguage, marked, type Said, wordsIn} from '../../language/text.ts';
import {accountRow, sourceOf, whereWords, type Account} from '../../share/account.ts';
import {LTR, sheetOf} from '../../marks/way.ts';
import type {Drawing} from '../../share/picture.ts';
import styles from './customs-stat.styles.ts';
import {InlineNote} from './inline-note.ts';
import {inlineStyles} from './inline.styles.ts';

export const VARIANTS = ['card', 'inline', 'hero'] as const;
export const UNIT_DISPLAYS = ['long', 'short'] as const;

/**
 * One figure of a briefing: value, qualifier, unit, label, period, caveat, who said it, and where.
 *
 * @element customs-stat
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the figure is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart label - What is counted.
 * @csspart heading - The same, where `heading-level` makes it a heading.
 * @csspart value - The number.
 * @csspart qualifier - "more than", "nearly".
 * @csspart unit - Scale word and unit.
 * @csspart period - When it was so, and what it is compared with.
 * @csspart caveat - A note that changes the reading.
 * @csspart source - Speaker, office, date, page, link to the words.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus and notes only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - The dotted line of an inline figure.
 * @cssprop [--briefing-accent-2] - Qualifiers: what the speaker fenced.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The figure is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The figure is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The figure cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{id: string}>} figure-select - A reader opened an inline figure.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class CustomsStat extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, styles, inlineStyles];

  static override properties: PropertyDeclarations = {
    figure: {type: String},
    variant: {type: String, reflect: true},
    unitDisplay: {type: String, attribute: 'unit-display'},
  };

  /** Id of the figure: `customs-revenue`. */
  declare figure: string;
  /** `card` in a column, `inline` in running text, `hero` as the one loud thing on a page. */
  declare variant: (typeof VARIANTS)[number];
  /** `short` writes "1.05tn yuan" where the language has such forms. */
  declare unitDisplay: (typeof UNIT_DISPLAYS)[number];

  readonly #note = new InlineNote(this);

  constructor() {
    super();
    this.figure = '';
    this.variant = 'card';
    this.unitDisplay = 'long';
  }

  protected override get ids(): readonly string[] {
    return typeof this.figure === 'string' && this.figure ? [this.figure] : [];
  }

  #asked({briefing}: View): Figure {
    return figureOf(briefing, textOf('figure', this.figure));
  }

  #shown(figure: Figure, {briefing, locale}: View): ShownFigure {
    return showFigure(figure, briefing, locale, {unitDisplay: oneOf('unit-display', this.unitDisplay, UNIT_DISPLAYS)});
  }

  /** Caveats with the printed second amount, the names of a list, and notes that a chart would hide. */
  #notes(figure: Figure, {briefing, locale}: View): Said[] {
    const {lang, messages} = locale;
    const own = (words: string): Said => ({words, lang: messages.lang});
    return [
      ...printedNote(figure, briefing, locale),
      ...(figure.kind === 'list' ? [own(listWords(figure, locale) + messages.source.sentenceEnd.trimEnd())] : []),
      ...(figure.kind === 'list' && figure.examples ? [own(statTopic(messages).examples)] : []),
      ...openCaveats([figure], lang),
    ];
  }

  protected override account(view: View): Account {
    oneOf('variant', this.variant, VARIANTS);
    const figure = this.#asked(view);
    const {briefing, locale} = view;
    const notes = [...this.#notes(figure, view), ...lesserNotes([figure], locale.lang)];
    return {
      title: wordsIn(figure.label, locale.lang),
      subtitle: '',
      rows: [accountRow(figure, briefing, locale)],
      notes: notes.map((one) => marked(one, locale.lang)),
      source: sourceOf(figure, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  protected override drawing(view: View): TemplateResult {
    const figure = this.#asked(view);
    const {lang, messages} = view.locale;
    const label = said(inLanguage(figure.label, lang), messages.lang);
    const shown = this.#shown(figure, view);
    const period = figurePeriod(figure, view.locale);
    const level = Math.trunc(this.headingLevel);
    const picked = this.selected === figure.id ? 'picked' : '';
    return html`${
      level >= 1 && level <= 6
        ? html`<p part="label heading" id="title" class=${picked} role="heading" aria-level=${level}>${label}</p>`
        : html`<p part="label" id="title" class=${picked}>${label}</p>`
    }
    ${this.#line(shown, figure, view.locale)} ${period === shown.value ? nothing : html`<p part="period">${period}</p>`}
    ${this.#notes(figure, view).map((words) => caveat(words, view.locale))}`;
  }

  /** Qualifier, number, unit on one baseline; heard in the form that cannot be misheard. */
  #line(shown: ShownFigure, figure: Figure, locale: Locale): TemplateResult {
    return html`<p class="line" aria-hidden="true">${amount(shown, locale, figure.kind === 'date')}</p>
      <p class="heard">${inRuns(heardForm(shown))}</p>`;
  }

  protected override framed(drawing: TemplateResult, account: Account, view: View): TemplateResult {
    if (this.variant !== 'inline') return super.framed(drawing, account, view);
    const shown = this.#shown(this.#asked(view), view);
    const {qualifier, value, unit, gap} = shown;
    const words = value + gap + unit.replaceAll(' ', '\u00a0');
    const between = qualifier && view.locale.messages.number.gap;
    const {open} = this.#note;
    const title = this.isStill && account.rows[0] ? whereWords(account.rows[0], view.locale) : nothing;
    return html`<span
      class="inline"
      part="figure"
      lang=${view.locale.messages.lang}
      dir=${view.locale.messages.dir}
      @keydown=${this.#note.key}
      ><a
        href=${account.source.link ?? '#'}
        title=${title}
        aria-expanded=${open}
        aria-haspopup="dialog"
        @click=${this.#pressed}
        >${twoForms(
          html`${qualifier ? html`<span part="qualifier">${qualifier}</span>` : nothing}${between}<span part="value"
              >${inRuns(words)}</span
            >`,
          heardForm(shown),
        )}</a
      >${
        open
          ? html`<span class="note" role="dialog" aria-labelledby="title"
              >${drawing} <span class="foot">${sourceLine(account.source, view.locale)}</span></span
            >`
          : nothing
      }${(account.corrections ?? []).map((words) => html` <span part="caveat" class="correction">[${words}]</span>`)}</span
    >`;
  }

  /** In running text a fault takes no block of its own: the author's words, then the fault in brackets. */
  protected override faulted(problem: Problem): TemplateResult {
    if (this.variant !== 'inline') return super.faulted(problem);
    const {messages} = this.locale;
    const standing = this.standing(problem);
    return html`${standing.length > 0 ? standing : html`<slot></slot>`}
      <span class="state" role="status" lang=${messages.lang} dir=${messages.dir}
        >[<b>${this.faultWords(problem)}</b>]</span
      >`;
  }

  protected override waiting(): TemplateResult {
    return this.variant === 'inline' ? html`<slot></slot>` : super.waiting();
  }

  readonly #pressed = (event: MouseEvent): void => {
    this.#note.pressed(event);
    if (this.#note.open) emit(this, 'figure-select', {id: this.figure});
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const figure = this.#asked(view);
    const {qualifier, value, unit, gap} = this.#shown(figure, view);
    const space = view.locale.messages.number.gap;
    const period = figurePeriod(figure, view.locale);
    return (width) => {
      const {x, way} = sheetOf(view.locale.messages.dir, width);
      const at = way === LTR ? nothing : x(0);
      return {
        height: 90,
        marks: svg`<text x=${at} y="54" font-size="20" text-anchor=${way.begin}>${way.opening}<tspan>${qualifier}${qualifier && space}</tspan><tspan
        class="value" font-size="52">${value}</tspan><tspan>${gap}${unit}</tspan></text>
        <text class="muted" x=${at} y="84" font-size="16" text-anchor=${way.begin}>${way.words(period)}</text>`,
      };
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customs-stat': CustomsStat;
  }
}
