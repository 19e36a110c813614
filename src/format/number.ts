import {loadMessages, messagesFor} from '../language/catalogue.ts';
import type {Messages} from '../language/messages.ts';
import {numberFormat} from './intl.ts';

/** The language of a figure: the tag decides the digits, the catalogue the words. */
export interface Locale {
  readonly lang: string;
  readonly messages: Messages;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The locale for a page's language, with the words that have come: English before that. Where no catalogue speaks it, the digits follow the words into the catalogue's language:
 * French "billion" beside an English "yuan" would be read a thousand times too small.
 */
export function localeFor(lang: string): Locale {
  const messages = messagesFor(lang);
  return {lang: languageOf(lang) === languageOf(messages.lang) ? lang : messages.lang, messages};
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

const withMinus = (text: string): string => text.replace(/^-/, MINUS);

/** A number in full: 3,000, 3000, 54.5, −0.26. */
export const plainNumber = (value: number, {lang, messages}: Locale): string => {
  // Chinese prose groups no digits below ten thousand, above that it counts in 万.
  const useGrouping = messages.number.scaledFrom > 1e4;
  return withMinus(numberFormat(lang, {...ALL_DIGITS, useGrouping}).format(value));
};

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
  const format = numberFormat(locale.lang, {...ALL_DIGITS, notation: 'compact', compactDisplay: 'long'});
  let digits = '';
  let scale = '';
  for (const {type, value: part} of format.formatToParts(value)) {
    if (type === 'compact') scale = part;
    else if (type !== 'literal') digits += part;
  }
  return {digits: withMinus(digits), scale: short ? (number.shortScales[scale] ?? scale) : scale};
}
