import {data, type Field} from './data.ts';
import type {Attributes} from './wp.ts';

/** Fields that hold what the author chose, with their values as an element's attribute has them. */
function chosen(tag: string, attributes: Attributes): (readonly [Field, string])[] {
  return data.elements[tag]!.flatMap((field) => {
    const value = attributes[field.name];
    return value === undefined || value === '' || value === 0 || value === field.preset
      ? []
      : [[field, String(value)] as const];
  });
}

/** Attributes of a block as those of the element. */
export const forElement = (tag: string, attributes: Attributes): Record<string, string> =>
  Object.fromEntries(chosen(tag, attributes).map(([{attribute}, value]) => [attribute, value]));

/**
 * What is written in a page, an embed code or a shortcode, as attributes of a block; `read` gives the value of an attribute.
 * Values that a field does not offer are left out, names that the element does not know are never asked for.
 */
export function forBlock(tag: string, read: (attribute: string) => string | null | undefined): Attributes {
  const attributes: Record<string, string | number> = {};
  for (const {attribute, name, asks, options} of data.elements[tag]!) {
    const value = read(attribute)?.trim();
    if (!value || (asks === 'choice' && !options.includes(value))) continue;
    if (asks !== 'number') attributes[name] = value;
    else if (/^[1-6]$/.test(value)) attributes[name] = Number(value);
  }
  return attributes;
}
