import type {LitElement} from 'lit';

/** A promise for what will not be. */
const never = new Promise<never>(() => {});

/**
 * A drawing that came with the page in a declarative shadow root. It stands until the element comes near and has all it needs;
 * then it makes way for the live one in a single task, whatever a content system did to its markup.
 * What does that is fetched by pages that have such drawings only; where it cannot be had, the drawing stays as it is.
 */
export class Prerendered {
  /** What stood there, for a figure whose live form cannot be had after all. */
  drawing: readonly Node[] = [];

  readonly #host: LitElement;
  #stands: boolean;

  constructor(host: LitElement) {
    this.#host = host;
    this.#stands = Boolean(host.shadowRoot?.firstChild);
  }

  get stands(): boolean {
    return this.#stands;
  }

  /**
   * Waits for the moment to draw; `supplied` begins to fetch what the drawing needs, and waits for it.
   * What it answers with takes the drawing away, and is called in one task with the live one.
   */
  async due(supplied: () => Promise<void>): Promise<() => void> {
    const {cleared, whenDue} = await import('./take-over.ts').catch(() => never);
    await whenDue(this.#host, supplied);
    return () => {
      if (!this.#stands) return;
      this.#stands = false;
      this.drawing = cleared(this.#host);
    };
  }
}
