/** A frame's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The widest scroll bar that a host may show and hide again. */
const SCROLL_BAR = 24;

/**
 * Which heights of a frame are worth telling: only what has changed, never those of a frame that is not shown (it has no height, in WebKit no width),
 * and no swinging. Where the host's scroll bar comes with one height and goes with the other, each height brings back
 * the width that asks for the other; after two rounds the larger one stays.
 */
export class Heights {
  #told: Size[] = [];

  /** The height to tell now, in whole pixels; undefined where there is nothing new. */
  next({width, height: exact}: Size): number | undefined {
    const height = Math.ceil(exact);
    const last = this.#told.at(-1);
    if (width === 0 || height === 0 || height === last?.height) return undefined;
    if (last && height < last.height && this.#swings({width, height}, last)) return undefined;
    this.#told = [...this.#told.slice(-3), {width, height}];
    return height;
  }

  #swings(size: Size, last: Size): boolean {
    const same = (one: Size | undefined, other: Size): boolean =>
      one?.width === other.width && one.height === other.height;
    const turned = Math.abs(size.width - last.width);
    if (turned === 0 || turned > SCROLL_BAR) return false;
    return same(this.#told.at(-2), size) && same(this.#told.at(-3), last) && same(this.#told.at(-4), size);
  }
}
