/**
 * Meets every element of a page, now and when it is added, also inside open shadow roots.
 * `meet` answers true for an element that needs no look inside. It may be given the same element again.
 * Nothing of the page is patched: a root attached later to an element that stands already is seen
 * only where its tag was still to be defined.
 */
export function seek(meet: (element: Element) => boolean): void {
  const look = (element: Element): void => {
    if (meet(element)) return;
    if (enter(element.shadowRoot) || !element.localName.includes('-')) return;
    customElements.whenDefined(element.localName).then(
      () => enter(element.shadowRoot),
      () => false, // `font-face` and the like have a dash and are no custom elements.
    );
  };
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE)
          [node as Element, ...(node as Element).querySelectorAll('*')].forEach(look);
  });
  const enter = (root: Document | ShadowRoot | null): boolean => {
    if (!root) return false;
    observer.observe(root, {childList: true, subtree: true});
    root.querySelectorAll('*').forEach(look);
    return true;
  };
  // Not before the page is read: the children of a figure that is half there belong to it too.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => enter(document));
  else enter(document);
}
