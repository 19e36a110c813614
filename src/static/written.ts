import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Marks that only a client that takes over node by node would need. Text never holds one: it is escaped. */
const COMMENTS = /<!--[^>]*-->|<\?>/g;

/** Breaks and indents between tags, which a browser shows as one space or as none. Text keeps its own: a citation has lines. */
const BETWEEN = />\s*\n\s*</g;
/** The same inside a tag, between attributes. Values are escaped, so none of them ends the tag. */
const INSIDE = /<[a-z][^>]*>/g;

/** A template as HTML or XML, without a document. */
export const written = (template: TemplateResult | SVGTemplateResult): string =>
  collectResultSync(render(template))
    .replace(COMMENTS, '')
    .replace(INSIDE, (tag) => tag.replace(/\s*\n\s*/g, ' ').replace(/\s+>$/, '>'))
    .replace(BETWEEN, '> <');
