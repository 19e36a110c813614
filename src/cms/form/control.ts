import type {Field, FormLanguage} from '../catalogue.ts';
import type {FormWords} from '../words/words.ts';
import {build} from './build.ts';

/** One attribute in the form. */
export interface Control {
  readonly element: HTMLElement;
  /** As written in the tag; empty for an attribute that is left out. */
  readonly value: string;
  /** Says that a value is missing, and takes the focus. */
  demand?(): void;
}

/** What an editor does not set: the element's own choice, or the value that it would take. */
function usual({default: written, options}: Field, lang: FormLanguage, words: FormWords): string {
  return options?.find(({value}) => value === written)?.label[lang] ?? words.dialog.own;
}

function input(
  field: Field,
  given: string,
  lang: FormLanguage,
  words: FormWords,
): HTMLInputElement | HTMLSelectElement {
  const {name, type, options = []} = field;
  if (type === 'choice') {
    const select = build('select', {name}, build('option', {value: ''}, usual(field, lang, words)));
    for (const {value, label} of options)
      if (value !== field.default) select.append(build('option', {value}, label[lang]));
    select.value = given === field.default ? '' : given;
    return select;
  }
  const kind = type === 'number' ? {type: 'number', min: '1', max: '6'} : {type: 'text', spellcheck: 'false'};
  const text = build('input', {name, autocomplete: 'off', ...kind});
  text.value = given;
  return text;
}

/** A label, the control, and a line that says what it does. */
export function control(field: Field, given: string, lang: FormLanguage, words: FormWords): Control {
  const one = input(field, given, lang, words);
  const hint = `${field.name}-hint`;
  one.setAttribute('aria-describedby', hint);
  const element = build(
    'div',
    {class: 'field'},
    build('label', {class: 'name'}, field.label[lang], one),
    build('p', {class: 'hint', id: hint}, field.description[lang].replaceAll('`', '')),
  );
  return {
    element,
    get value() {
      return one.value.trim();
    },
  };
}
