import type {Edit} from './edits.ts';
import {fill, stampEdits, type Filled, type Filling, type FillOptions} from './fill.ts';
import {frontMatterLang, withoutCode} from './markdown-code.ts';

/** Signs that mean something in Markdown, between tags. */
const literal = (html: string): string =>
  html.replace(/>([^<]+)</g, (_, text: string) => `>${text.replace(/[\\`*_[\]~|]/g, '\\$&')}<`);

/**
 * A tag stands alone where a blank line, or an end of the text, is on either side: there Markdown takes lines of HTML as they are.
 */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  return /(?:^|\n[ \t]*\r?\n|^\s*\n) {0,3}$/.test(before) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|\r?\n?$)/.test(after);
}

/** What the author wrote inside, without what an earlier run did. */
function authorsWords(text: string, {inner: [from, to], ours}: Filling): string {
  return (ours ? text.slice(from, ours.from) + text.slice(ours.to, to) : text.slice(from, to)).trim();
}

function edits(text: string, filling: Filling): Edit[] {
  const {element, parts, inner, attributes, ours} = filling;
  const [from, to] = inner;
  const {startOffset, endOffset} = element.sourceCodeLocation!;
  const stamps = stampEdits(element, parts.attributes);
  const inline = attributes['variant'] === 'inline';
  const words = authorsWords(text, filling);
  const put = (inside: string): Edit[] => [...stamps, {from, to, text: inside}];
  if (!inline && standsAlone(text, startOffset, endOffset)) {
    // A blank line would end the block of HTML.
    const own = words.replace(/\n\s*\n/g, '\n');
    return put(`\n${own && `${own}\n`}${parts.fallback}\n`);
  }
  if (!inline) return put([words, literal(parts.phrase)].filter(Boolean).join(' '));
  // The author's words are the link: theirs is the grammar of the sentence.
  const link = /^(<span[^>]*>(?:<a [^>]*>)?).*?((?:<\/a>)?<\/span>)$/s;
  const before = ours && link.exec(text.slice(ours.from, ours.to));
  const kept = before ? text.slice(ours.from + before[1]!.length, ours.to - before[2]!.length) : words;
  return put(
    kept ? parts.phrase.replace(link, (_, start: string, end: string) => start + kept + end) : literal(parts.phrase),
  );
}

/**
 * The text of a Markdown file with every tag of ours filled by ordinary elements, which any generator lets through. A drawing is
 * not among them: its styles would be read as Markdown.
 */
export const fillMarkdown = (text: string, options: FillOptions): Promise<Filled> =>
  fill(text, withoutCode(text), {...options, lang: frontMatterLang(text) ?? options.lang}, (one) => edits(text, one));
