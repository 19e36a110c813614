const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const LIST = /^\s*(?:[-*+]|\d+[.)])\s/;

/** Where front matter ends: the lines between a first `---` and the next. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

/** Lines of fenced and indented code, and front matter, made blank. */
function withoutBlocks(text: string): string {
  const lines = text.split('\n');
  let fence: string | undefined;
  let list = false;
  let before = '';
  const head = frontMatter(lines);
  return lines
    .map((line, i) => {
      if (i < head) return blank(line);
      const found = FENCE.exec(line)?.[1];
      if (fence !== undefined) {
        if (found?.startsWith(fence) && line.trim().replace(/^[>\s]+/, '') === found) fence = undefined;
        return blank(line);
      }
      if (found !== undefined) {
        fence = found;
        return blank(line);
      }
      // What is indented below a list belongs to it, and is code only by rules that generators do not share.
      if (line.trim() !== '' && !INDENTED.test(line)) list = LIST.test(line) || (list && before !== '');
      const code = INDENTED.test(line) && !list && (before === '' || before === 'code');
      before = code ? 'code' : line.trim();
      return code ? blank(line) : line;
    })
    .join('\n');
}

/** Runs of backticks with what is between them, within a paragraph; and signs that a backslash takes their meaning from. */
const SPANS = /(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g;
const ESCAPED = /\\[<`]/g;

/** A Markdown text with its code made blank, character for character, so that every place in it stays where it was. */
export const withoutCode = (text: string): string => withoutBlocks(text).replace(ESCAPED, blank).replace(SPANS, blank);

/** The language that front matter states. */
export function frontMatterLang(text: string): string | undefined {
  const lines = text.split('\n');
  const found = lines
    .slice(0, frontMatter(lines))
    .map((line) => /^lang(?:uage)?:\s*["']?([A-Za-z0-9-]+)["']?\s*$/.exec(line)?.[1]);
  return found.find(Boolean);
}
