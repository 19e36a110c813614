import {svg} from 'lit';
import type {Drawing} from '../../share/picture.ts';
import {textBlock, type TextStyle} from '../../share/text-block.ts';

const QUOTE: TextStyle = {kind: '', size: 20, line: 29};
const GLOSS: TextStyle = {kind: 'muted', size: 16, line: 22};
const CITATION: TextStyle = {kind: '', size: 14, line: 21};
const GAP = 10;

/** The words, what they say, and the citation, one under the other. */
export function sourcePicture(
  quote: string,
  gloss: string,
  citation: string,
  width: number,
  dir: 'ltr' | 'rtl',
): Drawing {
  let y = 0;
  const parts: readonly (readonly [string, TextStyle])[] = [
    [quote, QUOTE],
    [gloss, GLOSS],
    [citation, CITATION],
  ];
  const marks = parts
    .filter(([words]) => words)
    .map(([words, style]) => {
      const block = textBlock(words, style, 0, y, width, style === QUOTE ? 'ltr' : dir);
      y += block.height + GAP;
      return block.content;
    });
  return {height: y - GAP, marks: svg`${marks}`};
}
