import type {Quantity, Qualifier} from './types.ts';

/**
 * The three ways to say one growth. With base B and value V:
 * increase = (V − B) / B in per cent, multiple = V / B, index = 100 · V / B.
 * So increase = 100 · (multiple − 1): +730 % is 8.3 times, index 830.
 * Source: United Nations Economic Commission for Europe, "Making Data Meaningful", part 1 (percentage change, index numbers).
 */
export const MEASURES = ['increase', 'multiple', 'index'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Growth {
  /** Per cent: 730 is +730 %. */
  readonly increase: number;
  /** Times the base: 8.3. */
  readonly multiple: number;
  /** Base = 100: 830. */
  readonly index: number;
}

/** Binary fractions leave dust (1 + 1520 / 100 = 16.2 exactly, 1 + 54.5 / 100 = 1.5449999…): cut at twelve digits. */
export const clean = (value: number): number => Number(value.toPrecision(12));

export const growthOfIncrease = (percent: number): Growth => ({
  increase: percent,
  multiple: clean(1 + percent / 100),
  index: clean(100 + percent),
});

export const growthOfMultiple = (times: number): Growth => ({
  increase: clean((times - 1) * 100),
  multiple: times,
  index: clean(times * 100),
});

/** Growth of a quantity that was said as an increase or as a ratio; `undefined` for any other. */
export function growthOf({comparison, value}: Quantity): Growth | undefined {
  if (comparison?.kind === 'percent-increase') return growthOfIncrease(value);
  if (comparison?.kind === 'ratio') return growthOfMultiple(value);
  return undefined;
}

/** Which side of the printed number the true one lies on. */
export type Bound = 'none' | 'lower' | 'upper' | 'below' | 'about';

const BOUNDS: Record<Qualifier, Bound> = {
  'more-than': 'lower',
  over: 'lower',
  'in-excess-of': 'lower',
  within: 'upper',
  nearly: 'below',
  about: 'about',
  average: 'none',
  preliminary: 'none',
};

export const boundOf = (qualifier: Qualifier | undefined): Bound => (qualifier ? BOUNDS[qualifier] : 'none');

/** The bound to draw: other reports of the same sentence may carry the qualifier that a translation dropped. */
export const drawnBound = (figure: Quantity): Bound => boundOf(figure.qualifierElsewhere ?? figure.qualifier);
