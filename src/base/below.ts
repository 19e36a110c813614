/**
 * Calls back, once, where an element begins below the window: its height may change there without moving anything that
 * a reader sees. Asked of the browser when it next lays out the page, and not before: each forced layout would cost one.
 */
export function ifBelow(element: Element, then: () => void): void {
  if (typeof IntersectionObserver === 'undefined') return;
  new IntersectionObserver(([entry], observer) => {
    observer.disconnect();
    // A frame of another origin is not told where its window ends.
    const {boundingClientRect, rootBounds} = entry!;
    if (rootBounds && boundingClientRect.top >= rootBounds.bottom) then();
  }).observe(element);
}
