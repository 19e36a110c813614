import type {CSSResultOrNative} from 'lit';

/**
 * Styles a shadow root that stands in another document than the one the library was loaded in: a frame, a pop-up window.
 * Constructed stylesheets belong to their document, so these are made anew; a document without a window can have none.
 */
export function styleAbroad(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const window = root.ownerDocument.defaultView;
  if (!window) return;
  root.adoptedStyleSheets = styles.map((style) => {
    if (!('cssText' in style)) return style;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
