import {forBlock} from './attributes.ts';
import {blockName, data, type Field} from './data.ts';
import {readWritten} from './written.ts';
import {wp, type Attributes, type Block} from './wp.ts';

/** WordPress keeps of what is pasted only what a schema names. */
function schemaOf(tag: string, fields: readonly Field[]): object {
  const names = fields.map(({attribute}) => attribute);
  const safe = ['data-customs-briefing', ...names.map((name) => `data-${name}`)];
  return {
    [tag]: {attributes: names, children: '*'},
    figure: {attributes: safe, children: '*'},
    iframe: {attributes: ['src']},
  };
}

/** Our tags, their safe form and iframes become blocks, and so do shortcodes. */
export function transforms(tag: string): object {
  const name = blockName(tag);
  const fields = data.elements[tag]!;
  const shortcode = (field: Field): object => ({
    type: field.asks === 'number' ? 'number' : 'string',
    shortcode: ({named}: {readonly named: Readonly<Record<string, string>>}) =>
      forBlock(tag, (attribute) => named[attribute] ?? named[attribute.replaceAll('-', '_')])[field.name],
  });
  return {
    from: [
      {
        type: 'raw',
        priority: 5,
        isMatch: (node: Element) => readWritten(node)?.tag === tag,
        schema: schemaOf(tag, fields),
        transform: (node: Element): Block => wp.blocks.createBlock(name, readWritten(node)?.attributes ?? {}),
      },
      {
        type: 'shortcode',
        tag: tag.replaceAll('-', '_'),
        attributes: Object.fromEntries(fields.map((field) => [field.name, shortcode(field)])),
      },
    ],
  };
}

export const blockOf = ({tag, attributes}: {readonly tag: string; readonly attributes: Attributes}): Block =>
  wp.blocks.createBlock(blockName(tag), attributes);
