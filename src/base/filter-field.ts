import {css, html, type CSSResult, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** A field that a reader types into to see less, with how much remains: said politely, since it changes with every letter. */
export class FilterField {
  /** What the reader has typed. */
  typed = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  #take(typed: string): void {
    if (typed === this.typed) return;
    this.typed = typed;
    this.#host.requestUpdate();
  }

  /** Pinyin on its way to a character is not yet what the reader means. */
  readonly #type = (event: InputEvent | CompositionEvent): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#take((event.target as HTMLInputElement).value);
  };

  readonly #clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.typed) return;
    event.preventDefault();
    event.stopPropagation();
    this.#take('');
  };

  /** `label` names the field, `remaining` says how much is left. */
  render(label: string, remaining: string): TemplateResult {
    return html`<div class="tools">
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${label}
        aria-label=${label}
        .value=${this.typed}
        @input=${this.#type}
        @compositionend=${this.#type}
        @keydown=${this.#clear}
      />
      <p class="remaining" part="annotation" role="status">${remaining}</p>
    </div>`;
  }
}

export const filterStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    margin-top: 12px;
    font-size: var(--_t-note);
  }
  .tools input {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    height: max(32px, var(--_hit));
    padding: 0 10px;
    margin: 0;
    flex: 1 1 9em;
    min-width: 0;
    max-width: 17em;
    appearance: none;
  }
  .tools input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .remaining {
    font-size: var(--_t-note);
    color: var(--_muted);
    font-variant-numeric: lining-nums tabular-nums;
  }
  @media print, (scripting: none) {
    .tools input {
      display: none;
    }
  }
`;
