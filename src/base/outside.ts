/** Calls back when a press or the focus lands outside the element: how a menu or a note knows that it is left. */
export function whenLeft(element: Element, left: () => void): () => void {
  const check = (event: Event): void => {
    if (!event.composedPath().includes(element)) left();
  };
  addEventListener('pointerdown', check);
  addEventListener('focusin', check);
  return () => {
    removeEventListener('pointerdown', check);
    removeEventListener('focusin', check);
  };
}
