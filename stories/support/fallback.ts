import {builtIn, figureOf, localeFor, periodWords, showFigure} from '../../src/index.ts';
import type {Language} from './language.ts';

/** Authors type plain spaces. */
const text = (id: string, language: Language): string =>
  showFigure(figureOf(builtIn, id), builtIn, localeFor(language)).text.replaceAll('\u00a0', ' ');

const brackets = {en: [' (', ')'], 'zh-Hans': ['（', '）']} as const satisfies Record<Language, readonly string[]>;

/** What an author would write inside a stat: "Customs tax revenue collected: 1.05 trillion yuan (first half of 2024)". */
export function sentence(id: string, language: Language): string {
  const locale = localeFor(language);
  const {label, kind, period} = figureOf(builtIn, id);
  const when =
    period === undefined || kind === 'date'
      ? ''
      : periodWords(period, locale).replace(/^(First|Second) /, (one) => one.toLowerCase());
  const [open, close] = brackets[language];
  return `${label[language] ?? ''}${locale.messages.source.colon}${text(id, language)}${when && open + when + close}`;
}

/** What an author would write in running text: "more than 30,000 batches". */
export const phrase = text;
