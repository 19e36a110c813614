import type {Locale} from '../format/number.ts';
import {tableTopic} from '../language/en/table.ts';
import {runsOf} from '../language/isolates.ts';
import {langOf, marked} from '../language/text.ts';
import {sourceChunks, valuesLine, type Account} from './account.ts';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

export const escapeHTML = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one]!);

/** Attributes as markup, each with a space before it. */
export const attributesHTML = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHTML(value)}"`)
    .join('');

/** A text as markup; each run of another language has its own `lang` and direction. */
export const inline = (text: string): string =>
  runsOf(text)
    .map(({words, foreign}) => (foreign ? `<span${ownLanguage(words)}>${escapeHTML(words)}</span>` : escapeHTML(words)))
    .join('');

const ownLanguage = (words: string): string => attributesHTML({lang: langOf(words) ?? '', dir: 'auto'});

const paragraph = (text: string): string => (text ? `<p>${inline(text)}</p>` : '');

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
  const chunks = sourceChunks(source, locale).map((one) => inline(marked(one, locale.lang)));
  const link = source.link ? `<a href="${escapeHTML(source.link)}">${escapeHTML(messages.source.read)}</a>` : '';
  const lines = [[...chunks, link].filter(Boolean).join(' · '), inline(valuesLine(source, locale))];
  const where = lines.map((line) => line && `<p>${line}</p>`).join('');
  const figures =
    rows.length === 1 && rows[0]
      ? `<p>${inline(rows[0].label)}${messages.source.colon}<strong>${inline(rows[0].text)}</strong></p>${paragraph(rows[0].period)}`
      : `<table><thead><tr><th scope="col">${escapeHTML(tableTopic(messages).figure)}</th><th scope="col">${escapeHTML(tableTopic(messages).value)}</th><th scope="col">${escapeHTML(tableTopic(messages).period)}</th></tr></thead><tbody>${rows
          .map(
            ({label, text, period}) =>
              `<tr><th scope="row">${inline(label)}</th><td>${inline(text)}</td><td>${inline(period)}</td></tr>`,
          )
          .join('')}</tbody></table>`;
  const caption =
    rows.length === 1 && rows[0]?.label === title
      ? ''
      : `<figcaption><strong>${inline(title)}</strong>${subtitle ? ` ${inline(subtitle)}` : ''}</figcaption>`;
  return `<figure${attributesHTML({lang, ...(messages.dir === 'rtl' && {dir: 'rtl'}), ...attributes})}>${caption}${figures}${notes.map(paragraph).join('')}${where}</figure>`;
}
