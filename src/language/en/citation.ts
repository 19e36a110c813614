import type {CitationMessages} from '../messages/citation.ts';
import {capital} from './numerals.ts';
import {topicIn} from '../topic.ts';

const sentence = (words: readonly (string | undefined)[]): string => `${words.filter(Boolean).join(', ')}.`;

export const citation: CitationMessages = {
  style: 'Citation style',
  styles: {short: 'Short', full: 'Full', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'},
  transcript: capital,
  words: () => 'The words on the page',
  pages: (date, transcript, count) => `${date}; ${transcript}, ${count} ${count === 1 ? 'page' : 'pages'}`,
  full: ({who, title, date, transcript, publisher, published, page, link}) =>
    [sentence([who, title, date]), sentence([transcript, publisher, published, page]), link].filter(Boolean).join(' '),
  note: (transcript, published, page) =>
    [published ? `${transcript} published ${published}` : transcript, page].filter(Boolean).join(', '),
};

export const citationTopic = topicIn('citation', citation);
