import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {localeFor, type Locale} from '../format/number.ts';
import {loadMessages, messagesNow} from '../language/catalogue.ts';
import {DEFAULT_LANG, nearestLang} from '../language/nearest-lang.ts';

/**
 * The language that an element speaks: that of the page around it, as soon as its words have come.
 * Until then it keeps the language it spoke before. Words that cannot be had make it speak English; it tries again at the
 * next change of language, and when the network is back.
 */
export class LanguageSupply implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #asked: string | undefined;
  #locale: Locale | undefined;
  #fetching: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The network is back: words that did not come may come now. */
  readonly #online = (): void => {
    if (this.#asked === undefined || messagesNow(this.#asked)) return;
    this.#asked = undefined;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  /** Words have come, or will not. */
  get ready(): boolean {
    return this.#locale !== undefined;
  }

  get locale(): Locale {
    return this.#locale ?? localeFor(DEFAULT_LANG);
  }

  hostUpdate(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.#asked) return;
    this.#asked = lang;
    if (messagesNow(lang)) {
      this.#locale = localeFor(lang);
      return;
    }
    // Where the words could not be had, the locale is English.
    this.#fetching = loadMessages(lang)
      .catch(() => undefined)
      .then(() => this.#settle(lang));
  }

  /** Begins to fetch the words that the host needs; resolves when they have come, or have failed. */
  settled(): Promise<void> {
    this.hostUpdate();
    return this.#fetching;
  }

  /** Words for a language that the page has left again are dropped. */
  #settle(lang: string): void {
    if (lang !== this.#asked) return;
    this.#locale = localeFor(lang);
    this.#host.requestUpdate();
  }
}
