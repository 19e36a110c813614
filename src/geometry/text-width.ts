/**
 * Width of a line of text in em, without a DOM: enough to break lines and keep labels apart.
 * A reader's face is not known, so these are the widths of the widest common ones (DejaVu, Verdana): in any other there is room left.
 * Full-width characters are one em by definition (Unicode Standard Annex 11).
 */
type Widths = readonly [regular: number, bold: number];

const KINDS: readonly (readonly [RegExp, Widths])[] = [
  // Marks of direction take no room.
  [/[\u200e\u200f\u061c\u2066-\u2069]/, [0, 0]],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/, [1, 1]],
  [/[\s.,'’·]/, [0.32, 0.38]],
  [/[ijl|:;/]/, [0.34, 0.4]],
  [/[ftIJ\-!()[\]]/, [0.4, 0.48]],
  [/[r"*–]/, [0.5, 0.53]],
  [/[csz?]/, [0.56, 0.61]],
  [/[aekovxy]/, [0.62, 0.69]],
  [/\d/, [0.64, 0.7]],
  [/[+−×<=>#~]/, [0.84, 0.84]],
  [/[DGHKNOQUw&]/, [0.89, 0.95]],
  [/[%@—…]/, [1, 1]],
  [/[MWm]/, [1.03, 1.12]],
  [/\p{Lu}/u, [0.77, 0.85]],
];
const ANY: Widths = [0.69, 0.74];

const known = new Map<string, Widths>();

function widthsOf(character: string): Widths {
  let widths = known.get(character);
  if (!widths) known.set(character, (widths = KINDS.find(([kind]) => kind.test(character))?.[1] ?? ANY));
  return widths;
}

/** Most that a line can take, in em of its size. */
export function textWidth(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  let width = 0;
  for (const character of text) width += widthsOf(character)[weight === 'bold' ? 1 : 0];
  return width;
}

/** The one that takes the most room. */
export const widest = (texts: readonly string[]): string =>
  texts.reduce((most, one) => (textWidth(one) > textWidth(most) ? one : most), '');

/** Chinese may break anywhere but before closing or after opening punctuation; other text breaks at spaces. */
const pieces = (text: string): string[] =>
  text.match(
    /[“‘（《「]*(?:[\u2e80-\u9fff]|[^\s\u2e80-\u9fff“‘（《「]+(?:\u202f[^\s\u2e80-\u9fff“‘（《「]+)*\s?|\s)[，。、；：？！）》」”’％]*/g,
  ) ?? [];

/** Breaks a text into lines of at most `width` em. A piece longer than a line keeps a line of its own. */
export function wrapped(text: string, width: number, weight: 'regular' | 'bold' = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && textWidth(line + piece.trimEnd(), weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
