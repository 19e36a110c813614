import {escaped, markup, parsed, preview, type Mark} from '../mark.ts';

const PLACE = 'data-customs-briefing';

/**
 * A place for the figure that every sanitizer leaves standing: both systems clean a preview of tags they do not know.
 * The tag around it goes there; it keeps Sveltia from taking each pasted `<span>` for a figure, which it would learn
 * from the first tag of a preview.
 */
export const place = (mark: Mark): string =>
  `<${mark.tag}><span ${PLACE}="${escaped(markup(mark))}">${escaped(mark.fallback)}</span></${mark.tag}>`;

/** Puts the figures into their places. They are made here, where our elements are registered, and move into the frame. */
function fill(root: Document): void {
  for (const one of root.querySelectorAll<HTMLElement>(`[${PLACE}]`)) {
    const mark = parsed(one.getAttribute(PLACE) ?? '');
    one.removeAttribute(PLACE);
    if (!mark) continue;
    one.closest(mark.tag)?.replaceWith(one);
    const figure = preview(mark, document);
    figure.inert = false; // Not a part of the text, and Sveltia pales what is inert.
    one.replaceChildren(figure);
  }
}

const watched = new WeakSet<Document>();

/** Watches a document, and those of its frames that may be looked into: previews stand in one or the other. */
export function watch(root: Document): void {
  if (watched.has(root)) return;
  watched.add(root);
  const known = new WeakSet<HTMLIFrameElement>();
  const look = (): void => {
    fill(root);
    for (const frame of root.querySelectorAll('iframe')) {
      if (known.has(frame)) continue;
      known.add(frame);
      const enter = (): void => {
        if (frame.contentDocument) watch(frame.contentDocument);
      };
      frame.addEventListener('load', enter);
      enter();
    }
  };
  new MutationObserver(look).observe(root, {childList: true, subtree: true});
  look();
}
