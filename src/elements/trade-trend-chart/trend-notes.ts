import {openCaveats} from '../../base/caveats.ts';
import type {View} from '../../base/briefing-element.ts';
import type {Yearly} from '../../briefing/yearly.ts';
import {plainNumber, type Locale} from '../../format/number.ts';
import {inScale} from '../../format/scale.ts';
import {trendTopic} from '../../language/en/trend.ts';
import {inLanguage, marked, type Said} from '../../language/text.ts';
import {yearsWords, yearWords} from './trend-words.ts';
import type {Trend} from './trend.ts';

/** What a mark means: its name in bold, then the words, some of them from the data in a language of their own. */
export interface MarkNote {
  readonly lead: string;
  readonly words: readonly Said[];
}

export const noteWords = ({lead, words}: MarkNote, {lang, messages}: Locale): string =>
  [lead, ...words.map((one) => marked(one, lang))].filter(Boolean).join(messages.number.gap);

/** Remarks of the data on some years, each once. */
function remarks(rows: readonly Yearly[], lang: string): Said[] {
  const words = rows.flatMap(({point}) => (point?.note ? [inLanguage(point.note, lang)] : []));
  return words.filter(({words: one}, i) => words.findIndex((other) => other.words === one) === i);
}

/** Remarks beyond a few would bury the reading; the data has them all. */
const MOST_REMARKS = 3;

/** What hatch, pointer, star and question mark mean in this chart, and what the figure's own caveats say. */
export function trendNotes(trend: Trend, {locale}: View): MarkNote[] {
  const {rows, told, scale, flow, claim, spokenFlow} = trend;
  const {messages, lang} = locale;
  const {notes, flows} = trendTopic(messages);
  const own = (words: string): Said => ({words, lang: messages.lang});
  const dense = told.length < rows.length;
  const found: MarkNote[] = [];
  const add = (lead: string, words: string, about: readonly Yearly[]): void => {
    found.push({lead, words: [own(words), ...remarks(about, lang).slice(0, MOST_REMARKS)]});
  };
  const years = (some: readonly Yearly[]): string =>
    yearsWords(
      some.map(({year}) => year),
      locale,
    );

  const derived = rows.filter((row) => row.derived);
  if (derived.length > 0) add(dense ? notes.dotted : notes.hatched, notes.hatchedYears(years(derived)), derived);
  if (!dense) {
    for (const {year, value, revised, step, point} of rows) {
      if (value === undefined || revised === undefined) continue;
      const [first, later] = [value, revised].map((one) => inScale(one, step, scale, locale));
      add(
        notes.pointer,
        notes.pointerYear(yearWords(year, locale), first!, later!, point?.revised?.basis === 'implied'),
        [],
      );
    }
    for (const row of rows.filter(({mixed}) => mixed)) {
      const before = rows[row.year - rows[0]!.year - 1]!;
      const words = notes.star(
        yearWords(row.year, locale),
        yearWords(before.year, locale),
        row.changeRevised === undefined
          ? undefined
          : {
              change: inScale(row.changeRevised, row.changeStep, scale, locale, true),
              about: before.point?.revised?.basis === 'implied',
              noFall: row.change! < 0 && row.changeRevised >= 0,
            },
      );
      add('*', words, flow === 'total' ? [row] : []);
    }
  }
  const gaps = rows.filter(({value}) => value === undefined);
  if (gaps.length > 0) add(notes.gaps, notes.gapYears(years(gaps)), gaps);
  if (spokenFlow) add('', notes.unspoken(flows[spokenFlow]), []);
  if (dense) add('', notes.thinned(told.length, plainNumber(rows.length, locale)), []);
  const caveats = claim ? openCaveats([claim.figure], lang).map((words): MarkNote => ({lead: '', words: [words]})) : [];
  return [...found, ...caveats];
}
