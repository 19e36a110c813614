import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {BriefingElement, type View} from '../../base/briefing-element.ts';
import {caveat} from '../../base/caveats.ts';
import {inRuns, said} from '../../base/source-line.ts';
import {BriefingProblem} from '../../briefing/problem.ts';
import type {Text} from '../../briefing/types.ts';
import {speakersTopic} from '../../language/en/speakers.ts';
import {inLanguage, marked, wordsIn} from '../../language/text.ts';
import {sourceOfBriefing, type Account} from '../../share/account.ts';
import type {Drawing} from '../../share/picture.ts';
import styles from './briefing-speakers.styles.ts';
import {peoplePicture} from './people-picture.ts';
import {onPlatform, otherNames, type OnPlatform} from './people.ts';

/** Between a name and the same name in another script. */
const BESIDE = ' ';

/**
 * Who spoke at the briefing and who chaired it, with their offices as printed. Those who asked are not listed.
 *
 * @element briefing-speakers
 * @attr {string} lang - Language of the figure; else that of the nearest ancestor that states one.
 * @slot - Fallback: what the author writes is shown before the list is drawn, without JavaScript, in feeds, and if loading fails.
 * @csspart figure - The whole figure with its rule.
 * @csspart heading - The takeaway in one sentence.
 * @csspart item - One person.
 * @csspart label - The name.
 * @csspart caveat - A note on an office.
 * @csspart source - Publisher, date, link to the page.
 * @csspart actions - The menu.
 * @cssprop [--briefing-font=inherit] - Face of the figure.
 * @cssprop [--briefing-ink=currentColor] - Text.
 * @cssprop [--briefing-ink-muted] - Secondary text; 74% of the ink by default.
 * @cssprop [--briefing-surface] - Behind menus only; figures are transparent.
 * @cssprop [--briefing-rule] - Hairlines.
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
export class BriefingSpeakers extends BriefingElement {
  static override styles: CSSResultGroup = [BriefingElement.styles, styles];

  /** People are no figures of the briefing. */
  protected override get ids(): readonly string[] {
    return [];
  }

  #people({briefing}: View): OnPlatform[] {
    const people = onPlatform(briefing);
    if (people.length === 0) throw new BriefingProblem({code: 'no-data', given: this.localName});
    return people;
  }

  #words(text: Text | undefined, {locale}: View): string {
    return text ? wordsIn(text, locale.lang) : '';
  }

  /** "Zhao Zenglian 赵增连". */
  #names(person: OnPlatform, view: View): string {
    const others = otherNames(person, view.locale.lang).map(({words}) => words);
    return [this.#words(person.name, view), ...others].join(BESIDE);
  }

  protected override account(view: View): Account {
    const {briefing, locale} = view;
    const {source: words, lang} = locale.messages;
    const speakers = speakersTopic(locale.messages);
    const people = this.#people(view);
    const source = sourceOfBriefing(briefing, locale);
    const count = (wanted: OnPlatform['role']): number => people.filter(({role}) => role === wanted).length;
    return {
      title: speakers.heading(count('speaker'), count('chair')),
      subtitle: speakers.at(marked(source.title, locale.lang), source.date),
      rows: people.map((person) => {
        const text = words.person(this.#names(person, view), this.#words(person.office, view));
        const value = this.#words(person.name, view);
        const label = speakers.roles[person.role];
        const none = {unit: 'person', qualifier: '', period: '', stated: ''};
        return {...none, id: person.id, label, text, spoken: text, value, source};
      }),
      notes: people.flatMap((person) =>
        person.note ? this.#words(person.name, view) + words.colon + this.#words(person.note, view) : [],
      ),
      source,
      lang,
    };
  }

  protected override drawing(view: View, account: Account): TemplateResult {
    return html`${this.heading(account.title)}
      <p class="subtitle">${inRuns(account.subtitle)}</p>
      <ul class="people">
        ${this.#people(view).map((person) => this.#person(person, view))}
      </ul>`;
  }

  #person(person: OnPlatform, {locale}: View): TemplateResult {
    const {lang, messages} = locale;
    const {name, office, note, role} = person;
    const say = (text: Text): TemplateResult | string => said(inLanguage(text, lang), messages.lang);
    return html`<li part="item">
      <p class="role">${speakersTopic(messages).roles[role]}</p>
      <p class="name" part="label">
        ${say(name)}${otherNames(person, lang).map(
          (other) => html`${BESIDE}<span class="other" lang=${other.lang}>${other.words}</span>`,
        )}
      </p>
      ${office ? html`<p class="office">${say(office)}</p>` : nothing}
      ${note ? caveat(inLanguage(note, lang), locale) : nothing}
    </li>`;
  }

  protected override pictured(view: View): (width: number) => Drawing {
    const people = this.#people(view).map((person) => ({
      role: speakersTopic(view.locale.messages).roles[person.role],
      name: this.#names(person, view),
      // The page prints it in the middle of a sentence; here it begins a line.
      office: this.#words(person.office, view).replace(/^./u, (first) => first.toLocaleUpperCase(view.locale.lang)),
    }));
    return (width) => peoplePicture(people, width, view.locale.messages.dir);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'briefing-speakers': BriefingSpeakers;
  }
}
