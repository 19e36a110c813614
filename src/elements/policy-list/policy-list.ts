import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {inRuns} from '../../base/source-line.ts';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat, openCaveats} from '../../base/caveats.ts';
import {FilterField, filterStyles} from '../../base/filter-field.ts';
import {oneOf, textOf} from '../../base/options.ts';
import {segmented, segmentedStyles} from '../../base/segmented.ts';
import {valuesStyles, valuesTable} from '../../base/values-table.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import {listWords, showQuantity} from '../../format/figure.ts';
import {oneOf as oneOfUnit} from '../../format/unit.ts';
import {placeDots, placeOutlines} from '../../geometry/dots.ts';
import {policyTopic} from '../../language/en/policy.ts';
import {inLanguage, marked, type Said, wordsIn} from '../../language/text.ts';
import {markStyles} from '../../marks/marks.styles.ts';
import {accountRow, sourceOf, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import {groupView, PER_ROW} from './policy-group-view.ts';
import {filtered, KINDS, policyGroups, sizeOf, type Kind, type PolicyGroup} from './policy-groups.ts';
import {dotsPicture} from './policy-picture.ts';
import styles from './policy-list.styles.ts';

/** Up to so many things are seen at a glance and need no field to find them. */
const FEW = 8;

export const VIEWS = ['list', 'dots'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Beyond so many a dot is no longer one thing to a reader, only texture. */
const MOST_DOTS = 1000;

/** What can be drawn as outlines and dots: a group counted twice, wholes first, parts second. */
const drawable = ({role, counts}: PolicyGroup): boolean =>
  role === 'packages' &&
  counts.length === 2 &&
  counts.every(({value}) => Number.isInteger(value) && value <= MOST_DOTS);

/**
 * Policy packages with their counts, named platforms, new forms of business, initiatives. Counts are never added up.
 *
 * @element policy-list
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the list is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The takeaway in one sentence.
 * @csspart group - One group with its counts.
 * @csspart item - One named thing.
 * @csspart count - One number.
 * @csspart unit - What it counts.
 * @csspart chart - Outlines and dots of a group.
 * @csspart annotation - How many items a filter leaves.
 * @csspart caveat - A note that changes the reading.
 * @csspart source - Speaker, office, date, page, link to the words.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-font-numeric=inherit] - Face of the numbers.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
 * @cssprop [--briefing-accent] - Dots and outlines.
 * @cssprop [--briefing-negative] - Faults.
 * @cssprop [--briefing-space=8px] - Every gap is a multiple of it.
 * @cssprop [--briefing-radius=2px] - Corners of controls.
 * @cssprop [--briefing-focus] - Focus ring.
 * @cssState loading - The briefing is on its way; the fallback stands.
 * @cssState ready - The list is drawn.
 * @cssState error - Something is wrong, and the element says what.
 * @fires {CustomEvent<{ids: readonly string[]}>} briefing-ready - The list is drawn.
 * @fires {CustomEvent<BriefingErrorDetail>} briefing-error - The list cannot be drawn; `detail.code`, `detail.message`.
 * @fires {CustomEvent<{kind: ShareKind}>} briefing-share - A reader chose an action; cancelable.
 */
export class PolicyList extends BriefingElement {
  static override styles: CSSResultGroup = [
    BriefingElement.styles,
    valuesStyles,
    segmentedStyles,
    filterStyles,
    markStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    kind: {type: String},
    view: {type: String, reflect: true},
    filter: {type: String},
  };

  /** Which groups: `packages`, `platforms`, `forms`, `initiatives` or `all`. */
  declare kind: Kind;
  /** `list`, or `dots` with one dot for one measure. */
  declare view: ViewName;
  /** Shows only what contains these words, and says how many that is. */
  declare filter: string;

  readonly #field = new FilterField(this);
  /** Long lists that a reader has opened. */
  readonly #expanded = new Set<string>();

  constructor() {
    super();
    this.kind = 'packages';
    this.view = 'list';
    this.filter = '';
  }

  protected override get ids(): readonly string[] {
    const briefing = this.current?.briefing;
    return briefing ? policyGroups(briefing, this.#kind()).map(({list}) => list.id) : [];
  }

  #kind(): Kind {
    return oneOf('kind', this.kind, KINDS);
  }

  #all({briefing}: View): PolicyGroup[] {
    const kind = this.#kind();
    const groups = policyGroups(briefing, kind);
    if (groups.length === 0) throw new BriefingProblem({code: 'no-data', name: 'kind', given: kind});
    return groups;
  }

  #groups(view: View): PolicyGroup[] {
    const filter = this.#wanted();
    const all = this.#all(view);
    return filter ? filtered(all, filter, view.locale.lang) : all;
  }

  /** What a reader typed, else what the author wrote. */
  #wanted(): string {
    return this.#field.typed.trim() || textOf('filter', this.filter);
  }

  #layout(): ViewName {
    return oneOf('view', this.view, VIEWS);
  }

  /** "209 measures for business, 227 for the regions": the last count of each group that has a short name. */
  #title(groups: readonly PolicyGroup[], {briefing, locale}: View): string {
    const policy = policyTopic(locale.messages);
    const named = groups.filter(({name, counts}) => name && counts.length > 0);
    if (named.length === 0) return policy.plainHeading[this.#kind()];
    return policy.heading(
      named.map(({name, counts}) => {
        const {value, unit} = showQuantity(counts.at(-1)!, briefing, locale);
        return {count: value, unit, name: wordsIn(name!, locale.lang)};
      }),
    );
  }

  protected override account(view: View): Account {
    this.#layout();
    const {briefing, locale} = view;
    const groups = this.#groups(view);
    const shown = groups.length > 0 ? groups : this.#all(view);
    const rows = groups.flatMap(({title, counts, items, list}) => {
      const label = wordsIn(title, locale.lang);
      const counted = counts.map((count) => ({...accountRow(count, briefing, locale), label}));
      if (items.length === 0) return counted;
      const words = listWords({...list, items}, locale);
      return [...counted, {...accountRow(list, briefing, locale), text: words, spoken: words}];
    });
    return {
      title: this.#title(shown, view),
      subtitle: policyTopic(locale.messages).subtitle,
      rows,
      reading: this.#reading(groups, view)
        .map((one) => marked(one, locale.lang))
        .join(locale.messages.source.clauseGap),
      notes: this.#notes(groups, view).map((one) => marked(one, locale.lang)),
      source: sourceOf(shown[0]!.list, briefing, locale),
      lang: locale.messages.lang,
    };
  }

  /** What a dot is, where there are dots; why there are none. */
  #reading(groups: readonly PolicyGroup[], {briefing, locale}: View): Said[] {
    const {lang} = locale.messages;
    const policy = policyTopic(locale.messages);
    const dotted = this.#layout() === 'dots' ? groups.filter(drawable) : [];
    const [wholes, parts] = dotted[0]?.counts.map(({unit}) => oneOfUnit(unit, briefing, locale)) ?? [];
    return [
      ...(wholes && parts ? [{words: policy.dotIsOne(parts, wholes), lang}] : []),
      ...(this.#layout() === 'dots' && dotted.length === 0 ? [{words: policy.noDots, lang}] : []),
    ];
  }

  #notes(groups: readonly PolicyGroup[], {locale}: View): Said[] {
    return openCaveats([...new Set(groups.map(({list}) => list))], locale.lang);
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    const {locale} = view;
    const policy = policyTopic(locale.messages);
    const all = this.#all(view);
    const groups = this.#groups(view);
    const layout = this.#layout();
    const filter = this.#wanted();
    const size = sizeOf(all);
    const left = filter ? policy.remaining(sizeOf(groups), size, filter) : policy.things(size);
    return html`${this.heading(account.title)}
      <p class="subtitle">${inRuns(account.subtitle)}</p>
      ${all.some(drawable) ? segmented(policy.view, policy.views, VIEWS, layout, this.#choose) : nothing}
      ${
        size > FEW
          ? this.#field.render(policy.find, left)
          : filter
            ? html`<p class="remaining" part="annotation" role="status">${left}</p>`
            : nothing
      }
      <div class=${layout === 'dots' ? 'groups dotted' : 'groups'}>
        ${groups.map((group) => this.#group(group, layout === 'dots' && drawable(group), view))}
      </div>
      ${layout === 'dots' && groups.some(drawable) ? valuesTable(account, locale) : nothing}
      ${[...this.#reading(groups, view), ...this.#notes(groups, view)].map((words) => caveat(words, locale))}`;
  }

  #group(group: PolicyGroup, drawn: boolean, view: View): TemplateResult {
    const key = `${group.list.id} ${inLanguage(group.title, 'en').words}`;
    const ids = [group.list.id, ...group.counts.map(({id}) => id)];
    const setting = {
      level: Math.min(6, (Math.trunc(this.headingLevel) || 2) + 1),
      drawn,
      picked: this.selected !== undefined && ids.includes(this.selected),
      expanded: this.#expanded.has(key),
      expand: () => {
        if (!this.#expanded.delete(key)) this.#expanded.add(key);
        this.requestUpdate();
      },
    };
    return groupView(group, setting, view);
  }

  readonly #choose = (layout: ViewName): void => {
    this.view = layout;
  };

  protected override pictured(view: View): (width: number) => Drawing {
    const {briefing, locale} = view;
    const groups = this.#groups(view).map((group) => ({
      title: wordsIn(group.title, locale.lang),
      counts: group.counts.map((count) => showQuantity(count, briefing, locale).text).join('  '),
      items: group.items.map(({label}) => wordsIn(label, locale.lang)),
      grid: this.#layout() === 'dots' && drawable(group) ? placeDots(group.counts[1]!.value, PER_ROW) : undefined,
      sheets: this.#layout() === 'dots' && drawable(group) ? placeOutlines(group.counts[0]!.value, 12) : undefined,
    }));
    return (width) => dotsPicture(groups, width, view.locale.messages.dir);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-list': PolicyList;
  }
}
