import type {Locale} from '../format/number.ts';
import {citationTopic} from '../language/en/citation.ts';
import type {Citable} from './citation.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** White space and control characters, which would end a line of the entry. */
const BREAKS = /[\s\p{Cc}]+/gu;

/** Text that TeX prints as it is. Braces become commands: BibTeX counts them even after a backslash. */
export const texText = (text: string): string =>
  text.replace(BREAKS, ' ').replace(/[\\{}$&%#_~^]/g, (one) => SPECIAL[one]!);

/** An address is printed as it is, so only what would end the field is written in its other form. */
const texAddress = (address: string): string => address.replace(/[\\{}\s\p{Cc}]/gu, (one) => encodeURIComponent(one));

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const key = (text: string): string => text.replace(/[^A-Za-z0-9-]+/g, '-');

/**
 * A BibTeX entry. Names and titles stand in a second pair of braces: which part of a name is the family's is not known,
 * and a style would write GACC small. A title that is ours and not the speaker's is in square brackets (ISO 690).
 */
export function bibtex(cited: Citable, {messages}: Locale): string {
  const {source, speakers, label, transcript, publishedWords} = cited;
  const whole = (text: string): string => `{${texText(text)}}`;
  const [year, month] = source.isoDate.split('-');
  const fields: Readonly<Record<string, string | undefined>> = {
    author: speakers.length > 0 ? `{${speakers.map(whole).join(' and ')}}` : undefined,
    title: `{${whole(label === undefined ? source.title.words : `[${label}]`)}}`,
    howpublished: label === undefined ? undefined : whole(source.title.words),
    organization: whole(source.publisher.words),
    date: `{${source.isoDate}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1],
    note: whole(citationTopic(messages).note(transcript, publishedWords, source.pageWords)),
    url: source.address && `{${texAddress(source.address)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
  return `@misc{${key(cited.key)},\n${lines.join(',\n')}\n}`;
}
