import {lesserNotes, openCaveats} from '../../base/caveats.ts';
import type {View} from '../../base/briefing-element.ts';
import {compoundRate, roundTo} from '../../briefing/arithmetic.ts';
import {roundingBand, spokenStep} from '../../briefing/claims.ts';
import {boundOf} from '../../briefing/growth.ts';
import type {SeriesPoint} from '../../briefing/types.ts';
import {published, stepOf} from '../../briefing/yearly.ts';
import {growthWords, joinedWords, showQuantity} from '../../format/figure.ts';
import {percentSign, percentWords, plainNumber, unsigned} from '../../format/number.ts';
import {periodWords} from '../../format/period.ts';
import {inScale, scaledAmount, scaleOf, type Scale} from '../../format/scale.ts';
import {claimTopic} from '../../language/en/claim.ts';
import {readerTopic} from '../../language/en/reader.ts';
import {inLanguage, type Said, wordsIn} from '../../language/text.ts';
import type {RoundingWords} from '../../marks/claim-marks.ts';
import {accountRow, type AccountRow} from '../../share/account.ts';
import {publishedSource, seriesSource} from '../../share/series-source.ts';
import type {Check} from './check.ts';

/** An answer is told to two more places than the claim: enough to see how it rounds. */
const FINER = 100;

/** The claim as a question, which the verdict below it answers. */
export function questionOf({figure, reckoning}: Check, {briefing, locale}: View): string {
  const {question} = claimTopic(locale.messages);
  const {comparison, value, label} = figure;
  const shown = showQuantity(figure, briefing, locale);
  const about = figure.subject ?? reckoning?.series.label;
  if (!about || !comparison) return question.plain(wordsIn(label, locale.lang), shown.text);
  const ask = {
    'mean-yearly-increase': question.mean,
    'absolute-increase': question.added,
    'percent-increase': question.growth,
    ratio: question.times,
  }[comparison.kind];
  return ask({
    subject: wordsIn(about, locale.lang),
    qualifier: figure.qualifier === 'average' ? '' : shown.qualifier,
    amount: unsigned(shown.value + shown.gap + shown.unit),
    base: periodWords(comparison.base, locale),
    falls: value < 0,
  });
}

const scaleFor = ({figure}: Check, {briefing, locale}: View): Scale =>
  scaleOf(figure.value, figure.unit, briefing, locale);

/** A value in the measure of the claim: "1.578", "+124.5%", "1.8", "3.4". */
function digitsOf(check: Check, value: number, finer: number, view: View): string {
  const {figure} = check;
  const {locale} = view;
  const step = spokenStep(figure.value) / finer;
  if (figure.saidAs === 'tenths') return plainNumber(roundTo(value / 10, finer > 1 ? 0.1 : 1), locale);
  const kind = figure.comparison?.kind;
  if (kind === 'percent-increase') return growthWords(roundTo(value, step), 'increase', locale);
  if (kind === 'ratio') return plainNumber(roundTo(value, step), locale);
  return inScale(value, step, scaleFor(check, view), locale);
}

export interface Answer {
  readonly value: string;
  readonly unit: string;
  readonly gap: string;
  readonly text: string;
}

const answered = (value: string, unit: string, gap: string): Answer => {
  const between = unit && gap;
  return {value, unit, gap: between, text: value + between + unit};
};

/** The answer with its unit, as it is set beside what was said. */
export function answerOf(check: Check, view: View): Answer | undefined {
  const {figure, result} = check;
  if (!result) return undefined;
  const {locale} = view;
  const {number} = locale.messages;
  const digits = digitsOf(check, result.value, FINER, view);
  const gap = number.gap && '\u00a0';
  if (figure.saidAs === 'tenths') {
    const {value, unit} = number.tenths(digits);
    return answered(value, unit, gap);
  }
  const kind = figure.comparison?.kind;
  if (kind === 'percent-increase')
    return answered(
      digits.slice(0, -(number.percentGap + percentSign(locale)).length),
      percentSign(locale),
      number.percentGap,
    );
  if (kind === 'ratio') return answered(digits, number.times, gap);
  const {words, gap: own} = scaleFor(check, view);
  return answered(digits, kind === 'mean-yearly-increase' ? number.perYear(words) : words, own);
}

/** A number that the arithmetic starts from, with where it was published. */
export interface Term {
  readonly digits: string;
  /** What it is: "2023: 41.76 trillion yuan". */
  readonly name: string;
  readonly address: string | undefined;
}

/** A piece of a formula: words, or a number with its source. */
export type Piece = string | Term;

/** The arithmetic: (41.76 − 24.4) ÷ 11, each published number with its source. */
export function formulaOf(check: Check, view: View): readonly Piece[] {
  const {reckoning, figure, result} = check;
  const {briefing, locale} = view;
  const [open, close] = claimTopic(locale.messages).brackets;
  if (reckoning) {
    const {from, to, steps, mean} = reckoning;
    const [base, later] = [from, to].map((point) => termOf(point, check, view));
    const scale = scaleOf(Math.max(from[reckoning.flow]!, to[reckoning.flow]!), figure.unit, briefing, locale);
    // Where the answer is in another scale, the arithmetic names its own.
    const unit = scale.words === scaleFor(check, view).words ? '' : locale.messages.source.comma + scale.words;
    return mean ? [open, later!, ' − ', base!, close, `${steps}${unit}`] : [later!, ' − ', base!, unit];
  }
  const terms = result ? (check.claim.against ?? []) : [];
  const [first, second] = terms.map(({label, value, unit, url}): Term => {
    const largest = Math.max(...terms.map((one) => one.value));
    const scale = scaleOf(largest, unit, briefing, locale);
    const digits = plainNumber(Number((value / scale.divisor).toPrecision(6)), locale);
    const name = wordsIn(label, locale.lang) + locale.messages.source.colon + digits + scale.gap + scale.words;
    return {digits, name, address: url};
  });
  if (!first || !second) return [];
  if (figure.comparison?.kind === 'percent-increase') return [open, second, ' − ', first, close, first];
  return figure.comparison?.kind === 'ratio' ? [second, ' ÷ ', first] : [first, ' ÷ ', second];
}

function termOf(point: SeriesPoint, {reckoning}: Check, {briefing, locale}: View): Term {
  const {series, flow, to, from} = reckoning!;
  const scale = scaleOf(Math.max(to[flow]!, from[flow]!), series.unit, briefing, locale);
  const [value, step] = [point[flow]!, stepOf(series, point)];
  const year = periodWords(String(point.year), locale);
  return {
    digits: inScale(value, step, scale, locale),
    name: year + locale.messages.source.colon + scaledAmount(value, step, scale, locale),
    address: point.url,
  };
}

/** Words at the marks of the line of roundings. */
export function roundingWords(check: Check, view: View): RoundingWords {
  const {figure, result, reckoning} = check;
  const claim = claimTopic(view.locale.messages);
  const [low, high] = roundingBand(figure.value).map((value) => digitsOf(check, value, 10, view));
  const said = digitsOf(check, figure.value, 1, view);
  return {
    said: claim.saidMark(said),
    reckoned: claim.reckonedMark(digitsOf(check, result!.value, FINER, view)),
    band: claim.roundsTo(low!, high!, said),
    slip:
      reckoning?.slip === undefined
        ? ['', '']
        : [digitsOf(check, reckoning.slip, FINER, view), claim.dividedBy(String(reckoning.steps + 1))],
  };
}

/** What the data says of the working, then what follows from the arithmetic, then the figure's own caveats. */
export function checkNotes(check: Check, view: View): Said[] {
  const {claim, figure, reckoning, sketch} = check;
  const {locale} = view;
  const {lang, messages} = locale;
  const own = (words: string): Said => ({words, lang: messages.lang});
  const working = inLanguage(claim.working, lang);
  const notes = [working];
  if (sketch === 'lengths' && boundOf(figure.qualifier) === 'lower') {
    notes.push(own(claimTopic(messages).openEnd(messages.number.qualifier(figure.qualifier!, false))));
  }
  if (reckoning) notes.push(...reckoningNotes(check, working.words, view).map(own));
  notes.push(...openCaveats([figure], lang), ...lesserNotes([figure], lang));
  // Words of the data often say the same twice: once as the working, once as a caveat.
  return notes.filter(
    ({words}, i) =>
      i === 0 || (!working.words.includes(words) && notes.findIndex((other) => other.words === words) === i),
  );
}

function reckoningNotes(check: Check, working: string, view: View): string[] {
  const {series, flow, from, to, steps, mean, result} = check.reckoning!;
  const {locale} = view;
  const claim = claimTopic(locale.messages);
  const notes: string[] = [];
  const [low, high] = [result.low, result.high].map((value) => digitsOf(check, value, FINER, view));
  // The data may have said so in its own words.
  if (low !== high && !(working.includes(low!) && working.includes(high!))) {
    const coarse = [from, to].filter((point) => stepOf(series, point) > series.step);
    const years = coarse.map(({year}) => periodWords(String(year), locale));
    notes.push(claim.range(joinedWords(years, locale), low!, high!));
  }
  const rate = mean && compoundRate(published(series, from, flow)!, published(series, to, flow)!, steps);
  if (rate) {
    const digits = inScale(rate.value, 0.1, {divisor: 1, word: '', unit: '', words: '', gap: ''}, locale);
    notes.push(claim.rate(percentWords(digits, locale)));
  }
  return notes;
}

/** What was said, what was reckoned, and the published numbers between. */
export function checkRows(check: Check, view: View): AccountRow[] {
  const {figure, reckoning, result, claim} = check;
  const {briefing, locale} = view;
  const {messages, lang} = locale;
  const said = accountRow(figure, briefing, locale);
  const answer = answerOf(check, view);
  const row = (part: string, label: string, text: string, value: number, unit: string, period: string): AccountRow => ({
    ...said,
    id: `${figure.id}-${part}`,
    label,
    text,
    spoken: readerTopic(messages).aloud(text),
    value,
    unit,
    qualifier: '',
    period,
    stated: '',
  });
  const years = reckoning ? periodWords(`${reckoning.from.year}/${reckoning.to.year}`, locale) : said.period;
  const reckoned =
    answer && result
      ? [
          row(
            'reckoned',
            reckoning ? claimTopic(messages).reckoned : claimTopic(messages).counted,
            answer.text,
            result.value,
            figure.unit,
            years,
          ),
        ]
      : [];
  const points = (reckoning ? [reckoning.from, reckoning.to] : []).map((point): AccountRow => {
    const {series, flow} = reckoning!;
    const {name} = termOf(point, check, view);
    const basis = messages.source.basis[point.basis];
    const text = name.slice(name.indexOf(messages.source.colon) + messages.source.colon.length);
    return {
      ...row(
        String(point.year),
        name.slice(0, name.indexOf(messages.source.colon)),
        text,
        point[flow]!,
        series.unit,
        basis,
      ),
      source: seriesSource(series, locale, point.url),
    };
  });
  const numbers = (claim.against ?? []).map(({label, value, unit, url}, i) => {
    const scale = scaleOf(value, unit, briefing, locale);
    const digits = plainNumber(Number((value / scale.divisor).toPrecision(6)), locale);
    const made = row(
      `published-${i + 1}`,
      wordsIn(label, lang),
      digits + (scale.words && scale.gap) + scale.words,
      value,
      unit,
      messages.source.basis.published,
    );
    const title = inLanguage(label, lang);
    return {...made, source: publishedSource(title, title, url)};
  });
  return [said, ...reckoned, ...points, ...numbers];
}
