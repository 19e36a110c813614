import type {Comparison, Context, Qualifier, Quantity} from '../types.ts';
import {readInContext, type InContext} from './in-context.ts';
import {readerFor} from './read-phrase.ts';
import type {Amount} from './reading.ts';
import {fitsPeriod, resolveDate, samePeriod, yearEarlier} from './resolve-date.ts';
import {sameUnit, wantedOf, type Units} from './units.ts';
import {not, type Because, type Verdict} from './verdict.ts';

export interface ProofOptions {
  /** Words printed before and after the phrase. They may bring its qualifier or its verb, never its number. */
  readonly context?: Context | undefined;
  /** Counting words of the briefing. Without them nouns are not compared. */
  readonly units?: Units | undefined;
  /** Day of the briefing, ISO 8601, that "last year" counts from. */
  readonly date?: string | undefined;
  /** Ways of saying are not compared: for words that the library wrote, which says "+120%" for "increased 1.2 times". */
  readonly anyWay?: true;
}

interface Case {
  readonly figure: Quantity;
  readonly amount: Amount;
  readonly words: InContext;
  readonly language: string;
  readonly options: ProofOptions;
}

/** `average` and `preliminary` are kinds of number and give way to a bound: "an average of nearly" is nearly. */
const isKind = (qualifier: Qualifier): boolean => qualifier === 'average' || qualifier === 'preliminary';

/** The one qualifier that a figure has room for must be among those said; and be the bound, where a bound was said. */
function sameQualifier(said: readonly Qualifier[], given: Qualifier | undefined, language: string): boolean {
  const oneWord = readerFor(language)?.oneWord;
  const canonical = (one: Qualifier): Qualifier => oneWord?.[one] ?? one;
  const bounds = said.filter((one) => !isKind(one));
  const allowed = (bounds.length ? bounds : said).map(canonical);
  return given === undefined ? said.length === 0 : allowed.includes(canonical(given));
}

function valueOdds({figure, amount}: Case): Because | undefined {
  return amount.value === figure.value ? undefined : not('value', amount.value, figure.value);
}

function unitOdds({figure, amount, language, options: {units}}: Case): Because | undefined {
  const said = amount.unit ?? amount.noun;
  if (!sameUnit(amount, figure.unit, units, language)) return not('unit', said, figure.unit);
  if (figure.comparison?.kind === 'mean-yearly-increase') return undefined;
  const wanted = wantedOf(figure.unit, units, language).each;
  return amount.each === wanted
    ? undefined
    : not('unit', amount.each && `each ${amount.each}`, wanted && `each ${wanted}`);
}

function qualifierOdds({figure: {qualifier}, amount, language}: Case): Because | undefined {
  return sameQualifier(amount.qualifiers, qualifier, language)
    ? undefined
    : not('qualifier', amount.qualifiers.join(' '), qualifier);
}

/** An increase in per cent has the unit %, a ratio is in times, an amount added is in neither. */
const fits = (kind: Comparison['kind'], unit: string): boolean =>
  kind === 'percent-increase' ? unit === '%' : kind === 'ratio' ? unit === 'times' : unit !== '%' && unit !== 'times';

/** Words may be silent on what is compared, but what they say must be so. "A year" is what makes a mean increase a yearly one. */
function comparisonOdds({figure, amount}: Case): Because | undefined {
  const given = figure.comparison?.kind;
  const said = amount.comparison;
  const comparing = said !== 'share' && said !== 'level';
  if (said && (comparing ? said !== given : given !== undefined)) return not('comparison', said, given);
  if (given && !fits(given, figure.unit)) return not('comparison', said, given);
  return given === 'mean-yearly-increase' && amount.each !== 'year' ? not('comparison', said, given) : undefined;
}

function wayOdds({figure, amount, options}: Case): Because | undefined {
  return options.anyWay || amount.saidAs === figure.saidAs ? undefined : not('said-as', amount.saidAs, figure.saidAs);
}

/** Each time that the phrase names must be one that the figure has: its base, its period, or an end of it. */
function timeOdds({figure: {comparison, period}, words, options}: Case): Because | undefined {
  for (const date of words.dates) {
    if (date.role === 'bare') continue;
    const base = comparison?.base;
    if (date.relative === 'year-earlier') {
      if (base === undefined || period === undefined || !samePeriod(base, yearEarlier(period)))
        return not('comparison', 'year-earlier', base);
      continue;
    }
    const named = resolveDate(date, options.date);
    if (named === undefined) continue;
    const isBase = base !== undefined && fitsPeriod(named, base);
    if (date.role === 'base' && !isBase) return not('comparison', named, base);
    if (date.role === 'base' || (date.role === 'since' && isBase)) continue;
    if (period === undefined || !fitsPeriod(named, period)) return not('period', named, period);
  }
  return undefined;
}

function printedOdds({figure: {printed}, words, language, options: {units}}: Case): Because | undefined {
  const [said, more] = words.amounts.filter(({equivalent}) => equivalent);
  const shown = said && [...said.qualifiers, said.value, said.unit ?? said.noun].join(' ');
  const given = printed && [printed.qualifier, printed.value, printed.unit].filter(Boolean).join(' ');
  if (!said && !printed) return undefined;
  const same =
    said &&
    printed &&
    !more &&
    said.value === printed.value &&
    sameUnit(said, printed.unit, units, language) &&
    sameQualifier(said.qualifiers, printed.qualifier, language);
  return same ? undefined : not('printed', shown, given);
}

const CHECKS = [valueOdds, unitOdds, qualifierOdds, comparisonOdds, wayOdds, timeOdds, printedOdds];

/**
 * Does a quantity follow from its words? The words must come down to one amount (and a second printing of it, if any), and
 * value, unit, qualifier, way of saying and second amount must be exactly the figure's: nothing may be lost on either side.
 * On comparison and period the words may be silent, but what they say must be so.
 * `language` is the BCP 47 tag of the words. Never throws.
 */
export function proveFigure(figure: Quantity, words: string, language: string, options: ProofOptions = {}): Verdict {
  // The fence need not stand next to the number, so it is read with the phrase but never sought on the page with it.
  const before = [figure.fence, options.context?.before].filter(Boolean).join(' ');
  const read = readInContext(words, language, {...options.context, before});
  const mains = read.amounts.filter(({equivalent}) => !equivalent);
  const [amount] = mains;
  if (read.unread.length || !amount || mains.length > 1) {
    const said = [...read.unread.map((one) => one.words), ...(mains.length > 1 ? mains.map(({value}) => value) : [])];
    return {follows: false, because: not('unreadable', said.join('; '), figure.value)};
  }
  for (const check of CHECKS) {
    const because = check({figure, amount, words: read, language, options});
    if (because) return {follows: false, because};
  }
  return {follows: true, reading: read.reading};
}
