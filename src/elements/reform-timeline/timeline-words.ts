import {openCaveats, lesserNotes} from '../../base/caveats.ts';
import type {DatedEvent, Enumeration, ListItem} from '../../briefing/types.ts';
import {showFigure} from '../../format/figure.ts';
import {periodWords} from '../../format/period.ts';
import type {PlacedEvent, Rail} from '../../geometry/timeline.ts';
import {timelineTopic} from '../../language/en/timeline.ts';
import {readerTopic} from '../../language/en/reader.ts';
import {type Said, wordsIn} from '../../language/text.ts';
import {accountRow, type AccountRow} from '../../share/account.ts';
import type {View} from '../../base/briefing-element.ts';

/** "11 September 2023", "2024, undated". */
export function dateWords({event, undated}: PlacedEvent<DatedEvent>, {briefing, locale}: View): string {
  const {text} = showFigure(event, briefing, locale);
  return undated && event.period !== undefined ? timelineTopic(locale.messages).undated(text) : text;
}

/** How the date is known: the caveats of an event, or that it is inferred where no caveat says how. */
export function howKnown({event, inferred}: PlacedEvent<DatedEvent>, {locale}: View): Said[] {
  const {lang, messages} = locale;
  const notes: Said[] = [...openCaveats([event], lang), ...lesserNotes([event], lang)];
  return notes.length > 0 || !inferred ? notes : [{words: messages.period.inferred, lang: messages.lang}];
}

/** The takeaway: how many steps, how many dates, from when to when. */
export function timelineHeading(
  stages: readonly Enumeration[],
  {events, years}: Rail<DatedEvent>,
  {locale}: View,
): string {
  const [from, to] = years?.map((year) => periodWords(year, locale)) ?? [];
  const steps = stages.reduce((sum, {items}) => sum + items.length, 0);
  return timelineTopic(locale.messages).heading({steps, dates: events.length, from, to});
}

/** One step in one line: "Paper clearance → Paperless clearance". */
export function stepWords({from, label}: ListItem, {locale}: View, to = ' → '): string {
  return [from, label].flatMap((text) => (text ? wordsIn(text, locale.lang) : [])).join(to);
}

const stepRow = (list: Enumeration, step: ListItem, view: View): AccountRow => {
  const text = stepWords(step, view);
  const value = wordsIn(step.label, view.locale.lang);
  const {gap} = view.locale.messages.number;
  const spoken = stepWords(step, view, gap + timelineTopic(view.locale.messages).to + gap);
  return {...accountRow(list, view.briefing, view.locale), text, spoken, value};
};

/** A row for each step and each event. */
export function timelineRows(stages: readonly Enumeration[], {events}: Rail<DatedEvent>, view: View): AccountRow[] {
  return [
    ...stages.flatMap((list) => list.items.map((step) => stepRow(list, step, view))),
    ...events.map((placed) => {
      const text = dateWords(placed, view);
      const spoken = readerTopic(view.locale.messages).aloud(text);
      return {...accountRow(placed.event, view.briefing, view.locale), text, spoken};
    }),
  ];
}
