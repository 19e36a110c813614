/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DotGrid {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Point[];
  readonly radius: number;
}

/** Distance of neighbours, and the wider step after each five, so that a reader can count. */
const PITCH = 11.2;
const FIVE_GAP = 5.9;
const RADIUS = 3.5;

const round = (value: number): number => Math.round(value * 10) / 10;

/** One dot for one counted thing, in rows of `perRow`, set in fives. */
export function placeDots(count: number, perRow: number): DotGrid {
  const x = (column: number): number => round(RADIUS + column * PITCH + Math.floor(column / 5) * FIVE_GAP);
  const rows = Math.ceil(count / perRow);
  const columns = Math.min(count, perRow);
  return {
    width: columns === 0 ? 0 : round(x(columns - 1) + RADIUS),
    height: rows === 0 ? 0 : round((rows - 1) * PITCH + 2 * RADIUS),
    dots: Array.from({length: count}, (_, i) => ({
      x: x(i % perRow),
      y: round(RADIUS + Math.floor(i / perRow) * PITCH),
    })),
    radius: RADIUS,
  };
}

export interface OutlineRow {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

const OUTLINE = {width: 11, height: 14, step: 17, inset: 1};

/** One small sheet for one package, in rows of `perRow`. */
export function placeOutlines(count: number, perRow: number): OutlineRow {
  const columns = Math.min(count, perRow);
  const rows = Math.ceil(count / perRow);
  return {
    width: columns === 0 ? 0 : (columns - 1) * OUTLINE.step + OUTLINE.width + 2 * OUTLINE.inset,
    height: rows === 0 ? 0 : (rows - 1) * (OUTLINE.height + 6) + OUTLINE.height + 2 * OUTLINE.inset,
    outlines: Array.from({length: count}, (_, i) => ({
      x: OUTLINE.inset + (i % perRow) * OUTLINE.step,
      y: OUTLINE.inset + Math.floor(i / perRow) * (OUTLINE.height + 6),
      width: OUTLINE.width,
      height: OUTLINE.height,
    })),
  };
}
