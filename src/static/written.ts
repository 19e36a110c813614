import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Marks that only a client that takes over node by node would need. Text never holds one: it is escaped. */
const MARKS = /(?:<!--[^>]*-->|<\?>)+/g;

/** Breaks and indents between tags, which a browser shows as one space or as none. Text keeps its own: a citation has lines. */
const BETWEEN = />\s*\n\s*</g;
/** The same inside a tag, between attributes. Values are escaped, so none of them ends the tag. */
const INSIDE = /<\/?[a-z][^>]*>/g;

/** The renderer writes a property that is false as an attribute, which would then be true. */
const tidy = (tag: string): string =>
  tag
    .replace(/\s*\n\s*/g, ' ')
    .replace(' checked="false"', '')
    .replace(/\s+>$/, '>');

function markup(template: TemplateResult | SVGTemplateResult, between: string): string {
  const written = collectResultSync(render(template)).replace(MARKS, (marks, at: number, whole: string) => {
    const inText = whole[at - 1] !== '>' && whole[at + marks.length] !== '<';
    return inText ? between : '';
  });
  return written.replace(INSIDE, tidy).replace(BETWEEN, '> <');
}

/** Renderers of pictures drop a space at the start of a span of text. */
const FIRST_SPACE = /(<tspan[^>]*>) /g;

/** A template as XML, without a document. */
export const writtenXML = (template: SVGTemplateResult): string =>
  markup(template, '').replace(FIRST_SPACE, '$1\u00a0');

/**
 * A template as HTML, without a document. Texts that the live element sets as nodes of their own stay so: letters
 * are placed anew in each, to a fraction of a pixel, and the picture shall not change when the live element takes over.
 */
export const writtenHTML = (template: TemplateResult): string => markup(template, '<!---->');
