import {loadMessages, messagesFor} from '../language/catalogue.ts';
import {withDigits, written} from '../language/digits.ts';
import type {Messages} from '../language/messages.ts';
import {digitsOf, numberFormat} from './intl.ts';

/** The language of a figure: the tag decides the digits, the catalogue the words. */
export interface Locale {
  readonly lang: string;
  readonly messages: Messages;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The locale for a page's language, with the words that have come: English before that.
 * Where no catalogue speaks it, the digits follow the words into the catalogue's language:
 * French "billion" beside an English "yuan" would be read a thousand times too small.
 */
export function localeFor(lang: string): Locale {
  const messages = messagesFor(lang);
  const own = languageOf(lang) === languageOf(messages.lang) ? lang : messages.lang;
  return {lang: own, messages: inDigits(messages, own)};
}

/** The same, once the words have come. Rejects where they cannot be had. */
export async function loadLocale(lang: string): Promise<Locale> {
  await loadMessages(lang);
  return localeFor(lang);
}

/** U+2212: as wide as a plus, and never broken from its number as a hyphen can be. */
export const MINUS = '−';

/** As many digits as binary numbers carry without dust. */
const ALL_DIGITS = {maximumSignificantDigits: 15} as const;

/** With the marks that a right-to-left language needs to keep a sign on its side of the number. */
const withMinus = (text: string): string => text.replace('-', MINUS);

/** Chinese prose groups no digits below ten thousand, above that it counts in 万. */
export const grouping = ({messages}: Locale): 'auto' | false => messages.number.scaledFrom > 1e4 && 'auto';

/** A minus, or where asked for a plus, as it stands before a number; empty for zero. */
export function signOf(value: number, locale: Locale, plus = true): string {
  if (value === 0 || (value > 0 && !plus)) return '';
  const sign = value < 0 ? MINUS : '+';
  if (locale.messages.dir === 'ltr') return sign;
  // The marks of `Intl` (U+200E for Latin digits, U+061C for Arabic ones), which it leaves out before a plus.
  return (ownDigits(locale.lang) ? '\u061c' : '\u200e') + sign;
}

/** A number without its sign. */
export const unsigned = (text: string): string => text.replace(/^[\u200e\u200f\u061c]?[+−]/, '');

/** "%", or what a locale writes for it. */
export const percentSign = ({lang}: Locale): string =>
  numberFormat(lang, {style: 'percent'})
    .formatToParts(0)
    .find(({type}) => type === 'percentSign')?.value ?? '%';

/** Digits with their per cent sign. */
export const percentWords = (digits: string, locale: Locale): string =>
  digits + locale.messages.number.percentGap + percentSign(locale);

/** 0 to 9 as a locale writes them; undefined where it writes them as everyone does. */
function ownDigits(lang: string): readonly string[] | undefined {
  const digits = digitsOf(lang);
  return digits[0] === '0' ? undefined : digits;
}

const converted = new Map<string, Messages>();

function inDigits(messages: Messages, lang: string): Messages {
  const digits = ownDigits(lang);
  if (!digits) return messages;
  const key = messages.lang + digits[0]!;
  const made = converted.get(key) ?? withDigits(messages, digits);
  converted.set(key, made);
  return made;
}

/** Digits of ours (a year, a count) as the locale writes them. */
export function localDigits(text: string, {lang}: Locale): string {
  const digits = ownDigits(lang);
  return digits ? written(text, digits) : text;
}

/** A number in full: 3,000, 3000, 54.5, −0.26. */
export const plainNumber = (value: number, locale: Locale): string =>
  withMinus(numberFormat(locale.lang, {...ALL_DIGITS, useGrouping: grouping(locale)}).format(value));

export interface ScaledNumber {
  /** Digits, with their sign where negative: "1.05". */
  readonly digits: string;
  /** Scale word: "trillion", 「万亿」, "tn"; empty for small numbers. */
  readonly scale: string;
}

/** A number in the language's own scale: 1.05e12 is "1.05" "trillion", 「1.05」「万亿」. */
export function scaledNumber(value: number, locale: Locale, short = false): ScaledNumber {
  const {number} = locale.messages;
  if (Math.abs(value) < number.scaledFrom) return {digits: plainNumber(value, locale), scale: ''};
  const {largestScale = Infinity} = number;
  const beyond = Math.abs(value) >= largestScale * 1000;
  const format = numberFormat(locale.lang, {
    ...ALL_DIGITS,
    // Left to itself, this notation groups no four digits: "5400 crore".
    useGrouping: grouping(locale) !== false,
    notation: 'compact',
    compactDisplay: 'long',
  });
  let digits = '';
  let scale = '';
  for (const {type, value: part} of format.formatToParts(beyond ? 2 * largestScale : value)) {
    if (type === 'compact') scale = part.replace(/./gu, (one) => number.scaleGlyphs?.[one] ?? one);
    else if (type !== 'literal') digits += part;
  }
  if (beyond) digits = plainNumber(value / largestScale, locale);
  return {digits: withMinus(digits), scale: short ? (number.shortScales[scale] ?? scale) : scale};
}
