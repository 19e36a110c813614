import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Locale} from '../format/number.ts';
import {actionsTopic} from '../language/en/actions.ts';
import {readerTopic} from '../language/en/reader.ts';
import type {Belongings, MenuHost} from './actions-button.ts';
import {menuStyles} from './actions-menu.styles.ts';
import {emit, SHARE_KINDS, type ShareKind} from './events.ts';
import {wear} from './foreign-styles.ts';
import {canListen, Listening} from './listening.ts';
import {whenLeft} from './outside.ts';
import {PassingWord} from './passing-word.ts';
import type {SharePanel} from './share-panel.ts';

/** What the menu offers opens a panel where there is more than one form of it. */
const withPanel = (kind: ShareKind): kind is 'cite' | 'embed' => kind === 'cite' || kind === 'embed';

/** What is done with a figure comes when a reader first opens its menu: most never do. */
const deeds = () => import('./figure-actions.ts');

/** The one small menu of a figure: arrows walk it, Escape closes it and gives the focus back. */
export class ActionsMenu implements ReactiveController {
  readonly #host: MenuHost;
  readonly #belongings: () => Belongings | undefined;
  #open = false;
  #panel: SharePanel | undefined;
  readonly #done: PassingWord;
  readonly #listening: Listening;
  #stop: (() => void) | undefined;

  constructor(host: MenuHost, belongings: () => Belongings | undefined) {
    this.#host = host;
    this.#belongings = belongings;
    this.#done = new PassingWord(host);
    this.#listening = new Listening(host);
    wear(host, menuStyles);
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
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

  /** Opens it, at its first item or its last. */
  async show(last = false): Promise<void> {
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

  toggle(): void {
    if (this.#open) this.#close(true);
    else void this.show();
  }

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
      if (kind === 'listen') return await this.#listening.start(belongings.account, belongings.view.locale);
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

  /** Below the figure: what is being read aloud, and the panel while it is open. */
  below(locale: Locale): TemplateResult {
    return html`${this.#listening.render(locale)} ${this.#panel?.render() ?? nothing}`;
  }

  /** Below the button: the open menu, and the word that tells what has been done. */
  list({messages}: Locale): TemplateResult {
    const words = actionsTopic(messages);
    return html`${
        this.#open
          ? html`<ul role="menu" aria-label=${words.menu} @keydown=${this.#menuKey}>
              ${this.#kinds.map(
                (kind) =>
                  html`<li role="none">
                    <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#run(kind)}>
                      ${kind === 'listen' ? readerTopic(messages).listen : words[kind]}${withPanel(kind) ? ' …' : nothing}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }<span class="done" role="status">${this.#done.words}</span>`;
  }
}
