import {amountZh, fractionZh, rankZh, type Found, type Words} from './amount-zh.ts';
import {namesUnitZh, eachOfUnitZh} from './nouns-zh.ts';
import {datesZh} from './dates-zh.ts';
import {MEASURE_WORDS, MERE_ARTICLE, VAGUE_AFTER, VAGUE_BEFORE} from './lexicon-zh.ts';
import {numeralZhAt} from './numerals-zh.ts';
import type {Amount, PhraseReader, Reading} from './reading.ts';
import {simplified} from './script-zh.ts';

/** An amount, `false` for a number that cannot be read, or nothing; and the place to go on from. */
interface Step {
  readonly finding?: Found | false;
  readonly next: number;
}

const then = (finding: Found | false, otherwise: number): Step => ({finding, next: finding ? finding.end : otherwise});

/** A formula ("1+1+4"): the place after it. */
function formulaAt(plain: string, at: number): number | undefined {
  const [formula = ''] = /^\d+(?:\+\d+)+/.exec(plain.slice(at, at + 20)) ?? [];
  return formula ? at + formula.length : undefined;
}

/** What stands at a place: an amount begins there, or none does. `since`: where the last one ended. */
function stepAt(words: Words, at: number, since: number): Step {
  const {plain, mainland} = words;
  if (plain[at] === '第') {
    const rank = rankZh(words, at, since);
    const numeral = numeralZhAt(plain, at + 1, mainland);
    return rank ? then(rank, at + 1) : {next: numeral ? numeral.end : at + 1};
  }
  if (plain.startsWith('翻倍', at)) {
    const one = {decimal: {digits: '1', exponent: 0, places: 0}, at: at + 1, end: at + 1, more: false};
    return then(amountZh(words, one, since), at + 2);
  }
  const numeral = numeralZhAt(plain, at, mainland);
  if (numeral === undefined) return {next: at + 1};
  const digits = /\d/.test(plain[at]!);
  const end = numeral ? numeral.end : at + (/^[\d.,]+/.exec(plain.slice(at))?.[0].length ?? 1);
  if (digits) {
    const formula = formulaAt(plain, at);
    if (formula) return {next: formula};
    // A part of a name: "C919", "COVID-19", "5G".
    if (/[A-Za-z]-?$/.test(plain.slice(Math.max(0, at - 2), at))) return {next: end};
    if (/[A-Za-z]/.test(plain[end] ?? '')) return {next: end + 1};
  }
  if (plain.startsWith('分之', end)) return then(numeral && fractionZh(words, numeral, since), end + 3);
  const behind = plain.slice(end, end + 2);
  const vague = VAGUE_AFTER.test(behind) || (!digits && VAGUE_BEFORE.test(plain[at - 1] ?? ''));
  if (!digits && !vague) {
    MEASURE_WORDS.lastIndex = end;
    if (!MEASURE_WORDS.test(plain) && !(numeral && numeral.more)) return {next: end};
  }
  const runsOn = /^(?:[-–—~/:至到]\d|[²³¹¼-¾⁰-₉⅐-↉])/.test(behind);
  return then(vague || runsOn || !numeral ? false : amountZh(words, numeral, since), end);
}

/** 「1.05万亿元（约1453亿美元）」, 「，约合1453亿美元」: the second is the first printed again. */
function isEquivalent(plain: string, first: Found, second: Found): boolean {
  const between = plain.slice(first.end, second.from);
  if (/^\((?:折?合)?$/.test(between)) return plain[second.end] === ')';
  const currencies = first.amount.unit && second.amount.unit && first.amount.unit !== second.amount.unit;
  return (
    Boolean(currencies) && /^,?(?:折?合)?$/.test(between) && plain.slice(first.end, second.amount.at).includes('合')
  );
}

function withEquivalents(plain: string, found: readonly Found[]): Amount[] {
  return found.map((one, i) => {
    const first = found[i - 1];
    if (!first || !isEquivalent(plain, first, one)) return one.amount;
    const qualifiers = one.amount.qualifiers.length ? one.amount.qualifiers : first.amount.qualifiers;
    return {...one.amount, qualifiers, equivalent: true};
  });
}

function read(printed: string, tag: string): Reading {
  const plain = simplified(printed);
  const words: Words = {plain, printed, mainland: /^zh-(?:hans|cn|sg)\b/i.test(tag)};
  const dates = datesZh(plain);
  const found: Found[] = [];
  const unread: {words: string; at: number}[] = [];
  for (let i = 0, since = 0; i < plain.length;) {
    const date = dates.find(({at, end}) => i >= at && i < end);
    const {finding, next} = date ? {next: date.end} : stepAt(words, i, since);
    if (finding) {
      found.push(finding);
      since = finding.end;
    } else if (finding === false) unread.push({words: printed.slice(i, next), at: i});
    i = Math.max(next, i + 1);
  }
  // "One" is an article where the phrase has another amount.
  const counted = found.filter(
    ({amount}) => found.length === 1 || amount.unit || !MERE_ARTICLE.test(plain.slice(amount.at)),
  );
  const amounts = withEquivalents(plain, counted);
  const preliminary = plain.includes('初步');
  const said = preliminary
    ? amounts.map((one) => ({...one, qualifiers: [...one.qualifiers, 'preliminary' as const]}))
    : amounts;
  return {words: printed, amounts: said, dates, unread};
}

/** Chinese in either script, as official transcripts and agencies print it, and as this library writes it. */
export const chinese: PhraseReader = {
  language: 'zh',
  read,
  // 超过, 逾 and 余 name the bound; none of them is "over" rather than "more than".
  oneWord: {over: 'more-than', 'in-excess-of': 'more-than'},
  groups: {},
  names: namesUnitZh,
  eachOf: eachOfUnitZh,
};
