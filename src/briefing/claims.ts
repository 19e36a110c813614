import {increase, meanYearlyIncrease, ratio, share, exact, type Ranged} from './arithmetic.ts';
import {boundOf, clean, growthOfMultiple, type Bound} from './growth.ts';
import {nearest} from './near.ts';
import {quantityOf} from './look-up.ts';
import {BriefingProblem} from './problem.ts';
import type {Briefing, Claim, Quantity, Series, SeriesPoint, VERDICTS} from './types.ts';
import {published} from './yearly.ts';

export type Verdict = (typeof VERDICTS)[number];

/** The claim about a figure; the first of the briefing where none is named. Throws for a figure that no claim is about. */
export function claimOf(briefing: Briefing, id: string): {readonly claim: Claim; readonly figure: Quantity} {
  const claims = briefing.claims ?? [];
  const claim = id ? claims.find(({figure}) => figure === id) : claims[0];
  if (claim) return {claim, figure: quantityOf(briefing, claim.figure, 'claim')};
  if (claims.length === 0) throw new BriefingProblem({code: 'no-data', name: 'claim', given: id || 'claim'});
  quantityOf(briefing, id, 'claim');
  const ids = claims.map(({figure}) => figure);
  const near = nearest(id, ids);
  const valid = [...near, ...ids.filter((one) => !near.includes(one))];
  throw new BriefingProblem({code: 'unknown-option', name: 'claim', given: id, valid});
}

/** An arithmetic redone from a published series. */
export interface Reckoning {
  readonly series: Series;
  readonly flow: NonNullable<Claim['reckoning']>['flow'];
  readonly mean: boolean;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  /** Steps that join the years: one fewer than the years. */
  readonly steps: number;
  readonly result: Ranged;
  /** The answer of the usual slip, dividing by the years instead of the steps between them. */
  readonly slip: number | undefined;
}

/** Redoes the arithmetic of a claim from its series; `undefined` where the claim names none. */
export function reckon(briefing: Briefing, {reckoning}: Claim): Reckoning | undefined {
  const series = briefing.series?.find(({id}) => id === reckoning?.series);
  if (!reckoning || !series) return undefined;
  const point = (wanted: number): SeriesPoint | undefined => series.points.find(({year}) => year === wanted);
  const [from, to] = [point(reckoning.from), point(reckoning.to)];
  const base = from && published(series, from, reckoning.flow);
  const later = to && published(series, to, reckoning.flow);
  if (!from || !to || !base || !later) return undefined;
  const steps = reckoning.to - reckoning.from;
  const mean = reckoning.operation === 'mean-yearly-increase';
  const result = mean ? meanYearlyIncrease(base, later, steps) : increase(base, later);
  if (!result) return undefined;
  const slip = mean ? clean((later.value - base.value) / (steps + 1)) : undefined;
  return {series, flow: reckoning.flow, mean, from, to, steps, result, slip};
}

/** What two published numbers give in the measure of the spoken one: a growth in per cent, a multiple, or a share. */
export function weigh(figure: Quantity, {against}: Claim): Ranged | undefined {
  const [first, second] = against ?? [];
  if (!first || !second || against?.length !== 2 || first.unit !== second.unit) return undefined;
  const [a, b] = [exact(first.value), exact(second.value)];
  if (figure.saidAs === 'tenths' || (figure.unit === '%' && !figure.comparison)) return share(a, b);
  const times = ratio(a, b);
  if (!times || figure.comparison?.kind === 'ratio') return times;
  return figure.comparison?.kind === 'percent-increase' ? exact(growthOfMultiple(times.value).increase) : undefined;
}

/** How finely a spoken number was said, read from its last digit that is not zero: 1.6 trillion to 0.1 trillion, 40 to 10. */
export function spokenStep(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(clean(value)).toExponential().split('e');
  return Number(`1e${Number(exponent) - (digits.split('.')[1]?.length ?? 0)}`);
}

/** What rounds to a spoken number: from half a step below to half a step above. */
export function roundingBand(value: number): readonly [number, number] {
  const half = spokenStep(value) / 2;
  return [clean(value - half), clean(value + half)];
}

/**
 * The verdict that arithmetic gives, by the kind of bound the speaker set. `cannot-check` where the published values
 * are rounded so coarsely that the answer may lie on either side.
 */
export function verdictOf(value: number, bound: Bound, {low, high}: Ranged): Verdict {
  const within = (from: number, to: number): Verdict =>
    low >= from && high <= to ? 'holds' : high < from || low > to ? 'differs' : 'cannot-check';
  const [bottom, top] = roundingBand(value);
  if (bound === 'lower') return within(value, Infinity);
  if (bound === 'upper') return within(-Infinity, value);
  if (bound === 'below') return within(clean(value - spokenStep(value)), value);
  if (bound === 'about') return within(bottom, top);
  if (low === value && high === value) return 'holds';
  const rounds = within(bottom, top);
  return rounds === 'holds' ? 'holds-rounded' : rounds;
}

/** The verdict reckoned anew; `undefined` where there is no series to reckon from. */
export const reckonedVerdict = (figure: Quantity, reckoning: Reckoning | undefined): Verdict | undefined =>
  reckoning && verdictOf(figure.value, boundOf(figure.qualifier), reckoning.result);
