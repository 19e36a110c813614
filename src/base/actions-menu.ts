import {html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import {emit, type ShareKind} from './events.ts';
import {whenLeft} from './outside.ts';
import {PassingWord} from './passing-word.ts';

/** What a figure can give away. Each answers with the word to show ("Copied"), or nothing. */
export type Actions = Readonly<Partial<Record<ShareKind, () => Promise<string> | string>>>;

const dots = svg`<circle cx="2" cy="2" r="1.6"></circle><circle cx="8" cy="2" r="1.6"></circle><circle cx="14" cy="2" r="1.6"></circle>`;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The one small menu of a figure: arrows walk it, Escape closes it and gives the focus back. */
export class ActionsMenu implements ReactiveController {
  readonly #host: Host;
  readonly #actions: () => Actions;
  #open = false;
  readonly #done: PassingWord;
  #stop: (() => void) | undefined;

  constructor(host: Host, actions: () => Actions) {
    this.#host = host;
    this.#actions = actions;
    this.#done = new PassingWord(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  get #box(): Element | null {
    return this.#host.renderRoot.querySelector('.actions');
  }

  get #items(): HTMLElement[] {
    return [...(this.#box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  async #show(last = false): Promise<void> {
    this.#open = true;
    this.#done.say('');
    await this.#host.updateComplete;
    const box = this.#box;
    if (box) this.#stop ??= whenLeft(box, () => this.#close());
    this.#items.at(last ? -1 : 0)?.focus();
  }

  #close(refocus = false): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.#open) return;
    this.#open = false;
    this.#host.requestUpdate();
    if (refocus) this.#box?.querySelector('button')?.focus();
  }

  readonly #toggle = (): void => {
    if (this.#open) this.#close(true);
    else void this.#show();
  };

  readonly #buttonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowUp');
  };

  readonly #menuKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const now = items.findIndex((item) => item.matches(':focus'));
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = next[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.#close(true);
    } else if (event.key === 'Tab') this.#close();
  };

  async #run(kind: ShareKind): Promise<void> {
    const action = this.#actions()[kind];
    this.#close(true);
    if (!action || !emit(this.#host, 'briefing-share', {kind}, true)) return;
    this.#done.say(await action());
  }

  render({messages}: Locale): TemplateResult {
    // Asked for when it opens: a page of a hundred figures makes no hundred citations.
    const kinds = this.#open ? (Object.keys(this.#actions()) as ShareKind[]) : [];
    return html`<div class="actions" part="actions">
      <button
        type="button"
        aria-label=${actionsTopic(messages).menu}
        aria-haspopup="menu"
        aria-expanded=${this.#open}
        @click=${this.#toggle}
        @keydown=${this.#buttonKey}
      >
        <svg viewBox="0 0 16 4" aria-hidden="true">${dots}</svg>
      </button>
      ${
        this.#open
          ? html`<ul role="menu" aria-label=${actionsTopic(messages).menu} @keydown=${this.#menuKey}>
              ${kinds.map(
                (kind) =>
                  html`<li role="none">
                    <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#run(kind)}>
                      ${actionsTopic(messages)[kind]}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <span class="done" role="status">${this.#done.words}</span>
    </div>`;
  }
}
