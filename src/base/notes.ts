import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {localDigits, type Locale} from '../format/number.ts';
import type {Said} from '../language/text.ts';
import type {Note} from './caveats.ts';
import {twoForms} from './heard.ts';
import {said} from './source-line.ts';

/** Notes that a reader opens by a small superior mark, and closes by it again. */
export class Notes {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  #toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#host.requestUpdate();
  }

  /** A mark that opens the note of that id. `name` is what ears are given for the sign. */
  mark(id: string, sign: string, name: string): TemplateResult {
    return html`<button
      type="button"
      class="superior"
      aria-label=${name}
      aria-expanded=${this.#open.has(id)}
      aria-controls=${id}
      @click=${() => this.#toggle(id)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  /** Out of sight until its mark is pressed; on paper there is nothing to press, so all are shown. */
  note(id: string, words: unknown): TemplateResult {
    return html`<p part="caveat" id=${id} class=${this.#open.has(id) ? 'lesser open' : 'lesser'}>${words}</p>`;
  }

  /** The numbers after a figure's name: its own notes by their place among all. */
  numbers(own: readonly Said[], all: readonly Note[], locale: Locale): TemplateResult[] {
    const {messages} = locale;
    const places = own.map(({words}) => all.findIndex((one) => one.words === words));
    return places.map((i) => {
      const name = messages.source.note(i + 1);
      const sign = localDigits(String(i + 1), locale);
      return all[i]?.lesser
        ? this.mark(`note-${i + 1}`, sign, name)
        : html`<span class="superior">${twoForms(sign, ` (${name})`)}</span>`;
    });
  }

  /** The numbered notes themselves. */
  list(all: readonly Note[], locale: Locale): TemplateResult[] {
    const {messages} = locale;
    const {note, colon} = messages.source;
    return all.map((one, i) => {
      const id = `note-${i + 1}`;
      const words = html`<b>${twoForms(localDigits(String(i + 1), locale), note(i + 1) + colon)}</b>
        ${said(one, messages.lang)}`;
      return one.lesser ? this.note(id, words) : html`<p part="caveat" id=${id}>${words}</p>`;
    });
  }
}
