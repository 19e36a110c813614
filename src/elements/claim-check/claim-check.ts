import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {amount, heardForm} from '../../base/amount.ts';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat} from '../../base/caveats.ts';
import {heard, twoForms} from '../../base/heard.ts';
import {inRuns, said} from '../../base/source-line.ts';
import {valuesStyles, valuesTable} from '../../base/values-table.ts';
import {showQuantity} from '../../format/figure.ts';
import {claimTopic} from '../../language/en/claim.ts';
import {readerTopic} from '../../language/en/reader.ts';
import {marked} from '../../language/text.ts';
import {claimMarkStyles} from '../../marks/claim-marks.styles.ts';
import {markStyles} from '../../marks/marks.styles.ts';
import {VERDICT_MARKS} from '../../marks/verdict-marks.ts';
import {sourceOf, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import {spokenBesideSeries} from '../../share/series-source.ts';
import {checkOf, type Check} from './check.ts';
import styles from './claim-check.styles.ts';
import {checkPicture, sketches} from './claim-drawing.ts';
import {answerOf, checkNotes, checkRows, formulaOf, questionOf, type Piece, type Term} from './claim-words.ts';

/**
 * A spoken claim beside the arithmetic on published numbers: what was said, what comes out, and a verdict in words.
 *
 * @element claim-check
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the check is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The claim as a question.
 * @csspart annotation - The verdict: a shape and words.
 * @csspart label - "Said", "Reckoned".
 * @csspart value - The number.
 * @csspart qualifier - "more than", "nearly".
 * @csspart unit - Scale word and unit.
 * @csspart chart - The drawing that fits the claim, where one does.
 * @csspart item - One published number with its source.
 * @csspart caveat - The working, what rounding leaves open, and notes that change the reading.
 * @csspart source - Speaker, office, date, page, link to the words; and where the yearly values come from.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus, and the sign inside a verdict's shape.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - What was reckoned.
 * @cssprop [--briefing-accent-2] - What was said.
 * @cssprop [--briefing-negative] - A verdict that differs, and faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The check is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The check is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The check cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class ClaimCheck extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, valuesStyles, markStyles, claimMarkStyles, styles];

  static override properties: PropertyDeclarations = {
    claim: {type: String},
  };

  /** Id of the figure that the claim is about. Default: the first claim of the briefing. */
  declare claim: string;

  #check: Check | undefined;

  constructor() {
    super();
    this.claim = '';
  }

  protected override get ids(): readonly string[] {
    return this.#check ? [this.#check.figure.id] : [];
  }

  #verdict({verdict}: Check, {locale}: View): string {
    return claimTopic(locale.messages).verdicts[verdict];
  }

  protected override account(view: View): Account {
    this.#check = undefined;
    const check = checkOf(this.claim, view);
    this.#check = check;
    const {briefing, locale} = view;
    const {messages} = locale;
    const {figure, reckoning} = check;
    return {
      title: questionOf(check, view),
      subtitle: this.#verdict(check, view),
      rows: checkRows(check, view),
      notes: checkNotes(check, view).map((one) => marked(one, locale.lang)),
      source: reckoning
        ? spokenBesideSeries(figure, reckoning.series, briefing, locale)
        : sourceOf(figure, briefing, locale),
      lang: messages.lang,
    };
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const check = this.#check!;
    const {verdict, sketch} = check;
    const drawn = sketches(check, view);
    return html`${this.heading(questionOf(check, view))}
      <p class="verdict" part="annotation">
        <svg viewBox="0 0 22 22" aria-hidden="true">${VERDICT_MARKS[verdict]}</svg>${this.#verdict(check, view)}
      </p>
      <dl class="sides ${sketch}">
        ${this.#said(check, drawn.said, view)}${this.#reckoned(check, drawn.reckoned, view)}
      </dl>
      ${drawn.both ? html`<div class="rounding" part="chart"><svg aria-hidden="true">${drawn.both}</svg></div>` : nothing}
      ${valuesTable(account, view.locale)} ${checkNotes(check, view).map((words) => caveat(words, view.locale))}`;
  }

  #drawn(marks: SVGTemplateResult | undefined): TemplateResult | typeof nothing {
    return marks ? html`<div class="drawn" part="chart"><svg aria-hidden="true">${marks}</svg></div>` : nothing;
  }

  /** The number and the words of the page. */
  #said({figure}: Check, marks: SVGTemplateResult | undefined, {briefing, locale}: View): TemplateResult {
    const {lang} = locale.messages;
    const claim = claimTopic(locale.messages);
    const shown = showQuantity(figure, briefing, locale);
    const words = {words: claim.quoted(figure.stated), lang: briefing.language};
    return html`<div>
      <dt part="label">${figure.period ? claim.said : claim.saidNoPeriod}</dt>
      <dd>
        <span class=${this.selected === figure.id ? 'big spoken marked' : 'big spoken'} aria-hidden="true"
          >${amount(shown, locale)}</span
        ><span class="heard">${inRuns(heardForm(shown))}</span> ${this.#drawn(marks)}
        <span class="words">${said(words, lang)}</span>
      </dd>
    </div>`;
  }

  /** The answer and its arithmetic; the published numbers alone where there is no answer. */
  #reckoned(check: Check, marks: SVGTemplateResult | undefined, view: View): TemplateResult | typeof nothing {
    const claim = claimTopic(view.locale.messages);
    const answer = answerOf(check, view);
    const numbers = checkRows(check, view).filter(({id}) => id.startsWith(`${check.figure.id}-published-`));
    if (!answer && numbers.length === 0) return nothing;
    const formula = formulaOf(check, view);
    return html`<div>
      <dt part="label">${check.reckoning ? claim.reckoned : answer ? claim.counted : claim.published}</dt>
      <dd>
        ${
          answer
            ? html`<span class="big"
                >${twoForms(
                  html`<span class="amount"
                    ><span part="value">${answer.value}</span
                    >${answer.unit ? html`${answer.gap}<span part="unit">${inRuns(answer.unit)}</span>` : nothing}</span
                  >`,
                  readerTopic(view.locale.messages).aloud(answer.text),
                )}</span
              >`
            : nothing
        }
        ${this.#drawn(marks)}
        ${formula.length > 0 ? html`<span class="words"><bdi dir="ltr">${formula.map((piece) => this.#piece(piece, view))}</bdi></span>` : nothing}
        ${
          numbers.length > 0
            ? html`<ul class="numbers">
                ${numbers.map(
                  ({label, text, source}) =>
                    html`<li part="item">
                      ${inRuns(label)}${view.locale.messages.source.colon}${this.#link({digits: text, name: '', address: source.address})}
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </dd>
    </div>`;
  }

  #piece(piece: Piece, {locale}: View): TemplateResult | string {
    return typeof piece === 'string' ? heard(piece, locale) : this.#link(piece);
  }

  /** A published number leads to the page that published it. */
  #link({digits, name, address}: Term): TemplateResult | string {
    return address ? html`<a href=${address} title=${name || nothing}>${inRuns(digits)}</a>` : inRuns(digits);
  }

  protected override pictured(view: View): (width: number) => Drawing {
    const check = this.#check!;
    const {source} = view.locale.messages;
    const claim = claimTopic(view.locale.messages);
    const answer = answerOf(check, view);
    const {text} = showQuantity(check.figure, view.briefing, view.locale);
    const reckoned = answer ? (check.reckoning ? claim.reckoned : claim.counted) + source.colon + answer.text : '';
    const words = {said: claim.said + source.colon + text, reckoned};
    return (width) => checkPicture(check, words, view, width);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-check': ClaimCheck;
  }
}
