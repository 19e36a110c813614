import {bare} from '../language/isolates.ts';
import {accountHTML, attributesHTML, escapeHTML, inline} from '../share/html.ts';
import {sourceChunks} from '../share/account.ts';
import {isInline, type StillFigure} from './still.ts';
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
  const where = [row.period, ...sourceChunks(account.source, view.locale).map(({words}) => words)];
  const title = where.filter(Boolean).join(' · ');
  const words = inline(row.text);
  const {link} = account.source;
  const value = link ? `<a href="${escapeHTML(link)}" title="${escapeHTML(bare(title))}">${words}</a>` : words;
  return `<span${attributesHTML({lang: account.lang, ...attributes})}>${value}</span>`;
}

/** The figure without the marks of the safe form: for mail, for the fallback inside a tag. */
export const plainHTML = (figure: StillFigure, attributes: Readonly<Record<string, string>> = {}): string =>
  isInline(figure) ? inlineHTML(figure, attributes) : accountHTML(figure.account, figure.view.locale, attributes);

/** The safe form: a figure of ordinary elements, which the script brings to life where scripts are. */
export const safeHTML = (figure: StillFigure): string => plainHTML(figure, safeAttributes(figure));
