import type {FormLanguage, Words} from '../../../src/cms/catalogue.ts';
import type {Form} from '../forms.ts';
import type {Translation} from './translations.ts';

/** The words of every form in a language that the forms of all content systems are written in. */
export function formTranslations(forms: readonly Form[], lang: FormLanguage): Translation[] {
  const said = (words: Words, context = ''): Translation => ({context, text: words.en, said: words[lang]});
  return forms.flatMap(({title, description, fields}) => [
    said(title, 'block title'),
    said(description, 'block description'),
    ...fields.flatMap(({label, help, choices}) =>
      [label, ...(help ? [help] : []), ...choices.map((one) => one.label)].map((words) => said(words)),
    ),
  ]);
}
