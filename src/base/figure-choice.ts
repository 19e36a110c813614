import type {ReactiveControllerHost} from 'lit';
import {emit} from './events.ts';

interface Host extends ReactiveControllerHost, EventTarget {
  readonly group: string;
}

/** The one figure of a set that a reader has pressed. In a group the group knows it, alone the element does. */
export class FigureChoice {
  readonly #host: Host;
  readonly #shared: () => string | undefined;
  #own: string | undefined;

  /** `shared` gives the figure that the element's group has selected. */
  constructor(host: Host, shared: () => string | undefined) {
    this.#host = host;
    this.#shared = shared;
  }

  get id(): string | undefined {
    return this.#host.group ? this.#shared() : this.#own;
  }

  /** The second press on a figure lets it go. */
  press(id: string): void {
    const next = id === this.id ? '' : id;
    this.#own = next || undefined;
    this.#host.requestUpdate();
    emit(this.#host, 'figure-select', {id: next});
  }
}
