import {catalogue, entryOf, formLanguage, type ElementEntry, type Field} from '../catalogue.ts';
import {fallbackFor} from '../fallback.ts';
import {preview, type Mark} from '../mark.ts';
import {formWords} from '../words.ts';
import {build} from './build.ts';
import {control, type Control} from './control.ts';
import {FORM_STYLES} from './form.styles.ts';
import {picker} from './picker.ts';

/** What few editors touch stands folded away. */
const MORE = ['heading-level', 'lang', 'theme', 'group', 'src', 'filter'];

export interface Form {
  /** To be put into a dialog of any kind. */
  readonly element: HTMLElement;
  /** What the editor asks for; undefined while the figure it needs is not picked: the form says so and takes the focus. */
  submit(): Mark | undefined;
  /** Puts the focus into its first control, or into its last for who comes from behind. */
  focus(at?: 'first' | 'last'): void;
}

/** What Tab stops at, in its order. */
const stops = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('input, select, textarea, summary, [tabindex]')].filter((one) =>
    one.checkVisibility(),
  );

/** Tab moves inside the form as a browser moves it, whatever the dialog around makes of that key. */
function keepTab(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return;
    if (root.activeElement !== stops(root).at(event.shiftKey ? 0 : -1)) event.stopPropagation();
  });
}

/** The form for one of our elements, new or as it stands in the article, in the language of the editor. */
export function createForm(language: string, given?: Mark): Form {
  const lang = formLanguage(language);
  const words = formWords(language);
  const host = build('div', {lang, class: 'customs-briefing-form'});
  const root = host.attachShadow({mode: 'open'});
  const styles = new CSSStyleSheet();
  styles.replaceSync(FORM_STYLES);
  root.adoptedStyleSheets = [styles];

  let entry: ElementEntry = entryOf(given?.tag ?? '') ?? catalogue.elements[0]!;
  let controls = new Map<Field, Control>();
  const kind = build('select', {name: 'tag'});
  for (const {tag, title} of catalogue.elements) kind.append(build('option', {value: tag}, title[lang]));
  kind.value = entry.tag;
  const about = build('p', {class: 'hint'});
  const fields = build('div');
  const fallback = build('textarea', {name: 'fallback', rows: '2'});
  fallback.value = given?.fallback ?? '';
  // Taller than its place it scrolls, and is reached by keys for that.
  const shown = build('div', {class: 'preview', role: 'group', tabindex: '0', 'aria-label': words.dialog.preview});
  let ownWords = Boolean(given?.fallback);

  const attributes = (): Record<string, string> => {
    // What stands on the tag and has no field here (id, class) stays.
    const rest = Object.entries(given?.attributes ?? {}).filter(
      ([name]) => !entry.fields.some((field) => field.name === name),
    );
    const set = [...controls].map(([{name}, {value}]) => [name, value] as const).filter(([, value]) => value);
    return Object.fromEntries([...set, ...rest]);
  };
  const mark = (): Mark => ({tag: entry.tag, attributes: attributes(), fallback: fallback.value.trim()});

  const show = (): void => {
    if (!ownWords) fallback.value = fallbackFor(entry.tag, attributes(), language);
    shown.replaceChildren(preview(mark(), document));
  };
  const lay = (): void => {
    about.textContent = entry.description[lang];
    const of = (field: Field): Control => {
      const value = (given?.tag === entry.tag && given.attributes[field.name]) || '';
      return field.figures ? picker(field, value, lang, words) : control(field, value, lang, words);
    };
    controls = new Map(entry.fields.map((field) => [field, of(field)]));
    const main = build('div', {class: 'pair'});
    const more = build('div', {class: 'pair'});
    const pickers = build('div');
    for (const [{name, figures}, {element}] of controls)
      (figures ? pickers : MORE.includes(name) ? more : main).append(element);
    fields.replaceChildren(pickers, main, build('details', {}, build('summary', {}, words.dialog.more), more));
    show();
  };

  kind.addEventListener('change', () => {
    entry = entryOf(kind.value)!;
    ownWords = false;
    lay();
  });
  fields.addEventListener('change', show);
  fallback.addEventListener('input', () => (ownWords = fallback.value.trim() !== ''));
  const labelled = (name: string, one: HTMLElement, ...more: HTMLElement[]): HTMLElement =>
    build('div', {class: 'field'}, build('label', {class: 'name'}, name, one), ...more);
  root.append(
    labelled(words.dialog.element, kind, about),
    fields,
    labelled(words.dialog.fallback, fallback),
    build('p', {class: 'name'}, words.dialog.preview),
    shown,
  );
  keepTab(root);
  lay();

  return {
    element: host,
    focus: (at) =>
      stops(root)
        .at(at === 'last' ? -1 : 0)
        ?.focus(),
    submit() {
      // Only an element that says nothing of its own needs a figure.
      const missing = !entry.fallback[lang] && [...controls].find(([{figures}, {value}]) => figures && !value);
      if (!missing) return mark();
      missing[1].demand?.();
      return undefined;
    },
  };
}
