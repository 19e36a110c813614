import {isKnownUnit, type UnitWords} from '../types.ts';
import {readerFor} from './read-phrase.ts';
import type {Amount, Each} from './reading.ts';

/** Counting words by unit id: {@link Briefing.units}. */
export type Units = Readonly<Record<string, UnitWords>>;

/** The forms of a unit in a language or in another of its scripts or regions; none where nobody named it there. */
function formsOf(unit: string, units: Units | undefined, language: string): string[] {
  const words = units && Object.hasOwn(units, unit) ? units[unit]! : {};
  const [primary] = language.toLowerCase().split('-');
  const tags = Object.keys(words).filter((tag) => tag.toLowerCase().split('-')[0] === primary);
  const tag = tags.find((one) => one.toLowerCase() === language.toLowerCase()) ?? tags[0];
  const forms = tag === undefined ? [] : words[tag]!;
  return typeof forms === 'string' ? [forms] : Object.values(forms);
}

/** A unit as the words must name it: its nouns, and what it is each of. */
export interface Wanted {
  readonly nouns: readonly string[];
  readonly each?: Each;
}

/** `items-per-day` is each day, by its words in any language or by its id. */
export function wantedOf(unit: string, units: Units | undefined, language: string): Wanted {
  const reader = readerFor(language);
  if (!reader) return {nouns: []};
  const read = formsOf(unit, units, language).map(reader.eachOf);
  const byId = /-(?:per|a)-(year|month|week|day|hour)$/.exec(unit)?.[1] as Each | undefined;
  const each = read.find((one) => one.each)?.each ?? byId;
  return {nouns: read.map(({form}) => form), ...(each && {each})};
}

/**
 * Is the unit of an amount that of a figure? A unit that the library knows must be said. A counted thing may go without its noun
 * ("more than 7 billion"); a noun that is said must name it. "times" is a unit and a noun: "37,000 times" may count species-times.
 */
export function sameUnit(amount: Amount, unit: string, units: Units | undefined, language: string): boolean {
  const reader = readerFor(language);
  if (!reader) return false;
  if (isKnownUnit(unit) && !(units && Object.hasOwn(units, unit))) return amount.unit === unit;
  if (amount.unit === unit) return true;
  const {noun} = amount;
  if (amount.unit !== undefined && (amount.unit !== 'times' || noun === undefined)) return false;
  const {nouns} = wantedOf(unit, units, language);
  return noun === undefined || nouns.length === 0 || nouns.some((form) => reader.names(noun, form));
}
