import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * One way through the points of every chart: the chart is one stop of the Tab key, arrows walk its points, Home and End go
 * to the ends, Escape lets go; a press or a touch pins a point and a second one lets go. The page's own scrolling is left
 * alone: only the arrows that walk are taken, and only while a point is held or the chart has the focus.
 */
export class PointWalk implements ReactiveController {
  /** Place of the point held, from 0; undefined when none is. */
  active: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #count: () => number;
  readonly #held: (active: number) => void;

  /** `count` says how many points there are now; `held` is told of each point that a reader comes to. */
  constructor(host: ReactiveControllerHost, count: () => number, held: (active: number) => void) {
    this.#host = host;
    this.#count = count;
    this.#held = held;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.active !== undefined && this.active >= this.#count()) this.active = undefined;
  }

  #hold(active: number | undefined): void {
    if (active === this.active) return;
    this.active = active;
    this.#host.requestUpdate();
    if (active !== undefined) this.#held(active);
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = this.#count() - 1;
    if (event.key === 'Escape' && this.active !== undefined) {
      event.stopPropagation();
      this.#hold(undefined);
      return;
    }
    const now = this.active;
    const next: Readonly<Record<string, number>> = {
      ArrowRight: now === undefined ? 0 : Math.min(last, now + 1),
      ArrowDown: now === undefined ? 0 : Math.min(last, now + 1),
      ArrowLeft: now === undefined ? last : Math.max(0, now - 1),
      ArrowUp: now === undefined ? last : Math.max(0, now - 1),
      Home: 0,
      End: last,
    };
    const to = next[event.key];
    if (to === undefined || last < 0) return;
    event.preventDefault();
    this.#hold(to);
  };

  /** A press on a point: the second on the same one lets go. */
  readonly press = (point: number): void => this.#hold(point === this.active ? undefined : point);

  /** The focus has left the chart. */
  readonly leave = (): void => this.#hold(undefined);
}
