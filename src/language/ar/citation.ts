import type {CitationMessages} from '../messages/citation.ts';
import {counted} from './words.ts';

const sentence = (words: readonly (string | undefined)[]): string => `${words.filter(Boolean).join('، ')}.`;
const PAGES = {one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات', many: 'صفحة', other: 'صفحة'};

export const citation: CitationMessages = {
  style: 'صيغة المرجع',
  styles: {short: 'مختصرة', full: 'كاملة', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'},
  transcript: (transcript) => transcript,
  words: () => 'الكلمات كما في الصفحة',
  pages: (date, transcript, count) => `${date}؛ ${transcript}، ${counted(count, PAGES)}`,
  full: ({who, title, date, transcript, publisher, published, page, link}) =>
    [sentence([who, title, date]), sentence([transcript, publisher, published, page]), link].filter(Boolean).join(' '),
  note: (transcript, published, page) =>
    [published ? `${transcript}، نُشر في ${published}` : transcript, page].filter(Boolean).join('، '),
};
