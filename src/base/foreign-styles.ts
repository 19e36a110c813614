import type {CSSResult, CSSResultOrNative} from 'lit';

/** An element whose shadow root may be given more styles than it began with. */
export interface Wearer {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Styles that came later, with the code that needs them. */
const later = new WeakMap<Wearer, readonly CSSResult[]>();

/**
 * Gives an element the styles of a part that is fetched when a reader asks for it: as a sheet, which no policy forbids.
 * A root without sheets (a frame's document without a window) goes without.
 */
export function wear(host: Wearer, style: CSSResult): void {
  const worn = later.get(host) ?? [];
  if (worn.includes(style)) return;
  later.set(host, [...worn, style]);
  const root = host.renderRoot;
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheetsIn(root, [style])];
}

/**
 * Styles a shadow root that stands in another document than the one the library was loaded in: a frame, a pop-up window.
 * Constructed stylesheets belong to their document, so these are made anew; a document without a window can have none.
 */
export function styleAbroad(host: Wearer, root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = sheetsIn(root, [...styles, ...(later.get(host) ?? [])]);
}

function sheetsIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] {
  const window = root.ownerDocument.defaultView;
  if (!window) return [];
  return styles.map((style) => {
    if (!('cssText' in style)) return style;
    // The library's own document shares one sheet among all its figures.
    if (window === globalThis.window && style.styleSheet) return style.styleSheet;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
