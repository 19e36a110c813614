/**
 * Registers an element unless somebody has taken the name: a second copy of the library on a page is normal in newsrooms,
 * and the first to come draws every figure.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
