import {ASK, dialects, type Address} from './dialects.ts';
import {Heights} from './heights.ts';

/**
 * Tells the page around the frame how high the figure is, now and whenever that changes: in a box that is as high as what it
 * holds, menus included. Measured at once and not at the next frame, because a hidden tab has none; a frame that is not
 * shown has no size, which is not told, and is measured again when it is shown.
 * Nothing but a height leaves the frame, so any page may hear it; of what comes in, only one question of the parent is answered.
 */
export function tellHeight(box: HTMLElement, inside: Node, address: Address): void {
  if (parent === window) return;
  const heights = new Heights();
  let told = 0;
  const tell = (): void => {
    for (const message of dialects(told, address)) parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const height = heights.next({width: document.documentElement.clientWidth, height: box.scrollHeight});
    if (height === undefined) return;
    told = height;
    tell();
  };
  new ResizeObserver(measure).observe(box);
  // A menu lies over the figure and changes no box, so what is drawn is watched too.
  new MutationObserver(measure).observe(inside, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  document.fonts.addEventListener('loadingdone', measure);
  addEventListener('message', ({source, data}) => {
    if (source === parent && told > 0 && (data as {type?: unknown} | null)?.type === ASK) tell();
  });
}
