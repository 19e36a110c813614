/**
 * What a reader perceives of a page. Each function stands alone: puppeteer sends its text to the page.
 * Nodes are told apart by their type, not their class: they may belong to another window.
 */

/** The text of elements and their shadow roots as it is laid out, line by line, without what is not rendered. */
export function perceivedText(elements: Iterable<Element>): string {
  const text = (node: Node): string => {
    if (node.nodeType === 3) return (node as Text).data;
    if (node.nodeType !== 1) return '';
    const element = node as Element;
    if (element.localName === 'slot')
      return (element as HTMLSlotElement).assignedNodes({flatten: true}).map(text).join('');
    const {display, visibility} = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return '';
    const inside = [...(element.shadowRoot ?? element).childNodes].map(text).join('');
    return /^(inline|contents)/.test(display) ? inside : `\n${inside}\n`;
  };
  return [...elements]
    .map(text)
    .join('\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

/** A box with its place in the figure that it belongs to, in px. */
export interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The figure of an element and all that stands in it and can be seen: words, drawings, marks. */
export function perceivedBoxes(host: Element): Box[] {
  const figure = host.shadowRoot!.querySelector('[part~=figure]')!;
  const {left, top} = figure.getBoundingClientRect();
  const wordsOf = (one: Element): Text[] =>
    [...one.childNodes].filter((node): node is Text => node.nodeType === 3 && (node as Text).data.trim() !== '');
  /** Of words the letters count, not the padding around them, nor what stands between them for ears only. */
  const boxOf = (one: Element): DOMRect => {
    const words = one === figure ? [] : wordsOf(one);
    if (words.length === 0) return one.getBoundingClientRect();
    const range = one.ownerDocument.createRange();
    const rects = words.map((node) => {
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    });
    const [x, y] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
    const [right, bottom] = [
      Math.max(...rects.map((rect) => rect.right)),
      Math.max(...rects.map((rect) => rect.bottom)),
    ];
    return new DOMRect(x, y, right - x, bottom - y);
  };
  const shown = [figure, ...figure.querySelectorAll('*')].filter((one) => {
    const drawn = /^(svg|rect|line|circle|path)$/.test(one.localName);
    const counts = one === figure || drawn || wordsOf(one).length > 0;
    return counts && !one.closest('.heard, defs') && one.getClientRects().length > 0;
  });
  return shown.map((one) => {
    const {x, y, width, height} = boxOf(one);
    const words = one.localName === 'svg' ? '' : (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 30);
    return {what: `${one.localName} “${words}”`, x: x - left, y: y - top, width, height};
  });
}
