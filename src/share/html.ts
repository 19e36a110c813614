import type {Locale} from '../format/number.ts';
import {tableTopic} from '../language/en/table.ts';
import {sourceChunks, valuesLine, type Account} from './account.ts';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

export const escapeHTML = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one]!);

/** Attributes as markup, each with a space before it. */
export const attributesHTML = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHTML(value)}"`)
    .join('');

const paragraph = (text: string): string => (text ? `<p>${escapeHTML(text)}</p>` : '');

/**
 * An account as HTML of safe elements only (figure, figcaption, table, p, a), which content systems, feeds and mail let through.
 * `attributes` are those of the outer figure. Everything is escaped; the link has been checked to be `https:`, `http:` or relative.
 */
export function accountHTML(
  account: Account,
  locale: Locale,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const {title, subtitle, rows, notes, source, lang} = account;
  const {messages} = locale;
  const chunks = sourceChunks(source, locale).map(({words}) => escapeHTML(words));
  const link = source.link ? `<a href="${escapeHTML(source.link)}">${escapeHTML(messages.source.read)}</a>` : '';
  const lines = [[...chunks, link].filter(Boolean).join(' · '), escapeHTML(valuesLine(source))];
  const where = lines.map((line) => line && `<p>${line}</p>`).join('');
  const figures =
    rows.length === 1 && rows[0]
      ? `<p>${escapeHTML(rows[0].label)}${messages.source.colon}<strong>${escapeHTML(rows[0].text)}</strong></p>${paragraph(rows[0].period)}`
      : `<table><thead><tr><th scope="col">${escapeHTML(tableTopic(messages).figure)}</th><th scope="col">${escapeHTML(tableTopic(messages).value)}</th><th scope="col">${escapeHTML(tableTopic(messages).period)}</th></tr></thead><tbody>${rows
          .map(
            ({label, text, period}) =>
              `<tr><th scope="row">${escapeHTML(label)}</th><td>${escapeHTML(text)}</td><td>${escapeHTML(period)}</td></tr>`,
          )
          .join('')}</tbody></table>`;
  const caption =
    rows.length === 1 && rows[0]?.label === title
      ? ''
      : `<figcaption><strong>${escapeHTML(title)}</strong>${subtitle ? ` ${escapeHTML(subtitle)}` : ''}</figcaption>`;
  return `<figure${attributesHTML({lang, ...attributes})}>${caption}${figures}${notes.map(paragraph).join('')}${where}</figure>`;
}
