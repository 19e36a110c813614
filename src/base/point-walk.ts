import {
  css,
  html,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {bare} from '../language/isolates.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Beyond so many points only the near ones have a place for the focus: ten thousand buttons would be slow. */
const MANY = 60;

/**
 * One way through the points of every chart: the chart is one stop of the Tab key, and the focus itself goes from point to
 * point by arrows, Home and End; Escape lets go; a press or a touch pins a point and a second one lets go. The page's own
 * scrolling is left alone: only the arrows that walk are taken, and only while the focus is in the chart.
 */
export class PointWalk implements ReactiveController {
  /** Place of the point held, from 0; undefined when none is. */
  active: number | undefined;

  readonly #host: Host;
  readonly #count: () => number;
  readonly #held: (active: number) => void;
  /** The point that the Tab key comes to: where the reader last was. */
  #stop = 0;
  /** Let go by Escape: the focus is still there, and arrows go on from it. */
  #released = false;

  /** `count` says how many points there are now; `held` is told of each point that a reader comes to. */
  constructor(host: Host, count: () => number, held: (active: number) => void) {
    this.#host = host;
    this.#count = count;
    this.#held = held;
    host.addController(this);
  }

  hostUpdate(): void {
    const last = Math.max(0, this.#count() - 1);
    this.#stop = Math.min(this.#stop, last);
    if (this.active !== undefined && this.active > last) this.active = undefined;
  }

  #hold(active: number | undefined): void {
    if (active === this.active) return;
    this.active = active;
    this.#released = false;
    this.#host.requestUpdate();
    if (active === undefined) return;
    this.#stop = active;
    this.#held(active);
  }

  #focus(point: number): void {
    const place = this.#host.renderRoot.querySelector<HTMLElement>(`[data-point="${point}"]`);
    if (place) place.focus();
    // A point without a place, or in a page without the focus.
    this.#hold(point);
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#count() - 1;
    if (event.key === 'Escape' && this.active !== undefined) {
      event.stopPropagation();
      this.#hold(undefined);
      this.#released = true;
      return;
    }
    const now = this.active ?? (this.#released ? this.#stop : undefined);
    const next = now === undefined ? 0 : Math.min(last, now + 1);
    const before = now === undefined ? last : Math.max(0, now - 1);
    // Where the chart is mirrored, right is back.
    const mirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: mirrored ? before : next,
      ArrowLeft: mirrored ? next : before,
      ArrowDown: next,
      ArrowUp: before,
      Home: 0,
      End: last,
    };
    const to = ways[event.key];
    if (to === undefined || last < 0) return;
    event.preventDefault();
    this.#focus(to);
  };

  /** A press on a point: the second on the same one lets go. */
  readonly press = (point: number): void => {
    if (point === this.active) this.#hold(undefined);
    else this.#focus(point);
  };

  /** The focus goes somewhere: out of the chart lets go. A link that tells of the point held belongs to the chart. */
  readonly leave = ({relatedTarget, currentTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)) return;
    this.#hold(undefined);
    this.#released = false;
  };

  #comeTo(point: number): void {
    this.#released = false;
    this.#hold(point);
  }

  /** Where the focus stands while a point is held, with what ears are given for it. Takes no press: the chart does. */
  place(point: number, name: string): TemplateResult {
    return html`<button
      type="button"
      class="place"
      data-point=${point}
      tabindex=${point === this.#stop ? 0 : -1}
      aria-label=${bare(name)}
      @focus=${() => this.#comeTo(point)}
      @click=${(event: Event) => {
        event.stopPropagation();
        this.#comeTo(point);
      }}
    ></button>`;
  }

  /** Places side by side over a chart, one for each point. */
  places(name: (point: number) => string): TemplateResult {
    const count = this.#count();
    const last = count - 1;
    const near = [0, this.#stop - 1, this.#stop, this.#stop + 1, last].filter((one) => one >= 0 && one <= last);
    const points = count > MANY ? [...new Set(near)].sort((a, b) => a - b) : Array.from({length: count}, (_, i) => i);
    return html`<div class=${count > MANY ? 'places many' : 'places'}>
      ${repeat(
        points,
        (point) => point,
        (point) => this.place(point, name(point)),
      )}
    </div>`;
  }
}

export const walkStyles: CSSResult = css`
  .place {
    min-height: 0;
    padding: 0;
    border: 0;
    pointer-events: none;
  }
  .places {
    position: absolute;
    inset: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    pointer-events: none;
  }
  .places.many .place {
    grid-area: 1 / 1;
  }
  .walk:focus {
    outline: none;
  }
  @media print {
    .place {
      display: none;
    }
  }
`;
