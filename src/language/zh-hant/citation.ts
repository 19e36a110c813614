import type {CitationMessages} from '../messages/citation.ts';

const sentence = (words: readonly (string | undefined)[]): string => `${words.filter(Boolean).join('，')}。`;

/** 「英文實錄第1頁」 already names the record. */
const record = (transcript: string, page: string): string | undefined =>
  page.startsWith(transcript) ? undefined : transcript;

export const citation: CitationMessages = {
  style: '引用格式',
  styles: {short: '簡式', full: '完整', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON'},
  transcript: (transcript) => transcript,
  words: (transcript, foreign) => (foreign ? `${transcript}原句` : '原句'),
  pages: (date, transcript, count) => `${date}，${transcript}共${count}頁`,
  full: ({who, title, date, transcript, publisher, published, page, link}) =>
    sentence([who, title, date]) + sentence([record(transcript, page), publisher, published, page]) + (link ?? ''),
  note: (transcript, published, page) =>
    [record(transcript, page), page, published && `${published}發布`].filter(Boolean).join('，'),
};
