import type {Qualifier, SaidAs} from '../types.ts';
import {precisionOf, valueOf, type Decimal} from './decimal.ts';
import type {Amount, Each, NamedUnit, SaidComparison} from './reading.ts';

/** What a reader has found of an amount: its exact number, and what is said around it. */
export interface Parts {
  readonly decimal: Decimal;
  readonly at: number;
  readonly qualifiers: readonly Qualifier[];
  readonly unit?: NamedUnit | undefined;
  readonly noun?: string | undefined;
  readonly comparison?: SaidComparison | undefined;
  readonly saidAs?: SaidAs | undefined;
  readonly each?: Each | undefined;
  readonly negative?: boolean;
}

export const amountOf = (parts: Parts): Amount => {
  const {decimal, at, qualifiers, unit, noun, comparison, saidAs, each, negative} = parts;
  const size = valueOf(decimal);
  return {
    // Nothing is not less than nothing: no minus zero.
    value: negative && size !== 0 ? -size : size,
    ...(unit && {unit}),
    ...(noun && {noun}),
    qualifiers,
    ...(comparison && {comparison}),
    ...(saidAs && {saidAs}),
    ...(each && {each}),
    ...precisionOf(decimal),
    at,
  };
};

/** What is said of how an amount came about. */
export interface Course {
  readonly direction: 'rise' | 'fall';
  /** "rose to": the number is where it stands, not by how much it changed. */
  readonly to: boolean;
  readonly average: boolean;
  readonly each?: Each;
}

/** The kind of comparison that a change makes of an amount. */
export function kindOf({to, average, each}: Course, unit: NamedUnit | undefined): SaidComparison {
  if (to) return unit === 'times' ? 'ratio' : 'level';
  if (unit === '%' || unit === 'times') return 'percent-increase';
  return average || each === 'year' ? 'mean-yearly-increase' : 'absolute-increase';
}
