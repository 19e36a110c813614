/** How long drawing may hold a page before it lets others in, in milliseconds: half of what is noticed as a hitch (50). */
const SLICE_MS = 25;

const waiting: (() => void)[] = [];
/** When the present slice began; undefined while nobody draws. */
let began: number | undefined;

function begin(): void {
  began = performance.now();
  // After this task and what it has still to do.
  setTimeout(next);
}

function next(): void {
  began = undefined;
  if (waiting.length === 0) return;
  begin();
  while (waiting.length > 0 && hasTime()) waiting.shift()!();
}

const hasTime = (): boolean => performance.now() - began! < SLICE_MS;

/**
 * Draws at once where the page has time for it; else when its turn comes, after the browser has seen to readers.
 * A page with one figure never waits, and one with hundreds stays alive while they are drawn.
 */
export function inTurn(draw: () => void): Promise<void> | undefined {
  if (began === undefined) begin();
  if (waiting.length === 0 && hasTime()) {
    draw();
    return undefined;
  }
  // What a draw throws is kept by the promise that it is made in.
  return new Promise((resolve) => waiting.push(() => resolve(new Promise((done) => done(draw())))));
}
