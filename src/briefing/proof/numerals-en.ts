import {decimalOf, scaled, wholeNumber, type Decimal} from './decimal.ts';
import type {Token} from './tokens-en.ts';

const SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Powers of ten. Abbreviations count only where they touch the digits: "145.3bn", "20m". */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['trln', 12],
]);

const ORDINALS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth',
]; // prettier-ignore

/** A number found among tokens; `next` is the index of the token after it. */
export interface Numeral {
  readonly decimal: Decimal;
  readonly next: number;
}

/** One to ninety-nine in words, hyphened or not. */
function underHundred(tokens: readonly Token[], index: number): {value: number; next: number} | undefined {
  const text = tokens[index]?.text ?? '';
  const small = SMALL.indexOf(text);
  if (small >= 0) return {value: small, next: index + 1};
  const tens = TENS.indexOf(text);
  if (tens < 0) return undefined;
  const value = (tens + 2) * 10;
  const ones = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const one = SMALL.indexOf(tokens[ones]?.text ?? '');
  return one > 0 && one < 10 ? {value: value + one, next: ones + 1} : {value, next: index + 1};
}

/** "two hundred and five": up to the hundreds; "a" counts as one before a scale word. */
function underThousand(tokens: readonly Token[], index: number): {value: number; next: number} | undefined {
  const article = tokens[index]?.text === 'a' && SCALES.has(tokens[index + 1]?.text ?? '');
  const start = article ? {value: 1, next: index + 1} : underHundred(tokens, index);
  if (!start || tokens[start.next]?.text !== 'hundred') return start;
  const hundreds = {value: start.value * 100, next: start.next + 1};
  const rest = underHundred(tokens, tokens[hundreds.next]?.text === 'and' ? hundreds.next + 1 : hundreds.next);
  return rest && start.value < 10 ? {value: hundreds.value + rest.value, next: rest.next} : hundreds;
}

/** Scale words from `index` on: "hundred million" is 8. */
function powerAt(tokens: readonly Token[], index: number): {power: number; next: number} {
  const glued = tokens[index]?.glued ? GLUED_SCALES.get(tokens[index].text) : undefined;
  if (glued !== undefined) return {power: glued, next: index + 1};
  let [power, next] = [0, index];
  for (;;) {
    // "54-billion-yuan" hyphens its parts.
    const word = tokens[next]?.text === '-' ? next + 1 : next;
    const scale = SCALES.get(tokens[word]?.text ?? '');
    if (scale === undefined) return {power, next};
    power += scale;
    next = word + 1;
  }
}

/** The number that begins at a token, in digits or in words, with its scale: "1.05 trillion", "nine", "twenty-one", "a million". */
export function numeralAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const decimal = decimalOf(token.text);
    const {power, next} = powerAt(tokens, index + 1);
    const whole = decimal && scaled(decimal, power);
    return whole && {decimal: whole, next};
  }
  const words = underThousand(tokens, index);
  if (!words) return undefined;
  const {power, next} = powerAt(tokens, words.next);
  const whole = scaled(wholeNumber(words.value), power);
  return whole && {decimal: whole, next};
}

/** "second", "2nd", "18th": the number, or `undefined`. `next` is the index of the token after it. */
export function ordinalAt(tokens: readonly Token[], index: number): {value: number; next: number} | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const ending = tokens[index + 1];
    const right = /^\d{1,3}$/.test(token.text) && ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.text);
    return right ? {value: Number(token.text), next: index + 2} : undefined;
  }
  const value = ORDINALS.indexOf(token.text);
  return value > 0 ? {value, next: index + 1} : undefined;
}
