import {TAGS} from './tags.ts';

/** The tag that a `<figure data-customs-briefing="…">` stands for; undefined for any other element or tag. */
export function stoodFor(element: Element): string | undefined {
  const tag = element.localName === 'figure' ? (element.getAttribute('data-customs-briefing') ?? '') : '';
  return TAGS.includes(tag) ? tag : undefined;
}

/**
 * Puts the element that a safe form stands for into it, with the figure's content as its fallback. The figure stays,
 * with its place, id and class in the page. Only attributes that the element knows pass, and the element checks them
 * as it checks those of any page. Does nothing where the element is not registered or stands there already.
 */
export function upgrade(figure: Element): void {
  const tag = stoodFor(figure);
  const known = tag === undefined ? undefined : customElements.get(tag);
  if (tag === undefined || !known || figure.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const {observedAttributes = []} = known as {observedAttributes?: readonly string[]};
  for (const name of ['lang', ...observedAttributes]) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...figure.childNodes);
  figure.append(element);
  // The element is a figure itself: one announced inside another says nothing more.
  if (!figure.hasAttribute('role')) figure.setAttribute('role', 'presentation');
}
