import {html, nothing, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import type {Account} from '../share/account.ts';
import type {ActionsMenu} from './actions-menu.ts';
import type {View} from './briefing-element.ts';
import type {Shareable} from './figure-actions.ts';
import type {Wearer} from './foreign-styles.ts';

/** What a figure gives away beside its own forms. */
export interface Belongings {
  readonly view: View;
  readonly account: Account;
  /** Ids that the element was asked for. */
  readonly ids: readonly string[];
  /** The element's own citation, in a line. */
  readonly citation: string;
  /** Stem of its files' names. */
  readonly name: string;
  /** It has a picture. */
  readonly pictured: boolean;
}

export interface MenuHost extends ReactiveControllerHost, Shareable, Wearer {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const dots = svg`<circle cx="2" cy="2" r="1.6"></circle><circle cx="8" cy="2" r="1.6"></circle><circle cx="14" cy="2" r="1.6"></circle>`;

/** The button of a figure's menu. The menu comes when a reader first asks for it: most never do. */
export class ActionsButton {
  /** What a reader has asked for has come, or will not. */
  asked: Promise<void> = Promise.resolve();

  readonly #host: MenuHost;
  readonly #belongings: () => Belongings | undefined;
  #menu: ActionsMenu | undefined;
  #missing = false;

  constructor(host: MenuHost, belongings: () => Belongings | undefined) {
    this.#host = host;
    this.#belongings = belongings;
  }

  #ask(then: (menu: ActionsMenu) => void): void {
    if (this.#menu) {
      then(this.#menu);
      return;
    }
    this.asked = import('./actions-menu.ts')
      .then(({ActionsMenu}) => {
        this.#missing = false;
        then((this.#menu ??= new ActionsMenu(this.#host, this.#belongings)));
      })
      .catch(() => {
        this.#missing = true;
        this.#host.requestUpdate();
      });
  }

  readonly #pressed = (): void => this.#ask((menu) => menu.toggle());

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#ask((menu) => void menu.show(event.key === 'ArrowUp'));
  };

  /** Below the figure: what its menu has opened there. */
  below(locale: Locale): TemplateResult | typeof nothing {
    return this.#menu?.below(locale) ?? nothing;
  }

  render(locale: Locale): TemplateResult {
    const words = actionsTopic(locale.messages);
    return html`<div class="actions" part="actions">
      <button
        type="button"
        aria-label=${words.menu}
        aria-haspopup="menu"
        aria-expanded=${this.#menu?.isOpen ?? false}
        @click=${this.#pressed}
        @keydown=${this.#key}
      >
        <svg viewBox="0 0 16 4" aria-hidden="true">${dots}</svg>
      </button>
      ${this.#menu?.list(locale) ?? (this.#missing ? html`<span class="state" role="status">${words.notLoaded}</span>` : nothing)}
    </div>`;
  }
}
