import {catalogue, type Field, type FigureEntry, type FormLanguage} from '../catalogue.ts';
import type {FormWords} from '../words/words.ts';
import {build} from './build.ts';
import type {Control} from './control.ts';

/** Words in any order, as typed: "revenue 2024" finds "Customs revenue … First half of 2024". */
export function matches({id, label, value, period}: FigureEntry, search: string, lang: FormLanguage): boolean {
  const text = [id, label[lang], value[lang], period[lang]].join(' ').replaceAll('\u00a0', ' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function choice(figure: FigureEntry, type: 'radio' | 'checkbox', name: string, lang: FormLanguage): HTMLLabelElement {
  const {id, label, value, period} = figure;
  return build(
    'label',
    {class: 'choice'},
    build('input', {type, name, value: id}),
    build('span', {}, label[lang]),
    build('span', {class: 'value'}, value[lang]),
    build('span', {class: 'period hint'}, period[lang]),
  );
}

/** A searchable list of the figures that the element can draw, with value and period: one to pick, or several. */
export function picker(field: Field, given: string, lang: FormLanguage, {dialog}: FormWords): Control {
  const {name, type, figures: drawable = [], label} = field;
  const figures = catalogue.figures.filter(({id}) => drawable.includes(id));
  const several = type === 'figures';
  const search = build('input', {type: 'search', 'aria-label': dialog.search, placeholder: dialog.search});
  const status = build('p', {class: 'hint', role: 'status'});
  const choices = new Map(figures.map((one) => [one, choice(one, several ? 'checkbox' : 'radio', name, lang)]));
  const list = build('div', {class: 'list'}, ...choices.values());
  const inputs = [...list.querySelectorAll('input')];
  // In the order in which they were picked: that is the order of the figures in a set.
  let picked = given.split(/\s+/).filter(Boolean);
  for (const one of inputs) one.checked = picked.includes(one.value);

  const find = (): void => {
    let count = 0;
    for (const [figure, row] of choices) {
      row.hidden = !matches(figure, search.value.trim(), lang);
      if (!row.hidden) count++;
    }
    status.textContent = count ? dialog.found(count) : dialog.none;
  };
  find();
  search.addEventListener('input', (event) => {
    event.stopPropagation(); // Searching changes nothing.
    find();
  });
  list.addEventListener('change', ({target}) => {
    const {value, checked} = target as HTMLInputElement;
    const others = several ? picked.filter((one) => one !== value) : [];
    picked = checked ? [...others, value] : others;
  });
  return {
    element: build('fieldset', {}, build('legend', {}, label[lang]), search, status, list),
    get value() {
      return picked.join(' ');
    },
    demand() {
      status.textContent = dialog.needed;
      search.focus();
    },
  };
}
