import {TAGS} from './family.ts';
import {perceivedBoxes, perceivedText, type Box} from './perceived.ts';

/** The window of a page in a frame, with the names that tests change there. */
export type HostWindow = Window & typeof globalThis;

export interface Setting {
  /** Addresses of scripts below `/dist/`. */
  readonly scripts?: readonly string[];
  readonly head?: string;
  readonly lang?: string;
  readonly width?: number;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** Changes the window before anything of the page runs. */
  readonly before?: (window: HostWindow) => void;
}

export interface HostPage {
  readonly window: HostWindow;
  readonly document: Document;
  /** Uncaught errors, rejections nobody handled, and errors on the console. */
  readonly complaints: readonly string[];
  /** What the page's content security policy has stopped. */
  readonly violations: readonly string[];
  one(selector: string): HTMLElement;
  text(selector: string): string;
  boxes(selector: string): Box[];
}

const ENTRY = 'customs-briefing.js';

const scriptTag = (address: string): string =>
  `<script ${address.includes('classic') ? 'defer' : 'type="module"'} src="/dist/${address}"></script>`;

/** Elements that have been registered, wherever on the page they stand. */
const upgraded = (document: Document): Element[] =>
  [...document.querySelectorAll(TAGS.join())].filter((one) => one.shadowRoot);

/** Waits until a condition holds; fails with its name after some seconds. */
export async function until(name: string, holds: () => boolean, patience = 8000): Promise<void> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Still waiting for: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until the registered elements of a page are drawn or have said why not. */
export const settledPage = (document: Document): Promise<void> =>
  until('every figure drawn', () => upgraded(document).every((one) => one.getAttribute('aria-busy') === 'false'));

/** Opens a page of its own in a frame, with the built files, and waits until its figures are drawn. */
export async function hostPage(body: string, setting: Setting = {}): Promise<HostPage> {
  const {scripts = [ENTRY], head = '', lang = 'en', width = 760, root = '', before} = setting;
  const frame = document.createElement('iframe');
  frame.className = 'host-page';
  frame.width = String(width);
  frame.height = '600';
  frame.scrolling = 'no';
  // An address of its own: in Firefox, 'self' of a policy is nothing in a frame without one.
  frame.src = '/tests/support/empty.html';
  document.body.append(frame);
  // In a task of its own: opened while its load event is still on its way, a page never has another.
  await new Promise((resolve) => frame.addEventListener('load', () => setTimeout(resolve), {once: true}));
  const window = frame.contentWindow as HostWindow;
  const page = frame.contentDocument!;
  const complaints: string[] = [];
  const violations: string[] = [];
  page.open();
  window.addEventListener(
    'error',
    (event) => complaints.push(event.message || `no ${(event.target as Element).outerHTML}`),
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => complaints.push(`unhandled: ${String(reason)}`));
  page.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
  );
  window.console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
  before?.(window);
  page.write(
    `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8"><title>Article</title>${head}` +
      `${scripts.map(scriptTag).join('')}</head><body>${body}</body></html>`,
  );
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve, {once: true}));
  page.close();
  await loaded;
  await settledPage(page);
  const one = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  return {
    window,
    document: page,
    complaints,
    violations,
    one,
    text: (selector) => perceivedText(page.querySelectorAll(selector)),
    boxes: (selector) => perceivedBoxes(one(selector)),
  };
}

/** Takes the pages of a test away. */
export function leaveHostPages(): void {
  for (const frame of document.querySelectorAll('.host-page')) frame.remove();
}
