import {amountAt, multiplierAt, rankAt, type Finding, type Found} from './amount-en.ts';
import {DATE} from './around-en.ts';
import {datesEn} from './dates-en.ts';
import {FRACTIONS, LOOSE, MULTIPLIERS} from './lexicon-change-en.ts';
import {PRELIMINARY} from './lexicon-fence-en.ts';
import {CURRENCY_CODES, TIME_WORDS} from './lexicon-unit-en.ts';
import {eachAt, eachOfUnit, namesUnit} from './nouns-en.ts';
import {numeralAt, ordinalAt} from './numerals-en.ts';
import type {Amount, PhraseReader, Reading, StatedDate} from './reading.ts';
import {tokensOf, type Token} from './tokens-en.ts';

/** Tokens with each date made one, so that its digits are no amounts. */
function withoutDates(tokens: readonly Token[], dates: readonly StatedDate[]): Token[] {
  const shown = new Set<StatedDate>();
  return tokens.flatMap((token): Token[] => {
    const date = dates.find(({role, at, end}) => role !== 'bare' && token.at >= at && token.at < end);
    if (!date) return [token];
    if (shown.has(date)) return [];
    shown.add(date);
    return [{...token, kind: 'mark', text: DATE, end: date.end}];
  });
}

/** Superscripts and vulgar fractions change the number that they touch. */
const CHANGES_NUMBER = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u218b]$/;

const NO_COUNT_AFTER_ONE = new Set([
  '',
  '.',
  ',',
  'another',
  'hand',
  'by',
  'after',
  'who',
  'that',
  'which',
  'can',
  'is',
]);

/** A part of a name ("COVID-19", "H1", "5G", "No. 2") or of a formula ("1+1+4"): the token after it. */
function nameAt(tokens: readonly Token[], index: number): number | undefined {
  const [token, before, after] = [tokens[index]!, tokens[index - 1], tokens[index + 1]];
  const word = before?.text === '-' && before.glued && token.glued ? tokens[index - 2] : before;
  if (token.kind === 'word') {
    // "one of the largest", "one-stop": no count. "one of every 10", "one-day": a count.
    const next = after?.text ?? '';
    const counts =
      next === 'of'
        ? tokens[index + 2]?.text === 'every'
        : next === '-'
          ? TIME_WORDS.has(tokens[index + 2]?.text ?? '')
          : !NO_COUNT_AFTER_ONE.has(next);
    return token.text === 'one' && !counts ? index + 1 : undefined;
  }
  if (token.glued && word?.kind === 'word' && !CURRENCY_CODES[word.text]) return index + 1;
  if (before?.text === '.' && tokens[index - 2]?.text === 'no') return index + 1;
  if (ordinalAt(tokens, index)) return index + 2;
  let next = index;
  while (tokens[next + 1]?.text === '+' && tokens[next + 2]?.kind === 'number' && tokens[next + 2]?.glued) next += 2;
  if (next > index) return next + 1;
  const glued = after?.kind === 'word' && after.glued && !/^(?:t|h|yuan|percent|times)$/.test(after.text);
  return glued && numeralAt(tokens, index)?.next === index + 1 ? index + 2 : undefined;
}

/** A number that runs on into another ("10–15", "1/3", "3:1", "two-thirds", "2 and a half"): the token after it. */
function runOn(tokens: readonly Token[], index: number): number | undefined {
  const next = numeralAt(tokens, index)?.next ?? index + 1;
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (mark && /^[-–—/:~]$/.test(mark.text) && mark.glued && after?.glued && numeralAt(tokens, next + 1))
    return next + 2;
  if (mark?.glued && CHANGES_NUMBER.test(mark.text)) return next + 1;
  const word = mark?.text === '-' ? after : mark;
  if (word && FRACTIONS.has(word.text)) return next + 1;
  if (mark?.text === 'and' && (after?.text === 'half' || (after?.text === 'a' && tokens[next + 2]?.text === 'half')))
    return next + 2;
  const before = tokens[index - 1]?.text;
  return before === 'half' || (before === 'a' && tokens[index - 2]?.text === 'half') ? next : undefined;
}

/** "(about $145.3 billion)" behind an amount, or ", or about $145.3 billion": the token after it. */
function equivalentEnd(tokens: readonly Token[], first: Found, second: Found): number | undefined {
  const between = tokens
    .slice(first.to, second.from)
    .map(({text}) => text)
    .join('');
  if (between === '(' && tokens[second.to]?.text === ')') return second.to + 1;
  const currencies = first.amount.unit && second.amount.unit && first.amount.unit !== second.amount.unit;
  return currencies && /^,?or$/.test(between) ? second.to : undefined;
}

/** Marks each second printing, and gives the first what is said behind the second: "1.6 trillion yuan ($220 billion) annually". */
function withEquivalents(tokens: readonly Token[], found: readonly Found[]): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < found.length; i++) {
    const [first, second] = [found[i]!, found[i + 1]];
    const end = second && equivalentEnd(tokens, first, second);
    if (end === undefined) {
      amounts.push(first.amount);
      continue;
    }
    const each = first.amount.each ?? eachAt(tokens, end)?.each;
    const qualifiers = second!.amount.qualifiers.length ? second!.amount.qualifiers : first.amount.qualifiers;
    amounts.push({...first.amount, ...(each && {each})}, {...second!.amount, qualifiers, equivalent: true});
    i++;
  }
  return amounts;
}

/** What stands at a token: an amount, or `false` for a number that cannot be read, or nothing; and the token to go on from. */
function findAt(
  tokens: readonly Token[],
  index: number,
  words: string,
): {readonly finding?: Finding; readonly next: number} {
  const {text, kind} = tokens[index]!;
  const then = (finding: Finding, otherwise = index + 1) => ({
    finding,
    next: finding ? Math.max(index + 1, finding.to) : otherwise,
  });
  const ranked = rankAt(tokens, index);
  if (ranked !== undefined) return then(ranked);
  const times = tokens[index + 1]?.text === '-' ? undefined : MULTIPLIERS.get(text);
  if (times !== undefined) return then(multiplierAt(tokens, index, times));
  const numeral = numeralAt(tokens, index);
  if (kind !== 'number' && !numeral) return LOOSE.has(text) ? then(false) : {next: index + 1};
  const passed = nameAt(tokens, index);
  if (passed) return {next: passed};
  const run = runOn(tokens, index);
  return run ? then(false, run) : then(amountAt(tokens, index, words), numeral?.next);
}

function read(words: string): Reading {
  const dates = datesEn(words);
  const tokens = withoutDates(tokensOf(words), dates);
  const found: Found[] = [];
  const unread: {words: string; at: number}[] = [];
  for (let i = 0; i < tokens.length;) {
    const {finding, next} = findAt(tokens, i, words);
    const {at} = tokens[i]!;
    if (finding) found.push(finding);
    else if (finding === false) unread.push({words: words.slice(at, tokens[next - 1]?.end), at});
    i = next;
  }
  const amounts = withEquivalents(tokens, found);
  const preliminary = tokens.some(({text}) => PRELIMINARY.has(text));
  const said = preliminary
    ? amounts.map((one) => ({...one, qualifiers: [...one.qualifiers, 'preliminary' as const]}))
    : amounts;
  return {words, amounts: said, dates, unread};
}

/** English as official transcripts print it, and as this library writes it. */
export const english: PhraseReader = {
  language: 'en',
  read,
  groups: {pair: 2, duo: 2, trio: 3, quartet: 4},
  names: namesUnit,
  eachOf: eachOfUnit,
};
