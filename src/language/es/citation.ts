import type {CitationMessages} from '../messages/citation.ts';
import {capital} from './words.ts';

const sentence = (words: readonly (string | undefined)[]): string => `${words.filter(Boolean).join(', ')}.`;

export const citation: CitationMessages = {
  style: 'Estilo de cita',
  styles: {short: 'Breve', full: 'Completa', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'},
  transcript: capital,
  words: () => 'Las palabras de la página',
  pages: (date, transcript, count) => `${date}; ${transcript}, ${count} ${count === 1 ? 'página' : 'páginas'}`,
  full: ({who, title, date, transcript, publisher, published, page, link}) =>
    [sentence([who, title, date]), sentence([transcript, publisher, published, page]), link].filter(Boolean).join(' '),
  note: (transcript, published, page) =>
    [published ? `${transcript}, publicación: ${published}` : transcript, page].filter(Boolean).join(', '),
};
