import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {readerTopic} from '../language/en/reader.ts';
import type {Account} from '../share/account.ts';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The browser can speak. */
export const canListen = (): boolean => (globalThis as Partial<typeof globalThis>).speechSynthesis !== undefined;

/**
 * A figure read aloud, because a reader asked for it: the words are shown while they are said, and end when the reader
 * stops them or the figure leaves the page. What does the speaking is fetched then.
 */
export class Listening implements ReactiveController {
  readonly #host: Host;
  #words = '';
  #silence: (() => void) | undefined;
  /** Counts what was asked for: an answer that comes late is to an older question. */
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  async start(account: Account, locale: Locale): Promise<void> {
    this.stop();
    const asked = this.#asked;
    const [{speak}, {summary}] = await Promise.all([import('./voice.ts'), import('../share/summary.ts')]);
    if (asked !== this.#asked || !this.#host.isConnected) return;
    this.#words = summary(account, locale);
    this.#host.requestUpdate();
    this.#silence = speak(this.#words, locale.lang, () => {
      if (asked === this.#asked) this.#over();
    });
  }

  /** Silence, at once. */
  readonly stop = (): void => {
    this.#asked++;
    this.#silence?.();
    this.#over();
  };

  #over(): void {
    this.#silence = undefined;
    if (!this.#words) return;
    this.#words = '';
    this.#host.requestUpdate();
  }

  readonly #stopped = (): void => {
    this.stop();
    // The button goes with the words, and the focus must not go with it.
    this.#host.renderRoot.querySelector<HTMLElement>('.actions > button')?.focus();
  };

  render({messages}: Locale): TemplateResult | typeof nothing {
    if (!this.#words) return nothing;
    return html`<div class="voice">
      <button type="button" @click=${this.#stopped}>${readerTopic(messages).stop}</button>
      <p class="transcript">${this.#words}</p>
    </div>`;
  }
}
