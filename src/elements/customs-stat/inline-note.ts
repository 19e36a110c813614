import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenLeft} from '../../base/outside.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Space kept free between the note and the edge of the window, in pixels. */
const EDGE = 8;

/** The note of an inline figure: a press or Enter opens it, Escape or leaving closes it, and it stays inside the window. */
export class InlineNote implements ReactiveController {
  open = false;
  readonly #host: Host;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  readonly pressed = (event: MouseEvent): void => {
    // With a modifier the reader wants the page itself, in a new tab.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    if (this.open) this.#close();
    else void this.#show();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.#close();
    this.#host.renderRoot.querySelector('a')?.focus();
  };

  async #show(): Promise<void> {
    this.open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#stop ??= whenLeft(this.#host, () => this.#close());
    this.#place();
    // A phone that is turned has another edge.
    addEventListener('resize', this.#place);
  }

  #close(): void {
    removeEventListener('resize', this.#place);
    this.#stop?.();
    this.#stop = undefined;
    if (!this.open) return;
    this.open = false;
    this.#host.requestUpdate();
  }

  readonly #place = (): void => {
    const note = this.#host.renderRoot.querySelector<HTMLElement>('.note');
    if (!note) return;
    const window = document.documentElement.clientWidth;
    note.style.setProperty('--_room', `${window - 2 * EDGE}px`);
    note.style.setProperty('--_shift', '0px');
    const {left, right} = note.getBoundingClientRect();
    const shift = right > window - EDGE ? Math.max(window - EDGE - right, EDGE - left) : Math.max(0, EDGE - left);
    note.style.setProperty('--_shift', `${Math.round(shift)}px`);
  };
}
