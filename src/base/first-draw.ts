import type {LitElement} from 'lit';
import type {Prerendered} from './prerendered.ts';
import {inTurn} from './turns.ts';

/**
 * Draws an element for the first time when its turn comes. Until then it shows the words of the author, as before it was
 * defined, or the drawing that came with the page. `supplied` begins to fetch what it needs, and waits for it.
 */
export function firstDraw(
  host: LitElement,
  prerendered: Prerendered,
  supplied: () => Promise<void>,
  draw: () => void,
): Promise<void> | undefined {
  if (prerendered.stands) {
    return prerendered.due(supplied).then((makeWay) =>
      inTurn(() => {
        makeWay();
        draw();
      }),
    );
  }
  let words: HTMLSlotElement | undefined;
  const turn = inTurn(() => {
    words?.remove();
    draw();
  });
  if (turn) host.renderRoot.append((words = host.ownerDocument.createElement('slot')));
  return turn;
}
