import {forBlock} from './attributes.ts';
import {TAGS} from './data.ts';
import type {Attributes} from './wp.ts';

export interface Written {
  readonly tag: string;
  readonly attributes: Attributes;
}

const known = (tag: string | null): tag is string => tag !== null && TAGS.includes(tag);

/** The figure that an element of a pasted page stands for: our tag, its safe form, or its iframe form. */
export function readWritten(element: Element): Written | undefined {
  const name = element.nodeName.toLowerCase();
  if (known(name)) return {tag: name, attributes: forBlock(name, (attribute) => element.getAttribute(attribute))};
  if (name === 'figure' || name === 'span') {
    const tag = element.getAttribute('data-customs-briefing');
    return known(tag)
      ? {tag, attributes: forBlock(tag, (attribute) => element.getAttribute(`data-${attribute}`))}
      : undefined;
  }
  return name === 'iframe' ? readFrame(element.getAttribute('src') ?? '') : undefined;
}

/** `embed.html?tag=customs-stat&figure=…` at any host. */
function readFrame(address: string): Written | undefined {
  const [path = '', query = ''] = address.split(/[?#]/);
  if (!path.endsWith('embed.html')) return undefined;
  const asked = new URLSearchParams(query);
  const tag = asked.get('tag');
  return known(tag) ? {tag, attributes: forBlock(tag, (attribute) => asked.get(attribute))} : undefined;
}
