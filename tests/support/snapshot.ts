import {compareSnapshot, getSnapshot} from '@web/test-runner-commands';

const ROUND = /-?\d+\.\d{2,}/g;

const attributesOf = (node: Element): string =>
  [...node.attributes]
    .map(
      ({name, value}) =>
        ` ${name}="${value.replace(/(?<=^|#)([a-z-]+)-\d+\b/, '$1').replace(ROUND, (number) => String(Math.round(Number(number) * 100) / 100))}"`,
    )
    .sort()
    .join('');

/** A drawing as text that a reviewer can read: one element a line, comments gone, numbers to two places. */
export function normalised(node: Node, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const words = node.textContent!.replace(/\s+/g, ' ').trim();
    return words ? `${indent}${words}\n` : '';
  }
  if (!(node instanceof Element)) return '';
  const inside = [...node.childNodes].map((child) => normalised(child, depth + 1)).join('');
  const open = `${indent}<${node.localName}${attributesOf(node)}`;
  return inside ? `${open}>\n${inside}${indent}</${node.localName}>\n` : `${open}/>\n`;
}

/** Holds every drawing of an element against the saved one; `wtr --update-snapshots` saves anew. */
export async function matchesDrawing(
  element: Element,
  name: string,
  selector = '[part~=chart] svg, svg[part~=chart]',
): Promise<void> {
  const drawings = [...element.shadowRoot!.querySelectorAll(selector)];
  if (drawings.length === 0) throw new Error(`<${element.localName}> draws nothing that matches ${selector}`);
  // The runner saves a snapshot that is missing and passes; a drawing that nobody has reviewed must not.
  const unreviewed = (await getSnapshot({name})) === undefined;
  await compareSnapshot({name, content: drawings.map((drawing) => normalised(drawing)).join('')});
  if (unreviewed) throw new Error(`No drawing of “${name}” was saved before: review the new one and run again.`);
}
