import {accountHTML, attributesHTML, escapeHTML, inline} from '../share/html.ts';
import {whereWords} from '../share/account.ts';
import {isInline, type StillFigure} from './still.ts';
import {accountText} from '../share/text.ts';
import {stamp} from './stamp.ts';

/** Attributes of the safe form: what the script needs to bring the figure to life, where scripts are. */
function safeAttributes(figure: StillFigure): Record<string, string> {
  const own = Object.entries(figure.attributes).filter(
    ([name]) => !/^(data-|aria-|id$|class$|style$|slot$)/.test(name),
  );
  return {
    'data-customs-briefing': figure.tag,
    ...Object.fromEntries(own.map(([name, value]) => [`data-${name}`, value])),
    ...stamp(figure),
  };
}

/** In running text the value is the link, and who said it when stands in its title. */
function inlineHTML({account, view}: StillFigure, attributes: Readonly<Record<string, string>>): string {
  const [row] = account.rows;
  if (!row) return '';
  const title = whereWords(row, view.locale);
  const words = inline(row.text);
  const {link} = account.source;
  const value = link ? `<a href="${escapeHTML(link)}" title="${escapeHTML(title)}">${words}</a>` : words;
  return `<span${attributesHTML({lang: account.lang, ...attributes})}>${value}</span>`;
}

/** The figure in one line of running text: what it says, and who said it when, with the link. */
export function phrasingHTML(figure: StillFigure, attributes: Readonly<Record<string, string>> = {}): string {
  if (isInline(figure)) return inlineHTML(figure, attributes);
  const {account, view} = figure;
  const {link} = account.source;
  const lines = accountText(account, view.locale).split('\n').map(inline);
  const read = link ? ` <a href="${escapeHTML(link)}">${escapeHTML(view.locale.messages.source.read)}</a>` : '';
  return `<span${attributesHTML({lang: account.lang, ...attributes})}>${lines.join('<br>')}${read}</span>`;
}

/** The figure without the marks of the safe form: for mail, for the fallback inside a tag. */
export const plainHTML = (figure: StillFigure, attributes: Readonly<Record<string, string>> = {}): string =>
  isInline(figure) ? inlineHTML(figure, attributes) : accountHTML(figure.account, figure.view.locale, attributes);

/** The safe form: a figure of ordinary elements, which the script brings to life where scripts are. */
export const safeHTML = (figure: StillFigure): string => plainHTML(figure, safeAttributes(figure));
