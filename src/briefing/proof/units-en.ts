import {CURRENCY_CODES, CURRENCY_SIGNS, UNIT_WORDS} from './lexicon-unit-en.ts';
import {nounAt, timeUnit} from './nouns-en.ts';
import type {NamedUnit} from './reading.ts';
import {follows, type Token} from './tokens-en.ts';

/** Sign and currency in front of a number: "−", "US$", "RMB ". */
export interface Prefix {
  /** Index of the first token of them, or of the number. */
  readonly from: number;
  readonly sign?: '+' | '-';
  readonly unit?: NamedUnit;
  /** A currency that is not known: "A$". */
  readonly unknown?: true;
}

const signOf = (tokens: readonly Token[], index: number): '+' | '-' | undefined => {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.text === 'minus' || token?.text === 'negative') return '-';
  if (token?.text === 'plus') return '+';
  // A dash with words on both sides joins them or parts them; a sign touches its number only.
  const alone = !token?.glued || /^[($€£¥]$/.test(tokens[index - 1]?.text ?? '');
  if (!after?.glued || !alone) return undefined;
  return token?.text === '+' ? '+' : token?.text === '-' || token?.text === '–' ? '-' : undefined;
};

export function prefixBefore(tokens: readonly Token[], index: number): Prefix {
  let from = index;
  let unit: NamedUnit | undefined;
  let unknown = false;
  let sign = signOf(tokens, from - 1);
  if (sign) from--;
  const mark = CURRENCY_SIGNS[tokens[from - 1]?.text ?? ''];
  const code = mark ? tokens[from - 2] : tokens[from - 1];
  const named = CURRENCY_CODES[code?.text ?? ''];
  if (mark) {
    unit = mark;
    from--;
    if (code?.kind === 'word' && tokens[from]?.glued) {
      unit = named;
      unknown = !named;
      from--;
    }
  } else if (named && code?.text !== 'us' && code?.text !== 'hk') {
    unit = named;
    from--;
  }
  const before = from === index || sign ? undefined : signOf(tokens, from - 1);
  if (before) {
    sign = before;
    from--;
  }
  return {from, ...(sign && {sign}), ...(unit && {unit}), ...(unknown && {unknown})};
}

/** What is counted: a named unit, or a noun, or neither. `next` is the index of the token after it. */
export interface Counted {
  readonly unit?: NamedUnit;
  readonly noun?: string;
  readonly next: number;
}

export function countedAt(tokens: readonly Token[], index: number, words: string): Counted {
  const start = tokens[index]?.text === '-' && tokens[index]?.glued ? index + 1 : index;
  for (const [phrase, unit] of UNIT_WORDS) {
    const next = follows(tokens, start, phrase);
    if (next !== undefined) return {unit, next};
  }
  const noun = nounAt(tokens, start);
  if (!noun) return {next: index};
  const printed = words.slice(tokens[start]!.at, tokens[noun.next - 1]!.end);
  if (tokens[start]?.text === 'times') return {unit: 'times', noun: printed, next: noun.next};
  const time = timeUnit(tokens, start, noun.next);
  return {...(time && {unit: time}), noun: printed, next: noun.next};
}
