/** Where the page says no language at all. */
export const DEFAULT_LANG = 'en';

/** The parent a reader would name: through slots' hosts and shadow roots, as `lang` is inherited. */
const above = (node: Element): Element | null => {
  const root = node.parentNode;
  return node.parentElement ?? (root && 'host' in root ? (root as ShadowRoot).host : null);
};

/** The element itself and its ancestors, across shadow roots. */
export function* ancestry(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; node = above(node)) yield node;
}

/** The `lang` of the nearest ancestor that states one, itself included; an empty `lang` states nothing. */
export function nearestLang(element: Element): string {
  for (const node of ancestry(element)) {
    const lang = node.getAttribute('lang')?.trim();
    if (lang) return lang;
  }
  return DEFAULT_LANG;
}
