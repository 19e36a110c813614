import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat, openCaveats} from '../../base/caveats.ts';
import {emit} from '../../base/events.ts';
import {oneOf, textOf} from '../../base/options.ts';
import {PassingWord} from '../../base/passing-word.ts';
import {segmented, segmentedStyles} from '../../base/segmented.ts';
import {figureOf} from '../../briefing/look-up.ts';
import type {Figure} from '../../briefing/types.ts';
import type {Locale} from '../../format/number.ts';
import {actionsTopic} from '../../language/en/actions.ts';
import {citationTopic} from '../../language/en/citation.ts';
import {marked, wordsIn} from '../../language/text.ts';
import {inRuns} from '../../base/source-line.ts';
import {accountRow, foreignTo, sourceOfBriefing, type Account} from '../../share/account.ts';
import {citable, citation, CITATION_STYLES, fullCitation, type CitationStyle} from '../../share/citation.ts';
import {copy} from '../../share/deliver.ts';
import type {Drawing} from '../../share/picture.ts';
import {rowText} from '../../share/text.ts';
import styles from './briefing-source.styles.ts';
import {sourcePicture} from './source-picture.ts';

/** The phrase with the words around it, as far as the briefing's file has them. */
const around = ({context}: Figure): readonly [before: string, after: string] => [
  context?.before ? `… ${context.before} ` : '… ',
  context?.after ? ` ${context.after} …` : ' …',
];

/**
 * The citation of a figure, or of the whole briefing: the words as printed, then the citation in the style that a reader
 * chooses, ready to be copied. The source line's link lands on the words.
 *
 * @element briefing-source
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the citation is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - What is cited.
 * @csspart quote - The words, in the language of the page.
 * @csspart mark - The phrase that the figure rests on.
 * @csspart label - What the words say, in the reader's language.
 * @csspart citation - The citation in the chosen style.
 * @csspart caveat - A note that changes the reading.
 * @csspart source - Speaker, office, date, page, link to the words.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - Tint and underline of the words.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The citation is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The citation is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The citation cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader copied the citation or chose an action; cancelable.
 */
export class BriefingSource extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, segmentedStyles, styles];

  static override properties: PropertyDeclarations = {
    figure: {type: String},
    citationStyle: {type: String, attribute: 'citation-style', reflect: true},
  };

  /** Id of the figure cited. Without it the whole briefing is cited. */
  declare figure: string;
  /** `short` in a line, `full` in sentences, `bibtex` or `csl-json` for a reference manager. */
  declare citationStyle: CitationStyle;

  readonly #copied = new PassingWord(this);

  constructor() {
    super();
    this.figure = '';
    this.citationStyle = 'full';
  }

  protected override get ids(): readonly string[] {
    return typeof this.figure === 'string' && this.figure ? [this.figure] : [];
  }

  /** The figure asked for; undefined where the whole briefing is. */
  #asked({briefing}: View): Figure | undefined {
    const id = textOf('figure', this.figure);
    return id ? figureOf(briefing, id) : undefined;
  }

  #style(): CitationStyle {
    return oneOf('citation-style', this.citationStyle, CITATION_STYLES, 'full');
  }

  protected override citation(_account: Account, view: View): string {
    return citation(this.#style(), citable(view.briefing, this.#asked(view), view.locale), view.locale);
  }

  #ofFigure(figure: Figure, {briefing, locale}: View): Account {
    const {lang, messages} = locale;
    const transcript = wordsIn(briefing.transcript, lang);
    const row = accountRow(figure, briefing, locale);
    return {
      title: citationTopic(messages).words(transcript, foreignTo(briefing, lang)),
      subtitle: '',
      rows: [row],
      notes: openCaveats([figure], lang).map((one) => marked(one, lang)),
      source: row.source,
      lang: messages.lang,
    };
  }

  #ofBriefing({briefing, locale}: View): Account {
    const source = sourceOfBriefing(briefing, locale);
    const {lang} = locale.messages;
    const words = citationTopic(locale.messages);
    const transcript = wordsIn(briefing.transcript, locale.lang);
    const title = marked(source.title, locale.lang);
    const text = words.pages(source.date, transcript, briefing.pages.length);
    const none = {qualifier: '', period: '', stated: ''};
    const row = {
      ...none,
      id: briefing.id,
      label: title,
      text,
      spoken: text,
      value: briefing.date,
      unit: 'date',
      source,
    };
    return {title, subtitle: '', rows: [row], notes: [], source, lang};
  }

  protected override account(view: View): Account {
    this.#style();
    const figure = this.#asked(view);
    return figure ? this.#ofFigure(figure, view) : this.#ofBriefing(view);
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const {briefing, locale} = view;
    const {lang, messages} = locale;
    const figure = this.#asked(view);
    const style = this.#style();
    const isCode = style === 'bibtex' || style === 'csl-json';
    return html`${this.heading(account.title)} ${figure ? this.#quote(figure, briefing.language) : nothing}
      <p class="gloss" part="label">${inRuns(this.#gloss(account, locale))}</p>
      <div class="bar">
        ${segmented(citationTopic(messages).style, citationTopic(messages).styles, CITATION_STYLES, style, this.#choose)}
        ${this.#button(view, account)}
      </div>
      <p part="citation" class=${isCode ? 'code' : ''} aria-live="polite">
        <span class="text">${inRuns(this.citation(account, view))}</span>
      </p>
      ${figure ? openCaveats([figure], lang).map((words) => caveat(words, locale)) : nothing}`;
  }

  /** "Customs tax revenue collected: 1.05 trillion yuan (First half of 2024)". */
  #gloss({rows}: Account, locale: Locale): string {
    const row = rows[0]!;
    return this.ids.length > 0 ? rowText(row, locale) : row.text;
  }

  /** Always in the language of the page: a translation is not what was printed. */
  #quote(figure: Figure, language: string): TemplateResult {
    const [before, after] = around(figure);
    return html`<blockquote part="quote" lang=${language} dir="auto">
      “${before}<mark part="mark">${figure.stated}</mark>${after}”
    </blockquote>`;
  }

  #button(view: View, account: Account): TemplateResult {
    const {cite} = actionsTopic(view.locale.messages);
    const {words} = this.#copied;
    return html`<button type="button" class="copy" @click=${() => this.#copy(view, account)}>
        <span class=${words ? 'rest' : ''}>${cite}</span><span aria-hidden="true">${words}</span>
      </button>
      <span class="heard" role="status">${words}</span>`;
  }

  async #copy(view: View, account: Account): Promise<void> {
    if (!emit(this, 'briefing-share', {kind: 'cite'}, true)) return;
    const {copied, notCopied} = actionsTopic(view.locale.messages);
    this.#copied.say((await copy(this.citation(account, view))) ? copied : notCopied);
  }

  readonly #choose = (style: CitationStyle): void => {
    this.citationStyle = style;
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const figure = this.#asked(view);
    const [before, after] = figure ? around(figure) : ['', ''];
    const quote = figure ? `“${before}${figure.stated}${after}”` : '';
    const gloss = this.#gloss(this.account(view), view.locale);
    const {source, ...cited} = citable(view.briefing, figure, view.locale);
    // The address stands in the source line of every picture; a link of percent signs helps nobody on paper.
    const full = fullCitation({...cited, source: {...source, link: undefined}}, view.locale);
    return (width) => sourcePicture(quote, gloss, full, width, view.locale.messages.dir);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'briefing-source': BriefingSource;
  }
}
