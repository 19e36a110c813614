import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Marks that only a client that takes over node by node would need. Text never holds one: it is escaped. */
const COMMENTS = /<!--[^>]*-->|<\?>/g;

/** A template as HTML or XML, without a document. */
export const written = (template: TemplateResult | SVGTemplateResult): string =>
  collectResultSync(render(template)).replace(COMMENTS, '');
