/** A piece of English: a number in digits, a word (lower case), or one other character. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** A word keeps its apostrophes, and the points of "U.S."; a number its points and commas. */
const PIECE = /(\d[\d.,]*)|([A-Za-z](?:\.[A-Z]\.?)+|[A-Za-zÀ-ɏ]+(?:'[A-Za-z]+)*)|\S/gu;

/** Folded words in pieces. Points and commas that end a number belong to the sentence, not to it. */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(words); match; match = PIECE.exec(words)) {
    const [whole, number, word] = match;
    const text = number ? number.replace(/[.,]+$/, '') : word ? word.toLowerCase().replaceAll('.', '') : whole;
    const end = number ? match.index + text.length : match.index + whole.length;
    PIECE.lastIndex = end;
    const glued = tokens.at(-1)?.end === match.index;
    tokens.push({kind: number ? 'number' : word ? 'word' : 'mark', text, at: match.index, end, glued});
  }
  return tokens;
}

/** Do these words stand from `index` on? Hyphens between them do not count: "year-on-year" is "year on year". */
export function follows(tokens: readonly Token[], index: number, words: readonly string[]): number | undefined {
  let next = index;
  for (const [i, word] of words.entries()) {
    if (i > 0 && tokens[next]?.text === '-') next++;
    if (tokens[next]?.text !== word) return undefined;
    next++;
  }
  return next;
}

/** Do these words stand just before `index`? The index of the first, if so. */
export function precedes(tokens: readonly Token[], index: number, words: readonly string[]): number | undefined {
  let first = index;
  for (const [i, word] of words.toReversed().entries()) {
    if (i > 0 && tokens[first - 1]?.text === '-') first--;
    if (tokens[first - 1]?.text !== word) return undefined;
    first--;
  }
  return first;
}

/** Phrases with what they mean, as lists of words, longest first. */
export const phraseTable = <T>(table: Readonly<Record<string, T>>): readonly (readonly [readonly string[], T])[] =>
  Object.entries(table)
    .map(([phrase, meaning]) => [phrase.split(' '), meaning] as const)
    .sort(([a], [b]) => b.length - a.length);
