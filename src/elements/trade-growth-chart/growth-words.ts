import type {Growth, Measure} from '../../briefing/growth.ts';
import {yearsBetween} from '../../briefing/period.ts';
import type {Quantity} from '../../briefing/types.ts';
import {growthWords} from '../../format/figure.ts';
import {unsigned, type Locale} from '../../format/number.ts';
import {periodWords} from '../../format/period.ts';
import {growthTopic} from '../../language/en/growth.ts';
import type {GrowthClause} from '../../language/messages/growth.ts';
import {wordsIn} from '../../language/text.ts';

/** A growth figure with the arithmetic done. */
export interface Grown {
  readonly figure: Quantity;
  readonly growth: Growth;
}

/** A headline names the two largest; a third would be read as a list. */
const NAMED = 2;

const subjectOf = ({subject, name, label}: Quantity, lang: string): string => wordsIn(subject ?? name ?? label, lang);

/** The number as it stands in a sentence: without its sign, since the verb says the direction. */
const inSentence = (growth: Growth, measure: Measure, locale: Locale): string =>
  unsigned(growthWords(growth[measure], measure, locale));

export const baseWords = (figure: Quantity, locale: Locale): string =>
  periodWords(figure.comparison?.base ?? '', locale);

/** The takeaway: the two largest growths in one sentence. */
export function growthHeading(grown: readonly Grown[], measure: Measure, locale: Locale): string {
  const {messages, lang} = locale;
  const largest = [...grown].sort((a, b) => b.growth.multiple - a.growth.multiple).slice(0, NAMED);
  const [first] = largest;
  if (!first) return '';
  const {comparison, period} = first.figure;
  const count = comparison && period ? yearsBetween(comparison.base, period) : undefined;
  const qualified = ({figure, growth}: Grown): string => {
    const qualifier = figure.qualifier ? messages.number.qualifier(figure.qualifier, false) + messages.number.gap : '';
    return qualifier + inSentence(growth, measure, locale);
  };
  const clauses = largest.map((one): GrowthClause => ({
    subject: subjectOf(one.figure, lang),
    amount: qualified(one),
    falls: one.growth.multiple < 1,
  }));
  return growthTopic(messages).heading[measure]({
    clauses,
    base: baseWords(first.figure, locale),
    span: count === undefined || count < 1 ? undefined : messages.number.years(count),
  });
}

/** How to read the drawing. */
export const drawnReading = (grown: readonly Grown[], measure: Measure, locale: Locale): string =>
  grown[0] ? growthTopic(locale.messages).reading[measure](baseWords(grown[0].figure, locale)) : '';

/** One of the growths said in the other measures. */
export function sameGrowth([example]: readonly Grown[], measure: Measure, locale: Locale): string {
  const {messages} = locale;
  if (!example) return '';
  const [increase, multiple, index] = (['increase', 'multiple', 'index'] as const).map((one) =>
    growthWords(example.growth[one], one, locale),
  );
  const spoken = messages.number.gap ? increase! : unsigned(increase!);
  return growthTopic(messages).same[measure](spoken, multiple!, index!);
}

/** Both, as they stand below the drawing. */
export const growthReading = (grown: readonly Grown[], measure: Measure, locale: Locale): string =>
  [drawnReading(grown, measure, locale), sameGrowth(grown, measure, locale)].join(locale.messages.source.clauseGap);
