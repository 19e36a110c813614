import type {Still, View} from '../base/briefing-element.ts';
import {corrected, freshness} from '../base/freshness.ts';
import {live} from '../base/parts.ts';
import {CLASSES, attributesOf, type Tag} from './classes.ts';

export interface StillFigure extends Still {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly view: View;
}

/** A figure in running text is a few words, and not a block. */
export const isInline = ({tag, attributes}: StillFigure): boolean =>
  tag === 'customs-stat' && attributes['variant'] === 'inline';

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

// Nothing is fetched here: what is said of values that may change is there from the start.
live.now = {corrected, freshness};

/** Names that a page may state; anything that could run is dropped. */
const NAME = /^(?!on)[a-z][a-z0-9:-]*$/;

/** Attributes as they would stand in markup: `true` is empty, `false` and nothing are absent. */
export function writtenAttributes(attributes: Attributes): Record<string, string> {
  const entries = Object.entries(attributes).flatMap(([name, value]) =>
    NAME.test(name) && value !== undefined && value !== null && value !== false
      ? [[name, value === true ? '' : String(value)] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** One element with its attributes, drawn without a page. Throws a BriefingProblem for what cannot be drawn. */
export function stillFigure(tag: Tag, given: Attributes, view: View): StillFigure {
  const attributes = writtenAttributes(given);
  const element = new CLASSES[tag]();
  for (const name of attributesOf(tag)) {
    const value = attributes[name];
    if (value === undefined) continue;
    element.setAttribute(name, value);
    // Without a document nobody tells the element of its attributes.
    element.attributeChangedCallback(name, null, value);
  }
  return {...element.still(view), tag, attributes, view};
}
