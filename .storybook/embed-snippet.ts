import {BUNDLE} from '../src/share/embed-code.ts';

const SCRIPT = `<script type="module" src="${BUNDLE}"></script>`;
/** A block that fits stays on one line. */
const LINE = 90;

/** Blocks whose children stand on lines of their own; everything else is text, where a line break could be read. */
const CONTAINERS = 'div, article, section, figure, ul, ol';

const tagsOf = (element: Element): readonly [string, string] => {
  const [open = ''] = (element.cloneNode(false) as Element).outerHTML.split(`</${element.localName}>`);
  return [open, `</${element.localName}>`];
};

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Lines without the indentation that all of them have. */
function dedented(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim());
  const common = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(common));
}

/** Markup with one block on a line. Only the white space between blocks changes. */
function linesOf(nodes: Iterable<Node>): string[] {
  return [...nodes].flatMap((node): string[] => {
    if (!(node instanceof Element)) return node.textContent?.trim() ? [node.textContent.trim()] : [];
    const [open, close] = tagsOf(node);
    if (node.matches('style, script')) return [open, ...indented(dedented(node.textContent ?? '')), close];
    if (node.matches(CONTAINERS) || node.querySelector(':scope > script'))
      return [open, ...indented(linesOf(node.childNodes)), close];
    const inside = node.innerHTML.replaceAll(/\s+/g, ' ').trim();
    if (!inside || open.length + inside.length + close.length <= LINE) return [open + inside + close];
    // A figure in running text keeps its words close: a space there would be one that is read.
    return node.localName === 'p' ? [open + inside + close] : [open, `  ${inside}`, close];
  });
}

/**
 * What an editor pastes to get a story: its elements with attributes and fallback, and the one script.
 * What only sets the scene in the catalog (`data-scene`) goes; the language it set moves to the elements.
 * Storybook passes its result through here a second time, which changes nothing.
 */
export function embedSnippet(
  code: string,
  {globals}: {readonly globals?: Readonly<Record<string, unknown>>} = {},
): string {
  const written = code.replace(SCRIPT, '').trim();
  if (!written) return code;
  const {content} = Object.assign(document.createElement('template'), {innerHTML: written});
  const page = String(globals?.['language'] ?? 'en');
  const scenes = [...content.querySelectorAll('[data-scene]')];
  for (const element of content.querySelectorAll('*')) {
    const around = element.closest('[lang]');
    if (!element.localName.includes('-') || (around && !around.matches('[data-scene]'))) continue;
    const language = around?.getAttribute('lang') ?? page;
    if (language !== 'en' || page !== 'en') element.setAttribute('lang', language);
  }
  for (const scene of scenes) scene.replaceWith(...scene.childNodes);
  return [...linesOf(content.childNodes), SCRIPT].join('\n');
}
