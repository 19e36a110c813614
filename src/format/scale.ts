import type {Briefing} from '../briefing/types.ts';
import {numberFormat} from './intl.ts';
import {grouping, scaledNumber, signOf, type Locale} from './number.ts';
import {unitWords} from './unit.ts';

/** One scale for all the values of a chart: "trillion yuan", 「万亿元」. */
export interface Scale {
  readonly divisor: number;
  /** "trillion"; empty for small numbers. */
  readonly word: string;
  /** The unit alone: "yuan". */
  readonly unit: string;
  /** Scale word and unit. */
  readonly words: string;
  /** Between a number and the words. */
  readonly gap: string;
}

/** The scale in which the largest of some values is written. */
export function scaleOf(largest: number, unit: string, briefing: Briefing, locale: Locale): Scale {
  const {gap, percentGap, ofScale} = locale.messages.number;
  const size = Math.abs(largest);
  const power = size > 0 ? 10 ** Math.floor(Math.log10(size)) : 1;
  const {digits, scale} = scaledNumber(power, locale);
  // Ten million is "10" "million": as many tens as there are digits after the first.
  const divisor = scale ? power / 10 ** ([...digits.replace(/\P{Nd}/gu, '')].length - 1) : 1;
  const name = unitWords(unit, largest, briefing, locale);
  return {
    divisor,
    word: scale,
    unit: name,
    words: scale && name ? ofScale(scale, name) : scale || name,
    gap: unit === '%' ? percentGap : gap && '\u00a0',
  };
}

/** Digits of a value in a scale, to the place it was printed to: 24.4, 39.10, −0.26; with its sign where it is a change. */
export function inScale(value: number, step: number, {divisor}: Scale, locale: Locale, signed = false): string {
  const places = Math.min(15, Math.max(0, Math.round(Math.log10(divisor / step))));
  const format = numberFormat(locale.lang, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: grouping(locale),
  });
  const digits = format.format(Math.abs(value) / divisor);
  return signOf(value, locale, signed) + digits;
}

/** Number and unit: "26.43 trillion yuan", 「26.43万亿元」. */
export const scaledAmount = (value: number, step: number, scale: Scale, locale: Locale, signed = false): string =>
  inScale(value, step, scale, locale, signed) + (scale.words && scale.gap) + scale.words;
