import {decimalOf, scaled, wholeNumber, type Decimal} from './decimal.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
);
const digitOf = (one: string): number | undefined => (one === '〇' ? 0 : one === '两' ? 2 : DIGITS.get(one));

/** Powers of ten within a section of four digits, and of the sections. 兆 is 10¹² in Taiwan and in older usage. */
const TENS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const SECTIONS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12};
const POWERS: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12};

/** Whole numbers in characters: 「十三」「二百零九」「三万五千」. `undefined` for what is no number. */
export function wholeOf(characters: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  let open = true;
  for (const one of characters) {
    const value = digitOf(one);
    const ten = TENS[one];
    const power = SECTIONS[one];
    if (value !== undefined) {
      if (!open && value !== 0) return undefined;
      digit = value;
      open = value === 0;
    } else if (ten) {
      // 十三 is thirteen: the ten may stand without its one.
      section += (digit || (ten === 10 || characters[0] === one ? 1 : 0)) * ten;
      [digit, open] = [0, true];
    } else if (power) {
      // 一万亿: the sections before it are what is multiplied.
      total = (total + section + digit) * power;
      if (total === 0) return undefined;
      [section, digit, open] = [0, 0, true];
    } else return undefined;
  }
  return total + section + digit;
}

/** A number found in a string; `end` is the place after it. */
export interface NumeralZh {
  readonly decimal: Decimal;
  readonly at: number;
  readonly end: number;
  /** 余 or 多 among its characters: 「3万余」「540余亿」「3000多」. */
  readonly more: boolean;
}

/**
 * Digits or characters, then scale words, with 余 or 多 before, between or behind them. Every part is a plain run.
 * Some hands put a space between digits and characters.
 */
const NUMERAL =
  /(\d[\d,.]*|[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?) ?([余多]?)([百千万亿兆]*)([余多]?)/gy;

/**
 * The number that begins at a place. `false` for one that cannot be read (「3,00万」), `undefined` where there is none.
 * `mainland`: 兆 is not read, since it also means a million there.
 */
export function numeralZhAt(words: string, at: number, mainland: boolean): NumeralZh | false | undefined {
  NUMERAL.lastIndex = at;
  const match = NUMERAL.exec(words);
  if (!match) return undefined;
  const [whole, run = '', between = '', scales = '', behind = ''] = match;
  const printed = run.replace(/[.,]+$/, '');
  // A point or comma that ends the digits ends the sentence, not the number.
  const trimmed = printed.length < run.length;
  const plain = /^\d/.test(run) ? decimalOf(printed) : inCharacters(run);
  const power = trimmed ? 0 : [...scales].reduce((sum, one) => sum + (POWERS[one] ?? 0), 0);
  const decimal = plain && scaled(plain, power);
  if (!decimal || (mainland && scales.includes('兆'))) return false;
  const end = trimmed ? at + printed.length : at + whole.length;
  return {decimal, at, end, more: !trimmed && (between + behind).length > 0};
}

/** 「五十四」, 「五十四点五」. */
function inCharacters(run: string): Decimal | undefined {
  const [whole = '', places] = run.split('点');
  const value = wholeOf(whole);
  if (value === undefined || !Number.isSafeInteger(value)) return undefined;
  return places === undefined
    ? wholeNumber(value)
    : decimalOf(`${value}.${Array.from(places, (one) => digitOf(one)).join('')}`);
}
