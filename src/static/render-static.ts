import {builtIn} from '../briefing/built-in.ts';
import {checked} from '../briefing/load.ts';
import {nearest} from '../briefing/near.ts';
import type {Briefing} from '../briefing/types.ts';
import {loadLocale} from '../format/number.ts';
import {isTag, TAGS, type Tag} from './classes.ts';
import {partsOf, type Parts} from './declarative.ts';
import type {PictureOptions} from './picture-options.ts';
import {pngOf} from './png.ts';
import {told} from './png-texts.ts';
import {saidOf, StaticProblem} from './problem.ts';
import {stillFigure, writtenAttributes, type Attributes, type StillFigure} from './still.ts';
import {standaloneSVG} from './svg.ts';
import {CARD} from './card.ts';
import {thumbnailSVG} from './thumbnail.ts';
import {isTarget, TARGETS, WRITERS, type Target, type WrittenTarget} from './targets.ts';

export interface StillOptions {
  /** Language of the page around the figure (BCP 47). A `lang` among the attributes comes before it. Default: English. */
  readonly lang?: string | undefined;
  /** Another briefing, as parsed from its JSON file; it is checked. Default: the built-in one. */
  readonly briefing?: unknown;
}

export interface StaticOptions extends StillOptions, PictureOptions {
  /** The form wanted. */
  readonly target: Target;
}

export interface ThumbnailOptions extends StillOptions, PictureOptions {
  /** Default: `png`. */
  readonly format?: 'png' | 'svg';
}

/** A briefing is checked once, however many of its figures are drawn. */
const checkedBefore = new WeakMap<object, Briefing>();

function briefingOf(given: unknown): Briefing {
  if (given === undefined || given === null || given === builtIn) return builtIn;
  if (typeof given !== 'object') return checked(given, 'briefing');
  const briefing = checkedBefore.get(given) ?? checked(given, 'briefing');
  checkedBefore.set(given, briefing);
  return briefing;
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

/** Whatever goes wrong with a tag is said in a sentence about it. */
async function saying<T>(tag: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw saidOf(tag, error);
  }
}

async function figureOf(tag: string, attributes: Attributes, {lang, briefing}: StillOptions): Promise<StillFigure> {
  const known = tagOf(tag);
  const written = writtenAttributes(attributes ?? {});
  const {src} = written;
  if (src && briefing === undefined) {
    throw new StaticProblem(
      `<${tag}>: src is "${src}", and nothing is fetched here: give the file’s content as briefing.`,
    );
  }
  return saying(tag, async () => {
    const locale = await loadLocale(written['lang']?.trim() || lang?.trim() || 'en');
    return stillFigure(known, written, {briefing: briefingOf(briefing), locale});
  });
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
 * Every form holds the value with its unit and qualifier, the period, the speaker, the date, and the address of the source, and
 * says of which day its values are, with a hash of all that it says.
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
  const target = targetOf(options?.target);
  const figure = await figureOf(tag, attributes, options);
  return saying<string | Uint8Array>(tag, async () =>
    target === 'png'
      ? told(await pngOf(standaloneSVG(figure), figure.account.lang, options), figure)
      : WRITERS[target](figure),
  );
}

/**
 * The pieces of the `dsd` form, for a program that fills tags which others wrote and leaves everything else as it is.
 * Rejects as {@link renderStatic} does.
 */
export async function renderParts(tag: string, attributes: Attributes, options: StillOptions = {}): Promise<Parts> {
  return partsOf(await figureOf(tag, attributes, options));
}

/**
 * The picture that networks show beside a link (`og:image`), 1200 × 630: what the element says, drawn, with who said it, when,
 * and where. `svg` is text and needs nothing; `png` is bytes and needs `@resvg/resvg-js`. Rejects as {@link renderStatic} does.
 */
export function renderThumbnail(
  tag: string,
  attributes: Attributes,
  options: ThumbnailOptions & {readonly format: 'svg'},
): Promise<string>;
export function renderThumbnail(tag: string, attributes: Attributes, options?: ThumbnailOptions): Promise<Uint8Array>;
export async function renderThumbnail(
  tag: string,
  attributes: Attributes,
  options: ThumbnailOptions = {},
): Promise<string | Uint8Array> {
  const figure = await figureOf(tag, attributes, options);
  const svg = await saying(tag, () => thumbnailSVG(figure));
  if (options.format === 'svg') return svg;
  return told(await pngOf(svg, figure.account.lang, {width: CARD.width, ...options}), figure);
}
