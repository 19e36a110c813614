/** Lines of letters need no more than this of their box: the rest is the room that a face keeps above and below. */
const LETTERS = 0.65;

/** No letter of the one stands on a letter of the other. */
export function apart(a: DOMRect, b: DOMRect): boolean {
  const spare = ((1 - LETTERS) * (a.height + b.height)) / 2;
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top + spare || b.bottom <= a.top + spare;
}
