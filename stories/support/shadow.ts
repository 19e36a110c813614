import {waitFor, within} from 'storybook/test';

/** An element of the story, drawn or in the state it comes to rest in. */
export async function settled(canvasElement: HTMLElement, tag: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = canvasElement.querySelector<HTMLElement>(tag);
    if (element?.getAttribute('aria-busy') !== 'false') throw new Error(`<${tag}> is not ready.`);
    return element;
  });
}

/** Queries inside an element's shadow root, where the figure is. */
export const inside = (element: HTMLElement) => within(element.shadowRoot as unknown as HTMLElement);
