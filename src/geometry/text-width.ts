/**
 * Width of a line of text in em, without a DOM: enough to break lines and keep labels apart.
 * Averages of common text faces; full-width characters are one em by definition (Unicode Standard Annex 11).
 */
const FULL = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[iljtfI.,:;'’|!()[\]\s·]/;
const WIDE = /[mwMW%@—]/;

const characterWidth = (character: string): number => {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.31;
  if (WIDE.test(character)) return 0.86;
  return /[A-Z0-9+−]/.test(character) ? 0.6 : 0.52;
};

export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
};

/** Chinese may break anywhere but before closing or after opening punctuation; other text breaks at spaces. */
const pieces = (text: string): string[] =>
  text.match(/[“‘（《「]*(?:[\u2e80-\u9fff]|[^\s\u2e80-\u9fff“‘（《「]+\s?|\s)[，。、；：？！）》」”’％]*/g) ?? [];

/** Breaks a text into lines of at most `width` em. A piece longer than a line keeps a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
