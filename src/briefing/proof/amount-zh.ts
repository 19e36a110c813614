import {amountOf, kindOf} from './amount.ts';
import {after, before} from './around-zh.ts';
import {scaled, valueOf, wholeNumber} from './decimal.ts';
import {CURRENCY_SIGNS, EACH_OTHER, LETTERED_DOLLARS, RANKED_BEFORE, SHARE, TENTHS} from './lexicon-zh.ts';
import {numeralZhAt, wholeOf, type NumeralZh} from './numerals-zh.ts';
import type {Amount} from './reading.ts';

/** An amount with the places that it covers, from its fence to the end of its unit. */
export interface Found {
  readonly amount: Amount;
  readonly from: number;
  readonly end: number;
}

/** The words of a phrase, as printed and in simplified characters: of one length. */
export interface Words {
  readonly plain: string;
  readonly printed: string;
  /** 兆 means a million as well. */
  readonly mainland: boolean;
}

const more = (numeral: NumeralZh) => (numeral.more ? (['more-than'] as const) : []);

/** 「第二大」「第2位」, and 「第二」 after a word of ranking. `false`: 第 is there, but no rank. */
export function rankZh({plain, mainland}: Words, at: number, since: number): Found | false {
  const numeral = numeralZhAt(plain, at + 1, mainland);
  if (!numeral) return false;
  const ending = /^[大位名]/.exec(plain.slice(numeral.end, numeral.end + 1))?.[0] ?? '';
  if (!ending && !RANKED_BEFORE.test(plain.slice(Math.max(0, at - 8), at))) return false;
  const {qualifiers, from} = before(plain, at, since);
  const {decimal} = numeral;
  return {
    amount: amountOf({decimal, at, qualifiers, unit: 'rank', saidAs: 'ordinal'}),
    from,
    end: numeral.end + ending.length,
  };
}

/** 「百分之五十四」, 「十分之四」: the number follows its whole. */
export function fractionZh({plain, mainland}: Words, whole: NumeralZh, since: number): Found | false {
  const part = numeralZhAt(plain, whole.end + 2, mainland);
  const of = valueOf(whole.decimal);
  if (!part || whole.more || (of !== 100 && of !== 10)) return false;
  const decimal = of === 10 ? scaled(part.decimal, 1) : part.decimal;
  if (!decimal) return false;
  const {qualifiers, from, course, ofBase, clause} = before(plain, whole.at, since);
  const share = of === 10 || ofBase || SHARE.test(clause);
  const amount = amountOf({
    decimal,
    at: whole.at,
    qualifiers: [...qualifiers, ...more(part)],
    unit: '%',
    comparison: course ? kindOf(course, '%') : share ? 'share' : undefined,
    saidAs: of === 10 ? 'tenths' : undefined,
    negative: course?.direction === 'fall' && !course.to,
  });
  return {amount, from, end: part.end};
}

/** 「五成」「近九成」「五成五」. */
function tenthsZh({plain}: Words, numeral: NumeralZh, since: number): Found | false | undefined {
  TENTHS.lastIndex = numeral.end;
  const match = TENTHS.exec(plain);
  if (!match) return undefined;
  const hundredths = match[1] ? wholeOf(match[1]) : 0;
  const decimal = hundredths ? wholeNumber(valueOf(numeral.decimal) * 10 + hundredths) : scaled(numeral.decimal, 1);
  if (!decimal || valueOf(decimal) > 100) return false;
  const {qualifiers, from, course} = before(plain, numeral.at, since);
  const end = numeral.end + match[0].length;
  const rest = after(plain, plain, end, true);
  const amount = amountOf({
    decimal,
    at: numeral.at,
    qualifiers: [...qualifiers, ...more(numeral), ...rest.qualifiers],
    unit: '%',
    comparison: course ? kindOf(course, '%') : 'share',
    saidAs: 'tenths',
    negative: course?.direction === 'fall' && !course.to,
  });
  return {amount, from, end: rest.end};
}

/** 「翻一番」 is twice the base, 「翻两番」 four times. */
function turnsZh({plain}: Words, numeral: NumeralZh, since: number): Found | false | undefined {
  if (plain[numeral.end] !== '番') return undefined;
  const {qualifiers, from, turned} = before(plain, numeral.at, since);
  const turns = valueOf(numeral.decimal);
  // 「下一番功夫」 turns nothing.
  if (!turned && (from > 0 || numeral.end + 1 < plain.length)) return false;
  if (!Number.isInteger(turns) || turns < 1 || turns > 9) return false;
  const amount = amountOf({
    decimal: wholeNumber(2 ** turns),
    at: numeral.at,
    qualifiers: [...qualifiers, ...more(numeral)],
    unit: 'times',
    comparison: 'ratio',
    saidAs: 'doubled',
  });
  return {amount, from, end: numeral.end + 1};
}

/** Sign and currency that touch the number, and where they begin; `unknown`: a dollar of nobody we know. */
function prefix(plain: string, at: number) {
  let from = at;
  const sign = (): '+' | '-' | undefined => {
    const one = plain[from - 1] ?? '';
    // A dash after a Latin letter or a number joins, it does not subtract.
    if (!/[-–+负]/.test(one) || (one !== '负' && /[\dA-Za-z%]/.test(plain[from - 2] ?? ''))) return undefined;
    from--;
    return one === '+' ? '+' : '-';
  };
  const inner = sign();
  const mark = CURRENCY_SIGNS[plain[from - 1] ?? ''];
  if (mark) from--;
  const [letters = ''] = (mark && /[A-Za-z]+$/.exec(plain.slice(Math.max(0, from - 4), from))) || [];
  from -= letters.length;
  const unit = letters ? LETTERED_DOLLARS[letters] : mark;
  return {from, sign: inner ?? (mark ? sign() : undefined), unit, unknown: letters !== '' && !unit};
}

/** The amount of a number in digits or characters, with all that is said around it. */
export function amountZh(words: Words, numeral: NumeralZh, since: number): Found | false {
  const special = tenthsZh(words, numeral, since) ?? turnsZh(words, numeral, since);
  if (special !== undefined) return special;
  const {plain, printed} = words;
  const front = prefix(plain, numeral.at);
  const said = before(plain, front.from, since);
  const rest = after(plain, printed, numeral.end);
  if (front.unknown || (front.unit && rest.unit && front.unit !== rest.unit)) return false;
  const unit = front.unit ?? rest.unit;
  // 「每批3万元」 and 「3年半」 are other amounts than their number.
  if (EACH_OTHER.test(said.clause) || /^个?半/.test(rest.noun ?? plain.slice(rest.end))) return false;
  const {course} = said;
  const fall = course?.direction === 'fall' && !course.to;
  if (front.sign && fall) return false;
  const qualifiers = [...said.qualifiers, ...more(numeral), ...rest.qualifiers];
  const parts = {at: numeral.at, qualifiers, each: rest.each ?? said.each};
  const place = {from: said.from, end: rest.end};

  if (unit === 'times') {
    // 「翻了一倍」 is twice the base, 「增长一倍」 is as much again: the same, said another way.
    if (said.turned) {
      if (valueOf(numeral.decimal) !== 1) return false;
      const decimal = wholeNumber(2);
      return {amount: amountOf({...parts, decimal, unit, comparison: 'ratio', saidAs: 'doubled'}), ...place};
    }
    if (course && !course.to) {
      const decimal = scaled(numeral.decimal, 2);
      if (fall || front.sign || !decimal) return false;
      const comparison = 'percent-increase';
      return {amount: amountOf({...parts, decimal, unit: '%', comparison, saidAs: 'times-more'}), ...place};
    }
  }
  const signed = front.sign === '+' ? (unit === '%' ? 'percent-increase' : 'absolute-increase') : undefined;
  const ratio = unit === 'times' && (said.ofBase || plain[rest.end] === '于') ? 'ratio' : undefined;
  const share = unit === '%' && (said.ofBase || SHARE.test(said.clause)) ? 'share' : undefined;
  const amount = amountOf({
    ...parts,
    decimal: numeral.decimal,
    unit,
    noun: front.unit ? undefined : rest.noun,
    comparison: course ? kindOf(course, unit) : (signed ?? ratio ?? share),
    negative: fall || front.sign === '-',
  });
  return {amount, ...place};
}
