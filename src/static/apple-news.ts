import {tableTopic} from '../language/en/table.ts';
import {bare} from '../language/isolates.ts';
import {sourceChunks, valuesLine} from '../share/account.ts';
import {escapeHTML} from '../share/html.ts';
import {editionWords} from './stamp.ts';
import type {StillFigure} from './still.ts';

const cell = (name: string, words: string): string => `<${name}>${escapeHTML(words)}</${name}>`;

/**
 * The figure as a component of Apple News Format (developer.apple.com/documentation/applenewsformat): a container of heading,
 * value or table, notes, and the line of provenance with its link. Goes into the `components` of an article.
 */
export function appleNews(figure: StillFigure): string {
  const {account, view} = figure;
  const {title, subtitle, rows, notes, source} = account;
  const {messages} = view.locale;
  const [row] = rows;
  const single = rows.length === 1 && row;
  const body = (text: string) => ({role: 'body', format: 'none', text});
  const values = single
    ? [
        {role: 'heading2', format: 'none', text: single.text},
        ...(single.label === title ? [] : [body(single.label)]),
        ...(single.period ? [body(single.period)] : []),
      ]
    : [
        {
          role: 'htmltable',
          html: `<table><thead><tr>${[
            tableTopic(messages).figure,
            tableTopic(messages).value,
            tableTopic(messages).period,
          ]
            .map((words) => cell('th', words))
            .join('')}</tr></thead><tbody>${rows
            .map(({label, text, period}) => `<tr>${cell('th', label)}${cell('td', text)}${cell('td', period)}</tr>`)
            .join('')}</tbody></table>`,
        },
      ];
  const link = source.link ? `<a href="${escapeHTML(source.link)}">${escapeHTML(messages.source.read)}</a>` : '';
  const chunks = sourceChunks(source, view.locale).map(({words}) => escapeHTML(words));
  const where = [
    [...chunks, link].filter(Boolean).join(' · '),
    escapeHTML(bare(valuesLine(source, view.locale))),
    escapeHTML(editionWords(figure)),
  ].filter(Boolean);
  const component = {
    role: 'container',
    identifier: `customs-briefing-${rows.map(({id}) => id).join('-')}`.slice(0, 64),
    components: [
      {role: 'heading3', format: 'none', text: title},
      ...(subtitle ? [body(subtitle)] : []),
      ...values,
      ...notes.map(body),
      ...where.map((text) => ({role: 'caption', format: 'html', text})),
    ],
  };
  return JSON.stringify(component, undefined, 2);
}
