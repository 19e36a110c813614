import type {View} from '../../base/briefing-element.ts';
import {againstMean, declines, type Yearly} from '../../briefing/yearly.ts';
import {joinedWords} from '../../format/figure.ts';
import {percentWords, plainNumber, unsigned, type Locale} from '../../format/number.ts';
import {periodWords} from '../../format/period.ts';
import {inScale, scaledAmount, scaleOf} from '../../format/scale.ts';
import {spokenStep} from '../../briefing/claims.ts';
import {trendTopic} from '../../language/en/trend.ts';
import {readerTopic} from '../../language/en/reader.ts';
import type {Said} from '../../language/text.ts';
import {inLanguage, wordsIn} from '../../language/text.ts';
import type {TrendWords} from '../../marks/trend-marks.ts';
import {accountRow, type AccountRow} from '../../share/account.ts';
import {seriesSource} from '../../share/series-source.ts';
import type {Trend} from './trend.ts';

/** Of so many years that fell, the title names each. */
const MOST_NAMED = 4;
/** A rise is worth words beside it from this part of the whole on. */
const LARGE = 0.25;

export const yearWords = (year: number, locale: Locale): string => periodWords(String(year).padStart(4, '0'), locale);

/** Years in a row of words: "2015 and 2016"; more than a few are counted. */
export function yearsWords(years: readonly number[], locale: Locale): string {
  return years.length > MOST_NAMED
    ? trendTopic(locale.messages).manyYears(plainNumber(years.length, locale))
    : joinedWords(
        years.map((year) => yearWords(year, locale)),
        locale,
      );
}

/** The takeaway, from the data and never by heart. */
export function trendHeading(trend: Trend, {briefing, locale}: View): string {
  const {series, flow, rows, claim, scale} = trend;
  const words = trendTopic(locale.messages);
  if (claim) {
    const short = againstMean(rows, claim.amount, claim.from, claim.to);
    const own = scaleOf(claim.amount, claim.figure.unit, briefing, locale);
    const digits = inScale(claim.amount, spokenStep(claim.amount), own, locale);
    return words.heading({digits, scale: own.word, unit: own.unit, ...short});
  }
  const known = rows.filter(({value}) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const name = flow === 'total' ? wordsIn(series.label, locale.lang) : words.flows[flow];
  if (!first || !last) return words.nothing(name);
  const [start, end] = [first, last].map(({year, value, step}) => ({
    year: yearWords(year, locale),
    digits: inScale(value!, step, scale, locale),
    amount: scaledAmount(value!, step, scale, locale),
  }));
  return words.ends(name, start!, end!);
}

/** Series, flow, unit, years, edition. */
export function trendSubtitle({series, flow, rows, scale}: Trend, {locale}: View): Said[] {
  const {lang, messages} = locale;
  const {flows: names} = trendTopic(messages);
  const {comma} = messages.source;
  const own = (words: string): Said => ({words, lang: messages.lang});
  const [first, last] = [rows[0]!.year, rows.at(-1)!.year];
  const name = names[flow];
  const part = flow === 'total' ? '' : messages.source.colon + (messages.number.gap ? name.toLowerCase() : name);
  const facts = [scale.words, periodWords(first === last ? `${first}` : `${first}/${last}`, locale)];
  return [
    inLanguage(series.label, lang),
    own(part + comma + facts.join(comma) + comma),
    inLanguage(series.vintage, lang),
  ];
}

/** Which years fell, for the title of the lower panel. */
export function fellWords({rows}: Trend, locale: Locale): string {
  const trend = trendTopic(locale.messages);
  const years = declines(rows);
  return years.length === 0 ? trend.noneFell : trend.fell(yearsWords(years, locale));
}

/** One year in words: value, its kind, a later value, the change. */
function factsOf({rows, scale}: Trend, row: Yearly, locale: Locale): string[] {
  const {value, step, revised, derived, change, changeStep, point} = row;
  const trend = trendTopic(locale.messages);
  if (value === undefined) return [trend.notSeen];
  const before = rows[row.year - rows[0]!.year - 1];
  const facts = [scaledAmount(value, step, scale, locale)];
  if (derived) facts.push(trend.derived);
  if (revised !== undefined) {
    const later = inScale(revised, step, scale, locale);
    facts.push(trend.row.asFirst, trend.row.later(later, point?.revised?.basis === 'implied'));
  }
  if (change !== undefined && before) {
    const open = locale.messages.number.gap ? ([' (', ')'] as const) : (['（', '）'] as const);
    const star = row.mixed ? open.join(trend.row.asFirst) : '';
    facts.push(
      trend.row.change(inScale(change, changeStep, scale, locale, true), yearWords(before.year, locale)) + star,
    );
  }
  return facts;
}

/** One year in a line, for eyes or for ears: "24.59 trillion yuan, −1.84 on 2014", "… a fall of 1.84 on 2014". */
export function yearInWords(trend: Trend, row: Yearly, locale: Locale, aloud = false): string {
  const words = factsOf(trend, row, locale).join(locale.messages.source.comma);
  return aloud ? readerTopic(locale.messages).aloud(words) : words;
}

/** The spoken figure, then the years. */
export function trendRows(trend: Trend, {briefing, locale}: View): AccountRow[] {
  const {series, flow, claim} = trend;
  const years = trend.told.map((row): AccountRow => {
    const {value, step, derived, point, year} = row;
    return {
      id: `${series.id}-${flow}-${year}`,
      label: yearWords(year, locale),
      text: value === undefined ? trendTopic(locale.messages).notSeen : scaledAmount(value, step, trend.scale, locale),
      spoken: yearInWords(trend, row, locale, true),
      value: value ?? '',
      unit: series.unit,
      qualifier: '',
      period: value === undefined ? '' : locale.messages.source.basis[derived ? 'derived' : 'published'],
      source: seriesSource(series, locale, point?.url),
      stated: '',
    };
  });
  return claim ? [accountRow(claim.figure, briefing, locale), ...years] : years;
}

/** What the drawing says at its marks. */
export function trendMarkWords(trend: Trend, {locale}: View): TrendWords {
  const {scale, claim, largest, rows} = trend;
  const words = trendTopic(locale.messages);
  const tick = (value: number): string => plainNumber(Number((value / scale.divisor).toPrecision(6)), locale);
  if (!claim) return {tick, spoken: [], mean: '', callout: []};
  const step = spokenStep(claim.amount);
  const small = scale.divisor > claim.amount * 100;
  const mean = small ? '' : inScale(claim.amount, step, scale, locale, true);
  const percent = largest && percentWords(plainNumber(Math.round(largest.share * 100), locale), locale);
  return {
    tick,
    spoken: mean && rows.length > 0 ? words.spoken(mean) : [],
    mean: unsigned(mean),
    callout:
      largest && percent && largest.share >= LARGE ? words.alone(yearWords(largest.row.year, locale), percent) : [],
  };
}
