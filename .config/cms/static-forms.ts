/**
 * Every figure as it stands without a script, for servers that run no JavaScript. One form for each combination of what the
 * drawing depends on; free lists of figures, filters and other briefings are not among them.
 */
import type {Field, Form} from './forms.ts';
import {renderStatic} from './library.ts';

interface Heading {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

export interface StaticForm {
  /** Attributes that the element sets on itself, and the marks of what was frozen. */
  readonly host: Readonly<Record<string, string>>;
  /** Inside of the shadow root, without the styles, which all figures of a tag share. */
  readonly frame: string;
  /** The figure in ordinary elements. */
  readonly plain: string;
  /** Where a heading comes in only if a page asks for its level: what to put where to have it at level 3. In bytes. */
  readonly heading?: Heading | undefined;
}

/** Forms of one tag in one language by `value|value|…`, in the order of its drawn fields. */
export type StaticForms = Readonly<Record<string, StaticForm>>;

/** Fields that the drawing depends on, and each value they can take; '' is the element's own choice. */
export const axes = ({fields}: Form): readonly Field[] => fields.filter(({drawing}) => drawing === 'listed');

const valuesOf = ({options, preset}: Field): readonly string[] => (preset ? options : ['', ...options]);

function* combinations(fields: readonly Field[]): Generator<readonly string[]> {
  const [first, ...rest] = fields;
  if (!first) return yield [];
  for (const value of valuesOf(first)) for (const others of combinations(rest)) yield [value, ...others];
}

const attributesIn = (markup: string): Record<string, string> =>
  Object.fromEntries([...markup.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

const SHADOW =
  /^<[a-z-]+([^>]*)><template shadowrootmode="open"><style>(.*?)<\/style>(.*)<\/template>(.*)<\/[a-z-]+>$/s;

/** Without the line breaks that templates have inside of tags. */
const lean = (markup: string): string => markup.trim().replaceAll(/\s+(?=\/?>)/g, '');

/** Takes a declarative shadow root apart. */
function parts(tag: string, markup: string): {readonly styles: string; readonly form: StaticForm} {
  const [, host, styles, frame, plain] = SHADOW.exec(markup) ?? [];
  if (host === undefined || !styles || !frame || !plain)
    throw new Error(`The static form of <${tag}> is not as it was.`);
  return {styles, form: {host: attributesIn(host), frame: lean(frame), plain}};
}

/** The one place where two texts differ, in bytes: servers count in them. */
function difference(before: string, after: string): Heading {
  const [a, b] = [Buffer.from(before), Buffer.from(after)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let end = 0;
  while (end < a.length - at && end < b.length - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {at, cut: a.length - at - end, insert: b.subarray(at, b.length - end).toString()};
}

/** Elements that make a heading only where a page asks for one; all others have one, whose level a server can shift. */
const HEADED: readonly string[] = ['customs-stat'];

async function headingOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  lang: string,
  frame: string,
): Promise<Heading | undefined> {
  const markup = await renderStatic(tag, {...attributes, 'heading-level': 3}, {target: 'dsd', lang});
  const leveled = parts(tag, markup).form.frame;
  return leveled === frame ? undefined : difference(frame, leveled);
}

/** All static forms of an element in a language, and the styles of its shadow root. */
export async function staticForms(
  form: Form,
  lang: string,
): Promise<{readonly styles: string; readonly forms: StaticForms}> {
  const fields = axes(form);
  const forms: Record<string, StaticForm> = {};
  let styles = '';
  for (const values of combinations(fields)) {
    const given = fields.flatMap(({attribute}, i) => (values[i] ? [[attribute, values[i]] as const] : []));
    // What cannot be drawn together has no form: the element says why, in the page.
    const attributes = Object.fromEntries(given);
    const markup = await renderStatic(form.tag, attributes, {target: 'dsd', lang}).catch(() => '');
    if (!markup) continue;
    const taken = parts(form.tag, markup);
    styles = taken.styles;
    const heading = HEADED.includes(form.tag)
      ? await headingOf(form.tag, attributes, lang, taken.form.frame)
      : undefined;
    const own = Object.entries(taken.form.host).filter(([name]) => !given.some(([one]) => one === name));
    forms[values.join('|')] = {
      ...taken.form,
      host: Object.fromEntries(own),
      ...(heading && {heading}),
    };
  }
  return {styles, forms};
}
