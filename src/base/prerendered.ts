import type {LitElement} from 'lit';

/** How far below the window a figure may be to count as near. */
const NEAR = '200px';

/** Resolves when the element comes near the window. */
function near(element: Element): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      {rootMargin: NEAR},
    );
    observer.observe(element);
  });
}

/** Resolves in a task of its own after the next frame: what stands in the page is painted first. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * A drawing that came with the page in a declarative shadow root. It stands until the element comes near and has all it needs;
 * then it makes way for the live one in a single task, whatever a content system did to its markup.
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

  /** Waits for the moment to draw; `supplied` begins to fetch what the drawing needs, and waits for it. */
  async due(supplied: () => Promise<void>): Promise<void> {
    await near(this.#host);
    await Promise.all([painted(), supplied()]);
    if (!this.#stands) return;
    this.#stands = false;
    const root = this.#host.renderRoot;
    // Its styles are those of the element, which it now has from its own sheets.
    this.drawing = [...root.childNodes].filter(({nodeName}) => nodeName !== 'STYLE');
    root.replaceChildren();
    this.#host.renderOptions.renderBefore = null;
  }
}
