/** A piece of a text to be replaced; nothing else of the text changes. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made; of two at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const {from, to, text: words} of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, from), words);
    at = to;
  }
  return parts.join('') + text.slice(at);
}
