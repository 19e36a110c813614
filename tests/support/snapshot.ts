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

/** Holds a text against the one that was reviewed; `wtr --update-snapshots` saves anew. */
export async function matchesReviewed(name: string, content: string): Promise<void> {
  const saved = await getSnapshot({name});
  // The runner would write its file again, and of engines that do so at once one reads what another has half written.
  if (saved === content) return;
  await compareSnapshot({name, content});
  // The runner saves a text that is missing and passes; one that nobody has reviewed must not.
  if (saved === undefined) throw new Error(`Nothing of “${name}” was saved before: review what is new and run again.`);
}

/** Holds every drawing of an element against the reviewed one. */
export async function matchesDrawing(
  element: Element,
  name: string,
  selector = '[part~=chart] svg, svg[part~=chart]',
): Promise<void> {
  const drawings = [...element.shadowRoot!.querySelectorAll(selector)];
  if (drawings.length === 0) throw new Error(`<${element.localName}> draws nothing that matches ${selector}`);
  await matchesReviewed(name, drawings.map((drawing) => normalised(drawing)).join(''));
}
