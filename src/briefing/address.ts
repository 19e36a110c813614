import {pageOf} from './look-up.ts';
import type {Briefing, Context} from './types.ts';

/** `https:`, `http:` or relative; anything else (a script, a data address, nonsense) gives `undefined`. */
export function safeAddress(address: string): string | undefined {
  // Browsers ignore white space and control characters inside a scheme, so they are refused rather than stripped.
  if (/[\s\p{Cc}]/u.test(address)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'http' ? address : undefined;
}

/**
 * Dash, comma and ampersand are syntax in a text directive, so they are escaped on top of `encodeURIComponent`, which throws
 * for half a letter.
 */
const directive = (words: string): string =>
  encodeURIComponent(words.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');

/** Words on a page: a figure, or one item of a list. */
export interface Stated {
  readonly page: number;
  readonly stated: string;
  readonly context?: Context;
}

/**
 * Address of the words themselves: the page with a text fragment, `#:~:text=[before-,]stated[,-after]`
 * (WICG scroll-to-text-fragment). `undefined` where the page has no safe address.
 */
export function deepLink(briefing: Briefing, figure: Stated): string | undefined {
  const address = safeAddress(pageOf(briefing, figure.page)?.url ?? '#');
  if (address === undefined || address === '#') return undefined;
  const before = figure.context?.before ? `${directive(figure.context.before)}-,` : '';
  const after = figure.context?.after ? `,-${directive(figure.context.after)}` : '';
  return `${address.split('#')[0]}#:~:text=${before}${directive(figure.stated)}${after}`;
}
