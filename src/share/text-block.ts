import {svg, type SVGTemplateResult} from 'lit';
import {wrapped} from '../geometry/text-width.ts';

/** Class, size in pixels, and line height of a kind of text in a saved picture. */
export interface TextStyle {
  readonly kind: string;
  readonly size: number;
  readonly line: number;
}

export interface TextBlock {
  readonly content: SVGTemplateResult;
  readonly height: number;
}

const isBold = (kind: string): boolean => kind === 'heading' || kind === 'value';

/** Text broken into lines, its top left corner at `x`, `y`: a file has no layout of its own. */
export function textBlock(text: string, {kind, size, line}: TextStyle, x: number, y: number, width: number): TextBlock {
  const lines = wrapped(text, width / size, isBold(kind) ? 'bold' : 'regular');
  return {
    height: lines.length * line,
    content: svg`<text class=${kind} x=${x} y=${y} font-size=${size}>${lines.map(
      (words, i) => svg`<tspan x=${x} dy=${i === 0 ? size : line}>${words}</tspan>`,
    )}</text>`,
  };
}
