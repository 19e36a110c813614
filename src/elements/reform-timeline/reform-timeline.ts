import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat} from '../../base/caveats.ts';
import {emit} from '../../base/events.ts';
import {heard} from '../../base/heard.ts';
import {PointWalk, walkStyles} from '../../base/point-walk.ts';
import {said} from '../../base/source-line.ts';
import {valuesStyles, valuesTable} from '../../base/values-table.ts';
import {listsOf} from '../../briefing/look-up.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Briefing, DatedEvent, Enumeration, ListItem, Text} from '../../briefing/types.ts';
import {periodWords} from '../../format/period.ts';
import {placeEvents, type PlacedEvent, type Rail} from '../../geometry/timeline.ts';
import {timelineTopic} from '../../language/en/timeline.ts';
import {readerTopic} from '../../language/en/reader.ts';
import {inLanguage, marked, wordsIn} from '../../language/text.ts';
import {markStyles} from '../../marks/marks.styles.ts';
import {ARROW, arrowMark, EVENT_MARK, eventMark} from '../../marks/timeline-marks.ts';
import {sourceOf, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import styles from './reform-timeline.styles.ts';
import {timelinePicture} from './timeline-picture.ts';
import {dateWords, howKnown, timelineHeading, timelineRows} from './timeline-words.ts';

const stagesOf = (briefing: Briefing): Enumeration[] => listsOf(briefing, 'stages');

const railOf = (briefing: Briefing): Rail<DatedEvent> =>
  placeEvents(briefing.figures.filter((one): one is DatedEvent => one.kind === 'date'));

/**
 * The steps of a reform, from what was to what came, and apart from them the dates that were named, in their order.
 * The steps have no dates, so they are not on the rail; the rail is not to scale.
 *
 * @element reform-timeline
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the timeline is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The takeaway in one sentence.
 * @csspart group - The steps, or the dates, with their title.
 * @csspart item - One step or one date.
 * @csspart chart - The rail of dates.
 * @csspart mark - Dot, capsule or arrow.
 * @csspart value - A date.
 * @csspart label - What happened then.
 * @csspart annotation - How to read the parts, and the words of the date that a reader has pressed.
 * @csspart caveat - How a date is known.
 * @csspart source - Speaker, office, date, page, link to the words.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus, and inside hollow marks.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - Arrows and marks.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The timeline is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The timeline is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The timeline cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{id: string}>} figure-select - A reader came to a date, by keyboard or press.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class ReformTimeline extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, valuesStyles, walkStyles, markStyles, styles];

  readonly #walk: PointWalk = new PointWalk(
    this,
    () => this.#events.length,
    (active) => emit(this, 'figure-select', {id: this.#events[active]!.event.id}),
  );

  get #events(): readonly PlacedEvent<DatedEvent>[] {
    return this.current ? railOf(this.current.briefing).events : [];
  }

  protected override get ids(): readonly string[] {
    const briefing = this.current?.briefing;
    return briefing ? [...stagesOf(briefing).map(({id}) => id), ...this.#events.map(({event}) => event.id)] : [];
  }

  protected override account(view: View): Account {
    const {briefing, locale} = view;
    const stages = stagesOf(briefing);
    const rail = railOf(briefing);
    const first = stages[0] ?? rail.events[0]?.event;
    if (!first) throw new BriefingProblem({code: 'no-data', given: this.localName});
    const {colon} = locale.messages.source;
    return {
      title: timelineHeading(stages, rail, view),
      subtitle: '',
      rows: timelineRows(stages, rail, view),
      notes: rail.events.flatMap((placed) =>
        howKnown(placed, view).map(
          (one) => wordsIn(placed.event.label, locale.lang) + colon + marked(one, locale.lang),
        ),
      ),
      source: sourceOf(first, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const rail = railOf(view.briefing);
    return html`${this.heading(account.title)} ${stagesOf(view.briefing).map((list) => this.#stages(list, view))}
    ${rail.events.length > 0 ? this.#dates(rail, view) : nothing} ${valuesTable(account, view.locale)}`;
  }

  #title(words: TemplateResult | string, aside: string): TemplateResult {
    const level = Math.min(6, (Math.trunc(this.headingLevel) || 2) + 1);
    return html`<p class="title">
      <span role="heading" aria-level=${level}>${words}</span> <span class="aside" part="annotation">${aside}</span>
    </p>`;
  }

  #when({period, items}: Enumeration, {locale}: View): string {
    return period === undefined ? timelineTopic(locale.messages).noDates(items.length) : periodWords(period, locale);
  }

  #stages(list: Enumeration, view: View): TemplateResult {
    return html`<div part="group">
      ${this.#title(this.#say(list.label, view), this.#when(list, view))}
      <ol class="steps">
        ${list.items.map((step) => this.#step(step, view))}
      </ol>
    </div>`;
  }

  #step({from, label}: ListItem, view: View): TemplateResult {
    const timeline = timelineTopic(view.locale.messages);
    return html`<li part="item">
      ${
        from
          ? html`<span class="from">${this.#say(from, view)}</span> <span class="heard">${timeline.to}</span>`
          : nothing
      }
      <span class="to"
        ><svg part="mark" width=${ARROW.width} viewBox="0 0 ${ARROW.width} ${ARROW.height}" aria-hidden="true">
          ${arrowMark()}
        </svg>
        <span>${this.#say(label, view)}</span></span
      >
    </li>`;
  }

  #dates(rail: Rail<DatedEvent>, view: View): TemplateResult {
    const timeline = timelineTopic(view.locale.messages);
    const {events, bareYear} = rail;
    const legend = timeline.legend(
      events.some(({inferred}) => inferred),
      bareYear,
    );
    return html`<div part="group">
      ${this.#title(timeline.dates, legend)}
      <div
        part="chart"
        class="walk"
        role="group"
        tabindex="-1"
        aria-label=${timeline.walk}
        @keydown=${this.#walk.key}
        @focusout=${this.#walk.leave}
        @click=${this.#press}
      >
        <ol class="events">
          ${events.map((placed, i) => this.#event(placed, i, view))}
        </ol>
      </div>
      <p class="readout" part="annotation" role="status">${this.#readout(events, view)}</p>
    </div>`;
  }

  #event(placed: PlacedEvent<DatedEvent>, i: number, view: View): TemplateResult {
    const {event, gapAfter} = placed;
    const kinds = {gap: gapAfter, held: this.#walk.active === i, picked: this.selected === event.id};
    const names = Object.entries(kinds).flatMap(([name, on]) => (on ? name : []));
    return html`<li part="item" class=${names.join(' ')}>
      <svg
        part="mark"
        width=${EVENT_MARK.width}
        viewBox="0 0 ${EVENT_MARK.width} ${EVENT_MARK.height}"
        aria-hidden="true"
      >
        ${eventMark(placed)}
      </svg>
      ${this.#walk.place(i, this.#name(placed, view))}
      <span class="date" part="value" aria-hidden="true">${dateWords(placed, view)}</span>
      <div class="what">
        <p part="label" aria-hidden="true">${this.#say(event.label, view)}</p>
        ${howKnown(placed, view).map((words) => caveat(words, view.locale))}
      </div>
    </li>`;
  }

  #name(placed: PlacedEvent<DatedEvent>, view: View): string {
    const {lang, messages} = view.locale;
    const date = readerTopic(messages).aloud(dateWords(placed, view));
    return date + messages.source.colon + inLanguage(placed.event.label, lang).words;
  }

  /** The words that the date held rests on, who said them, and where. */
  #readout(events: readonly PlacedEvent<DatedEvent>[], view: View): TemplateResult | string {
    const {briefing, locale} = view;
    const {messages} = locale;
    const placed = this.#walk.active === undefined ? undefined : events[this.#walk.active];
    if (!placed) return timelineTopic(messages).hint;
    const {speaker, pageWords} = sourceOf(placed.event, briefing, locale);
    const stated = {words: `“${placed.event.stated}”`, lang: briefing.language};
    // The date is the name of the place that has the focus, so ears have it already.
    const dot = html`<span aria-hidden="true"> · </span>`;
    return html`<span aria-hidden="true">${dateWords(placed, view)} · </span
      ><span class="words">${said(stated, messages.lang)}</span>${
        speaker ? html`${dot}${said(speaker, messages.lang)}` : nothing
      }${dot}${heard(pageWords, locale)}`;
  }

  readonly #say = (text: Text, {locale}: View): TemplateResult | string =>
    said(inLanguage(text, locale.lang), locale.messages.lang);

  readonly #press = (event: MouseEvent): void => {
    const item = (event.target as Element).closest('li');
    if (item) this.#walk.press([...this.renderRoot.querySelectorAll('.events > li')].indexOf(item));
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const timeline = timelineTopic(view.locale.messages);
    const words = (text: Text | undefined): string => (text ? wordsIn(text, view.locale.lang) : '');
    const {events, bareYear} = railOf(view.briefing);
    const stages = stagesOf(view.briefing).map((list) => ({
      title: words(list.label),
      aside: this.#when(list, view),
      steps: list.items.map(({from, label}) => ({from: words(from), to: words(label)})),
    }));
    const aside = timeline.legend(
      events.some(({inferred}) => inferred),
      bareYear,
    );
    const pictured = events.map((placed) => ({
      placed,
      date: dateWords(placed, view),
      label: words(placed.event.label),
    }));
    return (width) =>
      timelinePicture(stages, {title: timeline.dates, aside}, pictured, width, view.locale.messages.dir);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reform-timeline': ReformTimeline;
  }
}
