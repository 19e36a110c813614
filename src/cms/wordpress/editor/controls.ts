import {data, figureWords, type Field} from './data.ts';
import {draw, wp, type Drawn, type Value} from './wp.ts';

const {ComboboxControl, FormTokenField, SelectControl, TextControl} = wp.components;

/** The looks that WordPress moves to; it complains of controls that do not say so. */
const NEW_LOOKS = {__next40pxDefaultSize: true, __nextHasNoMarginBottom: true};

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Control {
  readonly tag: string;
  readonly field: Field;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Figures to choose from, with value and period; a value that is not among them stays as it is. */
function figureOptions({options}: Field, value: Value): readonly Option[] {
  const ids = !value || options.includes(String(value)) ? options : [String(value), ...options];
  return ids.map((id) => ({value: id, label: figureWords(id)}));
}

function selectOptions({asks, options, preset}: Field, words: Readonly<Record<string, string>>): Option[] {
  const named = (names: Readonly<Record<string, string>>): Option[] =>
    options.map((value) => ({value, label: names[value] ?? value}));
  const none: Option = {value: '', label: data.words.own};
  switch (asks) {
    case 'theme-id':
      return [none, ...named(data.choices.themes)];
    case 'series':
      return [none, ...named(data.choices.series)];
    case 'language':
      return [
        {value: '', label: data.words.pageLang},
        ...Object.entries(data.choices.languages).map(([value, label]) => ({value, label})),
      ];
    case 'number':
      return [none, ...['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: `H${value}`}))];
    default:
      return preset ? named(words) : [none, ...named(words)];
  }
}

/** A list of figures in their order, each found by typing a part of its name. */
function figuresControl({field, value, onChange}: Control, label: string): Drawn {
  const ids = String(value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const idOf = new Map(field.options.map((id) => [figureWords(id), id]));
  return draw(FormTokenField, {
    ...NEW_LOOKS,
    label,
    value: ids.map(figureWords),
    suggestions: [...idOf.keys()],
    maxSuggestions: 100,
    __experimentalExpandOnFocus: true,
    __experimentalShowHowTo: false,
    __experimentalValidateInput: (typed: string) => idOf.has(typed) || field.options.includes(typed),
    onChange: (tokens: readonly string[]) => onChange(tokens.map((token) => idOf.get(token) ?? token).join(' ')),
  });
}

/** The control that asks for an attribute. */
export function control(asked: Control): Drawn {
  const {tag, field, value, onChange} = asked;
  const words = data.labels[tag]?.[field.attribute];
  const label = words?.label ?? field.attribute;
  const common = {...NEW_LOOKS, key: field.name, label, help: words?.help};
  switch (field.asks) {
    case 'figure':
      return draw(ComboboxControl, {
        ...common,
        value: value || null,
        options: figureOptions(field, value),
        onChange: (id: string | null) => onChange(id ?? ''),
      });
    case 'figures':
      return draw('div', {key: field.name}, figuresControl(asked, label), draw('p', null, data.words.add));
    case 'text':
    case 'address':
      return draw(TextControl, {...common, value: value ?? '', onChange});
    default:
      return draw(SelectControl, {
        ...common,
        value: value ? String(value) : '',
        options: selectOptions(field, words?.options ?? {}),
        onChange: (chosen: string) => onChange(field.asks === 'number' ? Number(chosen) : chosen),
      });
  }
}
