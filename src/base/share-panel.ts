import {html, nothing, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {figureOf} from '../briefing/look-up.ts';
import type {Briefing} from '../briefing/types.ts';
import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import {citationTopic} from '../language/en/citation.ts';
import {shareTopic} from '../language/en/share.ts';
import {bare} from '../language/isolates.ts';
import {EMBED_FORMS, type EmbedForm} from '../language/messages/share.ts';
import {citable, citation, CITATION_STYLES, type CitationStyle} from '../share/citation.ts';
import {copyText} from '../share/deliver.ts';
import {embedCode, OWN_HOST, type Embeddable} from '../share/embed-code.ts';
import {wear} from './foreign-styles.ts';
import {PassingWord} from './passing-word.ts';
import {segmented, segmentedStyles} from './segmented.ts';
import {panelStyles} from './share-panel.styles.ts';

export type PanelKind = 'cite' | 'embed';

/** What the panel speaks of. */
export interface Shared extends Embeddable {
  readonly ids: readonly string[];
  /** The element's own citation, and the style that it is in. */
  readonly citation: string;
  readonly style: CitationStyle;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const cross = svg`<path d="M1 1 11 11M11 1 1 11"></path>`;

/** The figure that is cited: the one that the element shows, else the whole briefing. */
function cited(briefing: Briefing, ids: readonly string[], locale: Locale) {
  const id = ids.length === 1 ? ids[0] : undefined;
  const known = id !== undefined && briefing.figures.some((one) => one.id === id);
  return citable(briefing, known ? figureOf(briefing, id) : undefined, locale);
}

/** Below a figure: one choice, the text that it gives, and a button that copies it. Escape closes it. */
export class SharePanel {
  readonly #host: Host;
  readonly #kind: PanelKind;
  readonly #shared: () => Shared | undefined;
  readonly #closed: () => void;
  readonly #said: PassingWord;
  #style: CitationStyle | undefined;
  #form: EmbedForm = 'tag';

  constructor(host: Host, kind: PanelKind, shared: () => Shared | undefined, closed: () => void) {
    this.#host = host;
    this.#kind = kind;
    this.#shared = shared;
    this.#closed = closed;
    this.#said = new PassingWord(host);
    wear(host, segmentedStyles);
    wear(host, panelStyles);
  }

  async focus(): Promise<void> {
    await this.#host.updateComplete;
    this.#find<HTMLInputElement>('input:checked')?.focus();
  }

  #find<Found extends Element>(selector: string): Found | null {
    return this.#host.renderRoot.querySelector<Found>(`.share-panel ${selector}`);
  }

  /** The element's own, until a reader chooses another. */
  #styleOf({style}: Shared): CitationStyle {
    return this.#style ?? style;
  }

  #text(shared: Shared): string {
    if (this.#kind === 'embed') return embedCode(this.#form, shared);
    const {briefing, ids, locale} = shared;
    const style = this.#styleOf(shared);
    return bare(style === shared.style ? shared.citation : citation(style, cited(briefing, ids, locale), locale));
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#closed();
  };

  async #copy(text: string, {locale}: Shared): Promise<void> {
    const area = this.#find<HTMLTextAreaElement>('textarea');
    if (!area) return;
    const done = await copyText(text, area);
    this.#said.say(done ? actionsTopic(locale.messages).copied : shareTopic(locale.messages).selected, !done);
  }

  #choice(shared: Shared): TemplateResult {
    const {messages} = shared.locale;
    const chosen = (): void => {
      this.#said.say('');
      this.#host.requestUpdate();
    };
    if (this.#kind === 'cite') {
      const {style, styles} = citationTopic(messages);
      const choose = (one: CitationStyle): void => {
        this.#style = one;
        chosen();
      };
      return segmented(style, styles, CITATION_STYLES, this.#styleOf(shared), choose, 'share');
    }
    const {form, forms} = shareTopic(messages);
    const choose = (one: EmbedForm): void => {
      this.#form = one;
      chosen();
    };
    return segmented(form, forms, EMBED_FORMS, this.#form, choose, 'share');
  }

  #hint({locale: {messages}, folder}: Shared): TemplateResult | typeof nothing {
    if (this.#kind === 'cite') return nothing;
    const words = shareTopic(messages);
    const own = this.#form === 'iframe' && folder === OWN_HOST;
    return html`<p class="hint" id="share-hint">
      ${words.hints[this.#form]} ${own ? html`<b>${words.ownHost}</b>` : nothing}
    </p>`;
  }

  render(): TemplateResult | typeof nothing {
    const shared = this.#shared();
    if (!shared) return nothing;
    const words = shareTopic(shared.locale.messages);
    const text = this.#text(shared);
    const style = this.#styleOf(shared);
    const prose = this.#kind === 'cite' && (style === 'short' || style === 'full');
    return html`<section class="share-panel" aria-labelledby="share-title" @keydown=${this.#key}>
      <div class="panel-head">
        <span id="share-title">${words.title[this.#kind]}</span>
        <button type="button" aria-label=${words.close} @click=${this.#closed}>
          <svg viewBox="0 0 12 12" aria-hidden="true">${cross}</svg>
        </button>
      </div>
      ${this.#choice(shared)}
      <textarea
        readonly
        rows=${prose ? 4 : 6}
        class=${prose ? 'words' : ''}
        dir=${prose ? 'auto' : 'ltr'}
        spellcheck="false"
        aria-label=${words.text}
        aria-describedby=${this.#kind === 'embed' ? 'share-hint' : nothing}
        .value=${text}
      ></textarea>
      ${this.#hint(shared)}
      <div class="panel-foot">
        <button type="button" class="copy" @click=${() => this.#copy(text, shared)}>${words.copy}</button>
        <span role="status">${this.#said.words}</span>
      </div>
    </section>`;
  }
}
