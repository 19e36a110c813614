import type {LitElement} from 'lit';

/** How far below the window a figure may be to count as near. */
const NEAR = '200px';

/** Resolves when the element comes near the window. */
function near(element: Element): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      {rootMargin: NEAR},
    );
    observer.observe(element);
  });
}

/** Resolves in a task of its own after the next frame: what stands in the page is painted first. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Resolves when a drawing that came with the page may make way: it is near, painted, and what replaces it is there. */
export async function whenDue(host: Element, supplied: () => Promise<void>): Promise<void> {
  await near(host);
  await Promise.all([painted(), supplied()]);
}

/** Takes the drawing away, in one task with the first of the live one, and gives back what stood there. */
export function cleared({renderRoot, renderOptions}: LitElement): readonly Node[] {
  // Its styles are those of the element, which it now has from its own sheets.
  const drawing = [...renderRoot.childNodes].filter(({nodeName}) => nodeName !== 'STYLE');
  renderRoot.replaceChildren();
  renderOptions.renderBefore = null;
  return drawing;
}
