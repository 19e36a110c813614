import {growthOf} from '../briefing/growth.ts';
import type {Briefing, Enumeration, Figure, PrintedAmount, Quantity} from '../briefing/types.ts';
import {readerTopic} from '../language/en/reader.ts';
import {wordsIn} from '../language/text.ts';
import {listFormat, pluralRules} from './intl.ts';
import {percentSign, percentWords, plainNumber, scaledNumber, signOf, type Locale} from './number.ts';
import {dayWords, periodWords} from './period.ts';
import {unitWords} from './unit.ts';

/** A figure ready to be set: each part has its place and weight on the page. */
export interface ShownFigure {
  /** "more than", or empty. */
  readonly qualifier: string;
  /** The number itself: "1.05", "+730". */
  readonly value: string;
  /** "trillion yuan", "%", or empty. */
  readonly unit: string;
  /** Between value and unit: a no-break space, or nothing. */
  readonly gap: string;
  /** The whole in one line, as shown: "more than 30,000 batches". */
  readonly text: string;
  /** The whole as it should be heard: "up 730 percent, to 8.3 times the 2012 level". */
  readonly spoken: string;
}

export interface ShowOptions {
  /** `short`: "1.05tn yuan" for tight places; English only has such forms. */
  readonly unitDisplay?: 'short' | 'long';
}

const NO_BREAK = '\u00a0';

const joined = (words: readonly string[], gap: string): string => words.filter(Boolean).join(gap);

function shown(
  qualifier: string,
  value: string,
  unit: string,
  gap: string,
  outer: string,
  spoken: string,
): ShownFigure {
  return {qualifier, value, unit, gap, text: joined([qualifier, joined([value, unit], gap)], outer), spoken};
}

/** Number and unit without their qualifier. */
function amount(value: number, unit: string, briefing: Briefing, locale: Locale, short: boolean) {
  const {number} = locale.messages;
  if (unit === '%') return {value: plainNumber(value, locale), unit: percentSign(locale), gap: number.percentGap};
  const {digits, scale} = scaledNumber(value, locale, short);
  const words = unitWords(unit, value, briefing, locale, short);
  const gap = number.gap && NO_BREAK;
  // "1.05tn yuan": an abbreviated scale belongs to the digits, a scale word to the unit.
  const abbreviated = short && scale !== '' && scale.length < 3 && number.gap !== '';
  return abbreviated
    ? {value: digits + scale, unit: words, gap}
    : {value: digits, unit: scale && words ? number.ofScale(scale, words) : scale || words, gap};
}

function spokenAmount(value: number, unit: string, briefing: Briefing, locale: Locale): string {
  const {number} = locale.messages;
  const minus = value < 0 ? number.spokenMinus : '';
  const size = Math.abs(value);
  if (unit === '%') return minus + number.spokenPercent(plainNumber(size, locale));
  const {value: digits, unit: words} = amount(size, unit, briefing, locale, false);
  return minus + joined([digits, words], number.gap);
}

function showSaidAs(figure: Quantity, locale: Locale): {readonly value: string; readonly unit: string} | undefined {
  const {number} = locale.messages;
  if (figure.saidAs === 'tenths') return number.tenths(plainNumber(figure.value / 10, locale));
  if (figure.saidAs === 'ordinal' || figure.unit === 'rank') {
    return number.ordinal(plainNumber(figure.value, locale), pluralRules(locale.lang, 'ordinal').select(figure.value));
  }
  return undefined;
}

/** A change is heard with its direction and with what it amounts to, so that +730 % is not taken for 7.3 times. */
function spokenGrowth(figure: Quantity, locale: Locale): string | undefined {
  const growth = growthOf(figure);
  if (!growth || !figure.comparison) return undefined;
  const {number} = locale.messages;
  const base = periodWords(figure.comparison.base, locale);
  const times = plainNumber(growth.multiple, locale);
  if (figure.comparison.kind === 'ratio') return number.spokenTimes(times, base);
  const percent = plainNumber(Math.abs(growth.increase), locale);
  return number.spokenChange(percent, growth.increase < 0, times, base);
}

/** A quantity as it is set and as it is heard. */
export function showQuantity(
  figure: Quantity,
  briefing: Briefing,
  locale: Locale,
  options: ShowOptions = {},
): ShownFigure {
  const {number} = locale.messages;
  const perYear = figure.comparison?.kind === 'mean-yearly-increase';
  const qualifier = figure.qualifier ? number.qualifier(figure.qualifier, perYear) : '';
  const heard = figure.qualifier ? number.spokenQualifier(figure.qualifier, perYear) : '';
  const said = showSaidAs(figure, locale);
  if (said) {
    const gap = number.gap && said.unit && NO_BREAK;
    return shown(qualifier, said.value, said.unit, gap, number.gap, joined([heard, said.value, said.unit], number.gap));
  }
  const parts = amount(figure.value, figure.unit, briefing, locale, options.unitDisplay === 'short');
  const signed =
    figure.comparison?.kind === 'percent-increase' && figure.value > 0
      ? signOf(figure.value, locale) + parts.value
      : parts.value;
  const unit = perYear ? number.perYear(parts.unit) : parts.unit;
  const plain = spokenAmount(figure.value, figure.unit, briefing, locale);
  const spoken = joined([heard, spokenGrowth(figure, locale) ?? (perYear ? number.perYear(plain) : plain)], number.gap);
  // A unit of the briefing may be written with a sign, as 件/日 is.
  return shown(qualifier, signed, unit, parts.gap, number.gap, readerTopic(locale.messages).aloud(spoken));
}

/** A list is shown by how many the page names, with the names as its note. */
function showList(figure: Enumeration, locale: Locale): ShownFigure {
  const {number} = locale.messages;
  const count = plainNumber(figure.items.length, locale);
  const gap = number.gap && NO_BREAK;
  return shown('', count, number.named, gap, number.gap, joined([count, number.named], number.gap));
}

export function showFigure(figure: Figure, briefing: Briefing, locale: Locale, options?: ShowOptions): ShownFigure {
  if (figure.kind === 'quantity') return showQuantity(figure, briefing, locale, options);
  if (figure.kind === 'list') return showList(figure, locale);
  const words =
    figure.value === null
      ? figure.period
        ? periodWords(figure.period, locale)
        : locale.messages.period.noDate
      : /^\d{4}-\d{2}-\d{2}$/.test(figure.value)
        ? dayWords(figure.value, locale)
        : periodWords(figure.value, locale);
  return shown('', words, '', '', '', readerTopic(locale.messages).aloud(words));
}

/** The second amount as the page printed it: "about $145.3 billion", 「约1453亿美元」. Never converted, never computed. */
export function printedWords(printed: PrintedAmount, briefing: Briefing, locale: Locale): string {
  const {number} = locale.messages;
  const qualifier = printed.qualifier ? number.qualifier(printed.qualifier, false) : '';
  const {digits, scale} = scaledNumber(printed.value, locale);
  const unit = unitWords(printed.unit, printed.value, briefing, locale);
  const sign = number.currencySigns[printed.unit] ?? '';
  const amountWords = sign
    ? joined([sign + digits, scale], NO_BREAK)
    : joined([digits, scale ? number.ofScale(scale, unit) : unit], number.gap && NO_BREAK);
  return joined([qualifier, amountWords], number.gap);
}

/** Words joined as the language joins them: "a, b and c", 「甲、乙和丙」. */
export const joinedWords = (words: readonly string[], locale: Locale): string => listFormat(locale.lang).format(words);

/** Names of a list joined as the language joins them. */
export const listWords = (figure: Enumeration, locale: Locale): string =>
  joinedWords(
    figure.items.map(({label}) => wordsIn(label, locale.lang)),
    locale,
  );

/** +730%, 8.3, 830: one growth in the three measures, as shown at the end of its bar. */
export function growthWords(value: number, measure: 'increase' | 'multiple' | 'index', locale: Locale): string {
  const digits = plainNumber(Math.abs(value), locale);
  if (measure !== 'increase') return digits;
  return signOf(value, locale) + percentWords(digits, locale);
}
