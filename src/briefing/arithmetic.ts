import {clean, type Bound} from './growth.ts';

/**
 * A number with what rounding or a qualifier leaves open: the true one lies from `low` to `high`.
 * Reckoned with by interval arithmetic: each end of an answer comes from the ends that push it farthest
 * (R. E. Moore, "Interval Analysis", 1966).
 */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Taken as printed. */
export const exact = (value: number): Ranged => ({value, low: value, high: value});

/** To the nearest multiple of a step. */
export const roundTo = (value: number, step: number): number => clean(Math.round(value / step) * step);

/** Rounded to a step: anything that rounds to it, from half a step below to half a step above. */
export const rounded = (value: number, step: number): Ranged => ({
  value,
  low: clean(value - step / 2),
  high: clean(value + step / 2),
});

/** An amount that a speaker fenced: "more than" has no upper end, "nearly" no lower one, "about" neither. */
export const fenced = (value: number, bound: Bound): Ranged => ({
  value,
  low: bound === 'none' || bound === 'lower' ? value : 0,
  high: bound === 'lower' || bound === 'about' ? Infinity : value,
});

/** An answer that could be anything is none: that refuses differences and ratios of two lower bounds. `least`: what it could not be below anyhow. */
const settled = (answer: Ranged, least: number): Ranged | undefined =>
  (answer.low <= least && answer.high === Infinity) || !Number.isFinite(answer.value) ? undefined : answer;

const mapped = ({value, low, high}: Ranged, change: (one: number) => number): Ranged => ({
  value: clean(change(value)),
  low: clean(change(low)),
  high: clean(change(high)),
});

/** Amount added: later − base. */
export const increase = (base: Ranged, later: Ranged): Ranged | undefined =>
  settled(
    {
      value: clean(later.value - base.value),
      low: clean(later.low - base.high),
      high: clean(later.high - base.low),
    },
    -Infinity,
  );

/**
 * Amount added a year: (later − base) ÷ steps, where eleven steps join twelve years. A mean, not a path.
 * Source: the arithmetic mean of the yearly differences, which sum to the whole difference.
 */
export function meanYearlyIncrease(base: Ranged, later: Ranged, steps: number): Ranged | undefined {
  const added = steps > 0 ? increase(base, later) : undefined;
  return added && mapped(added, (amount) => amount / steps);
}

/**
 * Times the base: later ÷ base, of amounts that are not negative.
 * `undefined` for two lower bounds ("over 54 billion" by "over 3,000"): their ratio could be anything.
 */
export const ratio = (base: Ranged, later: Ranged): Ranged | undefined =>
  base.value > 0
    ? settled(
        {
          value: clean(later.value / base.value),
          low: clean(Math.max(0, later.low) / base.high),
          high: base.low > 0 ? clean(later.high / base.low) : Infinity,
        },
        0,
      )
    : undefined;

/** Part of a whole in per cent: 100 × part ÷ whole. */
export function share(part: Ranged, whole: Ranged): Ranged | undefined {
  const times = ratio(whole, part);
  return times && mapped(times, (one) => one * 100);
}

/**
 * The steady rate that would lead from base to later, in per cent a year: ((later ÷ base)^(1 ÷ steps) − 1) × 100.
 * Source: World Bank, World Development Indicators, "Statistical methods", geometric growth rate.
 */
export function compoundRate(base: Ranged, later: Ranged, steps: number): Ranged | undefined {
  const times = steps > 0 ? ratio(base, later) : undefined;
  return times && mapped(times, (one) => (one ** (1 / steps) - 1) * 100);
}
