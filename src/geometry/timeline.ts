import {spanOf} from '../briefing/period.ts';
import type {DatedEvent} from '../briefing/types.ts';

/** One event on the rail. The rail says the order only: it is not to scale. */
export interface PlacedEvent<Event> {
  readonly event: Event;
  /** A day or a year is a dot, an interval within which the event fell is a capsule. */
  readonly shape: 'dot' | 'capsule';
  /** Hollow: the date follows from the words and was not stated. */
  readonly inferred: boolean;
  /** Named with a year or month at most, and not as its date. */
  readonly undated: boolean;
  /** The year changes before the next event, so the rail between them is dotted. */
  readonly gapAfter: boolean;
}

export interface Rail<Event> {
  readonly events: readonly PlacedEvent<Event>[];
  /** Years of the first and last date; undefined where none is known. */
  readonly years: readonly [first: string, last: string] | undefined;
  /** A year without a day stands among days of the same year, so its place says nothing of when in the year. */
  readonly bareYear: boolean;
}

export type Datable = Pick<DatedEvent, 'value' | 'period' | 'periodInferred'>;

const yearOf = (day: string): string => day.slice(0, 4);

/** Events in the order of their first possible day; those without any date come last. */
export function placeEvents<Event extends Datable>(figures: readonly Event[]): Rail<Event> {
  const dated = figures.map((event) => ({event, span: spanOf(event.value ?? event.period ?? '')}));
  // Sorting is stable: of two that begin on the same day the briefing's order holds.
  const sorted = dated.sort((a, b) => (a.span?.from ?? '9999').localeCompare(b.span?.from ?? '9999', 'en'));
  const events = sorted.map(({event, span}, i): PlacedEvent<Event> => {
    const {value, period, periodInferred} = event;
    const next = sorted[i + 1]?.span;
    return {
      event,
      shape: value === null && period?.includes('/') ? 'capsule' : 'dot',
      inferred: periodInferred === true || span === undefined,
      undated: value === null && !period?.includes('/'),
      gapAfter: i < sorted.length - 1 && (!span || !next || yearOf(next.from) > yearOf(span.to)),
    };
  });
  const spans = sorted.flatMap(({span}) => span ?? []);
  const lasts = spans.map(({to}) => yearOf(to)).sort();
  const bareYear = spans.some(
    (one) => one.grain === 'year' && spans.some((other) => other !== one && yearOf(other.from) === yearOf(one.from)),
  );
  return {events, years: spans[0] && [yearOf(spans[0].from), lasts.at(-1)!], bareYear};
}
