import {html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import {readerTopic} from '../language/en/reader.ts';
import type {Account} from '../share/account.ts';
import type {View} from './briefing-element.ts';
import {emit, SHARE_KINDS, type ShareKind} from './events.ts';
import type {Shareable} from './figure-actions.ts';
import {canListen} from './listening.ts';
import {whenLeft} from './outside.ts';
import {PassingWord} from './passing-word.ts';
import type {SharePanel} from './share-panel.ts';

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
  /** Has it read aloud. */
  readonly listen: () => Promise<void>;
}

/** What the menu offers opens a panel where there is more than one form of it. */
const withPanel = (kind: ShareKind): kind is 'cite' | 'embed' => kind === 'cite' || kind === 'embed';

/** What is done with a figure comes when a reader first opens its menu: most never do. */
const deeds = () => import('./figure-actions.ts');

const dots = svg`<circle cx="2" cy="2" r="1.6"></circle><circle cx="8" cy="2" r="1.6"></circle><circle cx="14" cy="2" r="1.6"></circle>`;

interface Host extends ReactiveControllerHost, Shareable {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The one small menu of a figure: arrows walk it, Escape closes it and gives the focus back. */
export class ActionsMenu implements ReactiveController {
  readonly #host: Host;
  readonly #belongings: () => Belongings | undefined;
  #open = false;
  #panel: SharePanel | undefined;
  readonly #done: PassingWord;
  #stop: (() => void) | undefined;

  constructor(host: Host, belongings: () => Belongings | undefined) {
    this.#host = host;
    this.#belongings = belongings;
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

  get #kinds(): readonly ShareKind[] {
    const pictured = this.#belongings()?.pictured;
    return SHARE_KINDS.filter((kind) => {
      if (kind === 'listen') return canListen();
      return kind === 'svg' || kind === 'png' ? pictured : kind !== 'share' || 'share' in navigator;
    });
  }

  async #show(last = false): Promise<void> {
    this.#open = true;
    deeds().catch(() => {}); // Said when something is chosen.
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
    // Not `:focus`, which matches nothing in a window behind another.
    const root = this.#box?.getRootNode() as ShadowRoot | undefined;
    const now = items.findIndex((item) => item === root?.activeElement);
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

  readonly #shut = (): void => {
    this.#panel = undefined;
    this.#host.requestUpdate();
    this.#box?.querySelector('button')?.focus();
  };

  async #run(kind: ShareKind): Promise<void> {
    const belongings = this.#belongings();
    this.#close(true);
    if (!belongings || !emit(this.#host, 'briefing-share', {kind}, true)) return;
    try {
      if (kind === 'listen') return await belongings.listen();
      const {give, sharedBy, SharePanel} = await deeds();
      if (!withPanel(kind)) {
        this.#done.say(await give(kind, this.#host, belongings));
        return;
      }
      this.#panel = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const {height} = this.#host.getBoundingClientRect();
      const shared = () => {
        const now = this.#belongings();
        return now && sharedBy(this.#host, now, height);
      };
      this.#panel = new SharePanel(this.#host, kind, shared, this.#shut);
      this.#host.requestUpdate();
      await this.#panel.focus();
    } catch {
      this.#done.say(actionsTopic(belongings.view.locale.messages).notLoaded);
    }
  }

  /** The panel below the figure, while it is open. */
  panel(): TemplateResult | typeof nothing {
    return this.#panel?.render() ?? nothing;
  }

  render({messages}: Locale): TemplateResult {
    // Asked for when it opens: a page of a hundred figures makes no hundred citations.
    const kinds = this.#open ? this.#kinds : [];
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
                      ${kind === 'listen' ? readerTopic(messages).listen : actionsTopic(messages)[kind]}${withPanel(kind) ? ' …' : nothing}
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
