import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {BriefingProblem, type Problem} from '../briefing/problem.ts';
import type {Briefing} from '../briefing/types.ts';
import type {Locale} from '../format/number.ts';
import type {Account} from '../share/account.ts';
import {shortCitation} from '../share/short-citation.ts';
import {accountCSV} from '../share/csv.ts';
import {accountHTML} from '../share/html.ts';
import type {Drawing} from '../share/picture.ts';
import {accountText} from '../share/text.ts';
import {ActionsButton, type Belongings} from './actions-button.ts';
import {actionsStyles} from './actions-button.styles.ts';
import {ifBelow} from './below.ts';
import {BriefingSupply} from './briefing-supply.ts';
import {emit} from './events.ts';
import {FaultWords} from './fault-words.ts';
import {FigureGroup} from './figure-group.ts';
import {FigureState} from './figure-state.ts';
import {styleAbroad} from './foreign-styles.ts';
import {figureStyles} from './figure.styles.ts';
import {firstDraw} from './first-draw.ts';
import {heard} from './heard.ts';
import {LanguageSupply} from './language-supply.ts';
import {LanguageWatch} from './language-watch.ts';
import {live} from './parts.ts';
import {Prerendered} from './prerendered.ts';
import {savedPicture} from './saved-picture.ts';
import {sourceLine} from './source-line.ts';
import {tokens} from './tokens.styles.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What an element draws from: a checked briefing and the language of the page around it. */
export interface View {
  readonly briefing: Briefing;
  readonly locale: Locale;
}

/** A figure as it stands without a page: what it says, its frame, and its picture at a width where it has one. */
export interface Still {
  readonly account: Account;
  readonly frame: TemplateResult;
  readonly pictured: ((width: number) => Drawing) | undefined;
}

/**
 * What all elements of the family share: where the briefing comes from, language, theme, states, events,
 * the fallback, the source line and the forms that a figure can be taken away in.
 */
export abstract class BriefingElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, figureStyles, actionsStyles];

  static override properties: PropertyDeclarations = {
    src: {type: String},
    briefing: {attribute: false},
    theme: {type: String, reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    group: {type: String},
  };

  /** Address of another briefing file; the built-in one is used where it is absent. */
  declare src: string;
  /** An already loaded briefing, before any `src`. */
  declare briefing: Briefing | undefined;
  /** `auto` follows the page's `color-scheme`. */
  declare theme: ThemeName;
  /** Level of the figure's heading in the page, 1 to 6. 0: the element's own choice. */
  declare headingLevel: number;
  /** A name shared by elements on a page: a figure that a reader selects in one is marked in the others. */
  declare group: string;

  readonly #state = new FigureState(this);
  readonly #source: BriefingSupply;
  readonly #language: LanguageSupply;
  readonly #menu: ActionsButton;
  readonly #group: FigureGroup;
  readonly #faults = new FaultWords(this);
  readonly #prerendered = new Prerendered(this);
  #still: View | undefined;
  #account: Account | undefined;
  #problem: Problem | undefined;
  #drawn: TemplateResult = html``;
  #reported = '';

  constructor() {
    super();
    this.src = '';
    this.briefing = undefined;
    this.theme = 'auto';
    this.headingLevel = 0;
    this.group = '';
    this.#source = new BriefingSupply(this);
    this.#language = new LanguageSupply(this);
    this.#menu = new ActionsButton(this, () => this.#belongings());
    this.#group = new FigureGroup(this);
    new LanguageWatch(this);
    // A drawing that takes the place of its like does not make an entrance.
    if (this.#prerendered.stands) this.#state.mark('prerendered', true);
  }

  /** What the element says, as plain values. Throws {@link BriefingProblem} for what it cannot say. */
  protected abstract account(view: View): Account;

  /** The figure between its rule and its source line. */
  protected abstract drawing(view: View, account: Account): TemplateResult;

  /** The drawing of a saved picture at a width; absent where the element has none. */
  protected pictured?(view: View): (width: number) => Drawing;

  /** What a reader copies as the citation. */
  protected citation({source}: Account, {locale}: View): string {
    return shortCitation(source, locale);
  }

  /** The ids the element was asked for, for events and file names. */
  protected abstract get ids(): readonly string[];

  /** The briefing and language to draw with; undefined while there is no briefing. */
  protected get current(): View | undefined {
    if (this.#still) return this.#still;
    const {supply} = this.#source;
    return supply.state === 'ready' && this.#language.ready
      ? {briefing: supply.briefing, locale: this.locale}
      : undefined;
  }

  /** Drawn for a place without scripts, where nothing opens. */
  protected get isStill(): boolean {
    return this.#still !== undefined;
  }

  /** Id of the figure that a reader has selected in this element or in its group. */
  protected get selected(): string | undefined {
    return this.#group.selected;
  }

  /** The language it speaks: that of the page, once its words have come. */
  protected get locale(): Locale {
    return this.#still?.locale ?? this.#language.locale;
  }

  /** The figure as wire text: value with qualifier and unit, period, notes, speaker, date, page, address. Empty until drawn. */
  toText(): string {
    return this.#account ? accountText(this.#account, this.locale) : '';
  }

  /** The values as CSV (RFC 4180), in base units, one row a figure. Empty until drawn. */
  toCSV(): string {
    return this.#account ? accountCSV(this.#account) : '';
  }

  /** The figure as HTML of safe elements only, for systems that allow no custom tags. Empty until drawn. */
  toHTML(): string {
    return this.#account ? accountHTML(this.#account, this.locale) : '';
  }

  /** The figure as the text of a self-standing SVG file with its source line inside. Empty until drawn. */
  toSVG(): string {
    const view = this.current;
    if (!view || !this.#account || !this.pictured) return '';
    return savedPicture(this.#account, this.pictured(view), view.locale, this.renderRoot);
  }

  /** The figure for a place without scripts. Needs no document. Throws {@link BriefingProblem}. */
  still(view: View): Still {
    this.#still = view;
    const account = this.account(view);
    const frame = this.framed(this.drawing(view, account), account, view);
    return {account, frame, pictured: this.pictured?.(view)};
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      // Made here and first placed in another document, whose root takes no stylesheet of this one.
      if (!this.shadowRoot) throw error;
      this.adoptedCallback();
      return this.shadowRoot;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A copy has the attribute of its original.
    if (!this.hasUpdated && !this.#prerendered.stands) this.#state.set('loading');
  }

  /** Called by the browser when a page moves the element to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) styleAbroad(this, this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  /** A drawing that came with the page makes way once the live one can take its place. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = (): void => void super.scheduleUpdate();
    // What a reader has changed is answered at once.
    if (this.hasUpdated) return draw();
    return firstDraw(this, this.#prerendered, () => this.#settled(), draw);
  }

  async #settled(): Promise<void> {
    await Promise.all([this.#source.settled(), this.#language.settled()]);
  }

  /** Also for what a reader has just asked for, and for what the drawing waits for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#menu.asked;
    await super.getUpdateComplete();
    await this.#faults.coming;
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    this.#drawn = this.#draw();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return this.#drawn;
  }

  #draw(): TemplateResult {
    const {supply} = this.#source;
    this.#problem = undefined;
    this.#account = undefined;
    if (supply.state === 'loading' || !this.#language.ready) return this.waiting();
    try {
      if (supply.state === 'failed') throw supply.problem;
      const view: View = {briefing: supply.briefing, locale: this.locale};
      const account = this.account(view);
      // Set before the frame is drawn: its menu offers what the account can give.
      this.#account = live.now?.corrected(this, account, view) ?? account;
      return this.framed(this.drawing(view, this.#account), this.#account, view);
    } catch (error) {
      // A figure must never take its article down: whatever went wrong is said in the element and as an event.
      if (error instanceof BriefingProblem) return this.#fault(error.problem);
      return this.#fault({code: 'no-data', given: this.localName, detail: String(error)});
    }
  }

  #fault(problem: Problem): TemplateResult {
    this.#account = undefined;
    if (!this.#faults.ready()) return this.waiting();
    this.#problem = problem;
    return this.faulted(problem);
  }

  /** A fault in the language of the figure; named by its code where the words cannot be had. */
  protected faultWords(problem: Problem): string {
    return this.#faults.of(problem, this.locale.messages);
  }

  /** Rule, drawing, source line and menu. An inline element has a frame of its own. */
  protected framed(drawing: TemplateResult, account: Account, view: View): TemplateResult {
    const {locale} = view;
    // Without a name of its own: its heading has it, and ears should not be given it twice.
    return html`<figure part="figure" lang=${locale.messages.lang} dir=${locale.messages.dir}>
      ${drawing} ${live.now?.freshness(this, account, view) ?? nothing}
      <div class="foot">${sourceLine(account.source, locale)}${this.#menu.render(locale)}</div>
      ${this.#menu.below(locale)}
    </figure>`;
  }

  /** The heading of the figure, at the level the page asks for. */
  protected heading(words: string): TemplateResult {
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    return html`<p part="heading" id="title" role="heading" aria-level=${level}>${heard(words, this.locale)}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const problem = this.#problem;
    this.#state.set(problem ? 'error' : this.#account ? 'ready' : 'loading');
    const report = problem ? `error ${JSON.stringify(problem)}` : this.#account ? `ready ${this.toText()}` : '';
    if (!report || report === this.#reported) return;
    this.#reported = report;
    if (problem) emit(this, 'briefing-error', {...problem, message: this.faultWords(problem)});
    else emit(this, 'briefing-ready', {ids: this.ids});
    ifBelow(this, () => this.#state.mark('placed', true));
  }

  /** The author's words stay while the briefing is on its way. */
  protected waiting(): TemplateResult {
    const {messages} = this.locale;
    return html`<figure part="figure" class="waiting room" lang=${messages.lang} dir=${messages.dir}>
      <span class="fallback"><slot></slot></span>
      <p class="state" role="status">${messages.state.loading}</p>
    </figure>`;
  }

  /** The author's words stay, and below them what is wrong and what would be valid. */
  protected faulted(problem: Problem): TemplateResult {
    const {messages} = this.locale;
    const fault = this.#faults.note(problem, messages, () => this.#source.retry());
    const standing = this.standing(problem);
    if (standing.length > 0) return html`${standing}${fault}`;
    return html`<figure part="figure" class="room" lang=${messages.lang} dir=${messages.dir}>
      <span class="fallback"><slot></slot></span>
      ${fault}
    </figure>`;
  }

  /** A drawing that came with the page, where only what would replace it is at fault: it is as good as it was. */
  protected standing({code}: Problem): readonly Node[] {
    return code === 'not-loaded' || code === 'not-a-briefing' ? this.#prerendered.drawing : [];
  }

  #belongings(): Belongings | undefined {
    const account = this.#account;
    const view = this.current;
    if (!account || !view) return undefined;
    const citation = this.citation(account, view);
    return {view, account, ids: this.ids, citation, name: this.#fileName(), pictured: !!this.pictured};
  }

  #fileName(): string {
    return this.ids.join('-').slice(0, 60) || this.localName;
  }
}
