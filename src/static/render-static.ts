import {builtIn} from '../briefing/built-in.ts';
import {checked} from '../briefing/load.ts';
import {nearest} from '../briefing/near.ts';
import type {Briefing} from '../briefing/types.ts';
import {loadLocale} from '../format/number.ts';
import {isTag, TAGS, type Tag} from './classes.ts';
import {pngOf, type PictureOptions} from './png.ts';
import {saidOf, StaticProblem} from './problem.ts';
import {stillFigure, writtenAttributes, type Attributes} from './still.ts';
import {standaloneSVG} from './svg.ts';
import {isTarget, TARGETS, WRITERS, type Target, type WrittenTarget} from './targets.ts';

export interface StaticOptions extends PictureOptions {
  /** The form wanted. */
  readonly target: Target;
  /** Language of the page around the figure (BCP 47). A `lang` among the attributes comes before it. Default: English. */
  readonly lang?: string | undefined;
  /** Another briefing, as parsed from its JSON file; it is checked. Default: the built-in one. */
  readonly briefing?: unknown;
}

/** A briefing is checked once, however many of its figures are drawn. */
const checkedBefore = new WeakMap<object, Promise<Briefing>>();

function briefingOf(given: unknown): Promise<Briefing> {
  if (given === undefined || given === null || given === builtIn) return Promise.resolve(builtIn);
  if (typeof given !== 'object') return checked(given, 'briefing');
  const before = checkedBefore.get(given) ?? checked(given, 'briefing');
  checkedBefore.set(given, before);
  return before;
}

function tagOf(tag: string): Tag {
  if (isTag(tag)) return tag;
  const near = nearest(tag, TAGS);
  throw new StaticProblem(
    `"${tag}" is no element. ${near.length > 0 ? 'Near it' : 'Elements'}: ${(near.length > 0 ? near : TAGS).join(', ')}.`,
  );
}

function targetOf(target: unknown): Target {
  if (isTarget(target)) return target;
  throw new StaticProblem(`"${String(target)}" is no target. Targets: ${TARGETS.join(', ')}.`);
}

/**
 * One element with its attributes as a form that needs no script, and no DOM to be made: for pages, feeds, mail, archives
 * and other systems. Makes no request. Runs in Node 20 or newer and in runtimes that know only the standards of the web;
 * `png` in Node only, with the optional package `@resvg/resvg-js`.
 *
 * - `dsd`: the tag with its drawing in a declarative shadow root; the live element takes over where the page has the script.
 * - `html`: a `<figure>` (in running text a `<span>`) of ordinary elements, the safe form.
 * - `amp`: the same without what only our script reads. - `text`: wire text.
 * - `svg`, `png`: a picture with its source line inside. - `json-ld`: schema.org, safe inside a `script`.
 * - `apple-news`: one component of Apple News Format, as JSON.
 *
 * Every form holds the value with its unit and qualifier, the period, the speaker, the date, and the address of the source.
 * `attributes` are those of the tag in a page; an `src` needs the file's content as `briefing`.
 *
 * Rejects with a {@link StaticProblem}, one sentence that quotes what was given and names what is valid.
 */
export function renderStatic(
  tag: string,
  attributes: Attributes,
  options: StaticOptions & {readonly target: 'png'},
): Promise<Uint8Array>;
export function renderStatic(
  tag: string,
  attributes: Attributes,
  options: StaticOptions & {readonly target: WrittenTarget},
): Promise<string>;
export function renderStatic(tag: string, attributes: Attributes, options: StaticOptions): Promise<string | Uint8Array>;
export async function renderStatic(
  tag: string,
  attributes: Attributes,
  options: StaticOptions,
): Promise<string | Uint8Array> {
  const known = tagOf(tag);
  const target = targetOf(options?.target);
  const written = writtenAttributes(attributes ?? {});
  const {src, lang = options.lang?.trim() || 'en'} = written;
  if (src && options.briefing === undefined) {
    throw new StaticProblem(
      `<${tag}>: src is "${src}", and nothing is fetched here: give the file’s content as briefing.`,
    );
  }
  try {
    const view = {briefing: await briefingOf(options.briefing), locale: await loadLocale(lang)};
    const figure = stillFigure(known, written, view);
    return target === 'png' ? await pngOf(standaloneSVG(figure), options) : WRITERS[target](figure);
  } catch (error) {
    throw saidOf(tag, error);
  }
}
