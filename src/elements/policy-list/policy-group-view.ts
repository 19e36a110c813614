import {html, nothing, type TemplateResult} from 'lit';
import {heardForm} from '../../base/amount.ts';
import type {View} from '../../base/briefing-element.ts';
import {twoForms} from '../../base/heard.ts';
import {inRuns, said} from '../../base/source-line.ts';
import {deepLink} from '../../briefing/address.ts';
import type {ListItem, Quantity, Text} from '../../briefing/types.ts';
import {showQuantity} from '../../format/figure.ts';
import {placeDots, placeOutlines} from '../../geometry/dots.ts';
import {policyTopic} from '../../language/en/policy.ts';
import {inLanguage} from '../../language/text.ts';
import {dotMarks, outlineMarks} from '../../marks/dot-marks.ts';
import type {PolicyGroup} from './policy-groups.ts';

export const PER_ROW = 25;
const SHEETS_PER_ROW = 12;

/** Longer lists show so many first: a reader of an article came for the article. */
const SHOWN_FIRST = 8;

/** How a group is to be set. */
export interface GroupSetting {
  readonly level: number;
  readonly drawn: boolean;
  readonly picked: boolean;
  readonly expanded: boolean;
  readonly expand: () => void;
}

const say = (text: Text, {locale}: View): TemplateResult | string =>
  said(inLanguage(text, locale.lang), locale.messages.lang);

function countView(count: Quantity, {briefing, locale}: View): TemplateResult {
  const shown = showQuantity(count, briefing, locale);
  const {qualifier, value, unit, gap} = shown;
  const set = html`${qualifier && html`<span part="qualifier">${qualifier}</span>${gap}`}<span part="count"
      >${value}</span
    >${gap}<span part="unit">${inRuns(unit)}</span>`;
  return html`<span>${twoForms(set, heardForm(shown))}</span> `;
}

/** An item printed on the page links to where it is printed. */
function itemView({label, note, stated}: ListItem, {list}: PolicyGroup, rest: boolean, view: View): TemplateResult {
  const link = stated && deepLink(view.briefing, {page: list.page, stated});
  const name = say(label, view);
  return html`<li part="item" class=${rest ? 'rest' : nothing}>
    ${link ? html`<a href=${link}>${name}</a>` : name}
    ${note ? html`<span class="when">${say(note, view)}</span>` : nothing}
  </li>`;
}

/** Hidden from ears: the counts above say the same in two words. */
function dotsView([wholes, parts]: readonly Quantity[]): TemplateResult {
  const sheets = placeOutlines(wholes!.value, SHEETS_PER_ROW);
  const grid = placeDots(parts!.value, PER_ROW);
  return html`<svg
      class="outlines"
      part="chart"
      aria-hidden="true"
      width=${sheets.width}
      height=${sheets.height}
      viewBox="0 0 ${sheets.width} ${sheets.height}"
    >
      ${outlineMarks(sheets)}
    </svg>
    <svg class="dots" part="chart" aria-hidden="true" viewBox="0 0 ${grid.width} ${grid.height}">
      ${dotMarks(grid)}
    </svg>`;
}

/** Where nothing can be pressed, on paper or without a script, the rest of a long list stands too. */
function itemsView(group: PolicyGroup, {expanded, expand}: GroupSetting, view: View): TemplateResult {
  const {items} = group;
  const policy = policyTopic(view.locale.messages);
  return html`<ul class="names">
      ${items.map((item, i) => itemView(item, group, !expanded && i >= SHOWN_FIRST, view))}
    </ul>
    ${
      items.length > SHOWN_FIRST
        ? html`<button type="button" aria-expanded=${expanded} @click=${expand}>
            ${expanded ? policy.fewer : policy.all(items.length)}
          </button>`
        : nothing
    }`;
}

/** One group: what it is, how it was counted, what was named. */
export function groupView(group: PolicyGroup, setting: GroupSetting, view: View): TemplateResult {
  const {title, note, counts, items, list} = group;
  const {drawn, level, picked} = setting;
  const examples = list.examples && items.length > 0 ? policyTopic(view.locale.messages).examples : '';
  const when = note ? say(note, view) : examples;
  return html`<div class=${['group', drawn && 'drawn', picked && 'picked'].filter(Boolean).join(' ')} part="group">
    <p class="title" role="heading" aria-level=${level}>${say(title, view)}</p>
    ${counts.length > 0 ? html`<p class="counts">${counts.map((count) => countView(count, view))}</p>` : nothing}
    ${when || drawn ? html`<p class="when">${when}</p>` : nothing} ${drawn ? dotsView(counts) : nothing}
    ${items.length > 0 ? itemsView(group, setting, view) : nothing}
  </div>`;
}
