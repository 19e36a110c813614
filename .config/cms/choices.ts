import type {Text} from '../../src/briefing/types.ts';
import type {Form} from './forms.ts';
import {builtIn, renderStatic} from './library.ts';

export interface Choice {
  readonly label: string;
  /** "1.05 trillion yuan, First half of 2024". */
  readonly value: string;
}

/** What the ids of a form stand for, in one language. */
export interface Choices {
  readonly figures: Readonly<Record<string, Choice>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, string>>;
  /** Languages that the elements speak, by their names. */
  readonly languages: Readonly<Record<string, string>>;
}

const words = (text: Text, lang: string): string => text[lang] ?? text['en'] ?? '';

async function choice(id: string, lang: string): Promise<Choice> {
  const data = await renderStatic('customs-stat', {figure: id}, {target: 'json-ld', lang});
  const {name, description} = JSON.parse(data) as {readonly name: string; readonly description: string};
  return {label: name, value: description.replaceAll(' ', ' ')};
}

/** Every figure, theme, series and language that a form offers. */
export async function choices(forms: readonly Form[], lang: string, spoken: readonly string[]): Promise<Choices> {
  const offered = forms.flatMap(({fields}) =>
    fields.filter(({asks}) => asks === 'figure' || asks === 'figures').flatMap(({options}) => options),
  );
  const figures: Record<string, Choice> = {};
  for (const {id} of builtIn.figures) if (offered.includes(id)) figures[id] = await choice(id, lang);
  const labels = (list: readonly {readonly id: string; readonly label: Text}[]): Record<string, string> =>
    Object.fromEntries(list.map(({id, label}) => [id, words(label, lang)]));
  const names = new Intl.DisplayNames([lang], {type: 'language'});
  const languages = Object.fromEntries(spoken.map((tag) => [tag, names.of(tag) ?? tag]));
  return {figures, themes: labels(builtIn.themes), series: labels(builtIn.series ?? []), languages};
}
