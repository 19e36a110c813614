import {catalogue, type ElementEntry, type Field, type FormLanguage} from '../catalogue.ts';
import {fallbackFor, figureLine} from '../fallback.ts';
import {attributesOf, kept, words, type Mark} from '../mark.ts';
import {formWords} from '../words.ts';
import type {Control, Values} from './host.ts';

/** The control that holds the words between the tags. */
const FALLBACK = 'fallback';

function control(entry: ElementEntry, field: Field, lang: FormLanguage): Control {
  const {name, type, label, description, options, figures} = field;
  // Only an element that says nothing of its own needs a figure.
  const required = Boolean(figures) && !entry.fallback[lang];
  const common = {name, label: label[lang], hint: description[lang].replaceAll('`', ''), required};
  if (figures) {
    const drawable = catalogue.figures.filter(({id}) => figures.includes(id));
    // Editors search by typing, and type plain spaces.
    const choices = drawable.map((one) => ({label: figureLine(one, lang).replaceAll('\u00a0', ' '), value: one.id}));
    return {...common, widget: 'select', options: choices, multiple: type === 'figures'};
  }
  if (options)
    return {...common, widget: 'select', options: options.map(({value, label}) => ({value, label: label[lang]}))};
  if (type === 'number') return {...common, widget: 'number', value_type: 'int', min: 0, max: 6};
  return {...common, widget: 'string'};
}

/** The form of an element. What stands on a tag and has no control of its own (id, class) is carried along unseen. */
export function controls(entry: ElementEntry, lang: FormLanguage): Control[] {
  const shown = entry.fields.map((field) => control(entry, field, lang));
  const unseen = attributesOf(entry.tag).filter((name) => !entry.fields.some((field) => field.name === name));
  return [
    ...shown,
    {name: FALLBACK, label: formWords(lang).dialog.fallback, widget: 'text', required: false},
    ...unseen.map((name) => ({name, label: name, widget: 'hidden', required: false}) as const),
  ];
}

/** As written in the tag; a list is one of ids. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(written).join(' ')
    : ['string', 'number'].includes(typeof value)
      ? String(value)
      : '';

/** What the form says as an element of an article. Words that nobody wrote are those of the figure. */
export function markFrom({tag}: ElementEntry, values: Values, language: string): Mark {
  const given = attributesOf(tag).map((name) => [name, words(written(values[name]))] as const);
  const attributes = kept(
    tag,
    given.filter(([, value]) => value),
  );
  return {tag, attributes, fallback: words(written(values[FALLBACK])) || fallbackFor(tag, attributes, language)};
}

/** An element of an article as the form holds it. Words that follow from the figure stay unwritten, so that they change with it. */
export function valuesFrom({fields}: ElementEntry, {tag, attributes, fallback}: Mark, language: string): Values {
  const typed = Object.entries(attributes).map(([name, value]) => {
    const type = fields.find((one) => one.name === name)?.type;
    return [
      name,
      type === 'figures' ? value.split(/\s+/) : type === 'number' && /^\d+$/.test(value) ? Number(value) : value,
    ] as const;
  });
  const own = fallback === fallbackFor(tag, attributes, language) ? '' : fallback;
  return {...Object.fromEntries(typed), [FALLBACK]: own};
}
