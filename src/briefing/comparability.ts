import {drawnBound, growthOf} from './growth.ts';
import {daysIn, spanOf} from './period.ts';
import type {Quantity} from './types.ts';

/** Why two figures may not share an axis. Each has a sentence in every language. */
export type Incomparable =
  | 'not-growth'
  | 'different-unit'
  | 'different-period'
  | 'different-length'
  | 'different-base'
  | 'no-period'
  | 'different-flow'
  | 'different-bound'
  | 'different-vintage';

export interface Refusal {
  readonly because: Incomparable;
  /** The figures at odds: the first of the set and the first that does not fit it. */
  readonly figures: readonly [Quantity, Quantity];
}

/** Half years differ by a day or three among themselves, a leap year by one: they still have one length. */
const SAME_LENGTH_DAYS = 4;

const sameLength = (a: string, b: string): boolean => {
  const [first, second] = [spanOf(a), spanOf(b)];
  return !!first && !!second && Math.abs(daysIn(first) - daysIn(second)) <= SAME_LENGTH_DAYS;
};

/** What keeps `other` off an axis made for `first`. */
function odds(first: Quantity, other: Quantity): Incomparable | undefined {
  const growths = [growthOf(first), growthOf(other)];
  // An increase in per cent and a ratio are one measure said two ways, so their units need not agree.
  const bothGrow = growths.every(Boolean);
  if (!bothGrow && first.unit !== other.unit) return 'different-unit';
  if (!first.comparison !== !other.comparison) return 'different-flow';
  if (first.comparison?.base !== other.comparison?.base) return 'different-base';
  if (!bothGrow && first.comparison?.kind !== other.comparison?.kind) return 'different-flow';
  return periodOdds(first.period, other.period) ?? qualifierOdds(first, other);
}

function periodOdds(first: string | undefined, other: string | undefined): Incomparable | undefined {
  if (first === other) return undefined;
  if (first === undefined || other === undefined) return 'no-period';
  return sameLength(first, other) ? 'different-period' : 'different-length';
}

/** "More than 110 %" may be longer or shorter than 120 %; a preliminary number is of another edition than a settled one. */
function qualifierOdds(first: Quantity, other: Quantity): Incomparable | undefined {
  if (drawnBound(first) !== drawnBound(other)) return 'different-bound';
  return (first.qualifier === 'preliminary') === (other.qualifier === 'preliminary') ? undefined : 'different-vintage';
}

/**
 * May these figures share an axis? They may if unit, base, kind of comparison, period, bound and edition agree
 * (architecture of honest charts, rule 2). `undefined` means yes; otherwise the first pair that does not fit, and why.
 */
export function incomparable(figures: readonly Quantity[]): Refusal | undefined {
  const [first, ...others] = figures;
  if (!first) return undefined;
  for (const other of others) {
    const because = odds(first, other);
    if (because) return {because, figures: [first, other]};
  }
  return undefined;
}

/** The same for an axis of growth, where each figure must be a growth to begin with. */
export function incomparableGrowth(figures: readonly Quantity[]): Refusal | undefined {
  // Why they do not belong together says more than that one of them does not belong here.
  const refusal = incomparable(figures);
  const not = figures.find((figure) => !growthOf(figure));
  return refusal ?? (not && {because: 'not-growth', figures: [not, not]});
}
