const STATES = ['loading', 'ready', 'error'] as const;

/** Where a figure has got to, for styles (`:state(ready)`) and for assistive technology (`aria-busy`). */
export class FigureState {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
  }

  set(state: (typeof STATES)[number]): void {
    this.#host.setAttribute('aria-busy', String(state === 'loading'));
    for (const one of STATES) this.mark(one, one === state);
  }

  mark(state: string, holds: boolean): void {
    // Browsers before 125 know states only with dashes and throw on any other: there the looks degrade, nothing else.
    try {
      this.#internals.states[holds ? 'add' : 'delete'](state);
    } catch {
      return;
    }
  }
}
