import type {CitationMessages} from '../messages/citation.ts';
import {capital, counted} from './words.ts';

const sentence = (words: readonly (string | undefined)[]): string => `${words.filter(Boolean).join(', ')}.`;

export const citation: CitationMessages = {
  style: 'Style de référence',
  styles: {short: 'Courte', full: 'Complète', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'},
  transcript: capital,
  words: () => 'Les mots de la page',
  pages: (date, transcript, count) => `${date}\u202f; ${transcript}, ${counted(count, 'page')}`,
  full: ({who, title, date, transcript, publisher, published, page, link}) =>
    [sentence([who, title, date]), sentence([transcript, publisher, published, page]), link].filter(Boolean).join(' '),
  note: (transcript, published, page) =>
    [published ? `${transcript}, publication\u202f: ${published}` : transcript, page].filter(Boolean).join(', '),
};
