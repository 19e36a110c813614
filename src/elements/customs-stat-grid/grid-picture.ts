import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {ShownFigure} from '../../format/figure.ts';
import {textWidth, wrapped} from '../../geometry/text-width.ts';
import {LTR, sheetOf, type Direction, type Way} from '../../marks/way.ts';
import {linesInRuns} from '../../share/text-block.ts';
import type {Drawing} from '../../share/picture.ts';

export interface PicturedCell {
  readonly label: string;
  readonly shown: ShownFigure;
  /** Between qualifier, number and unit. */
  readonly gap: string;
  readonly period: string;
}

const COLUMNS = 2;
const BETWEEN = 24;
const LABEL = {size: 15, line: 20};
const VALUE = {size: 28, line: 34};
const WORDS = 15;

/** Lines above the value: the label, and the qualifier where it finds no room beside the number. */
function above({label, shown, gap}: PicturedCell, width: number): readonly string[] {
  const {qualifier, value, unit} = shown;
  const long = textWidth(qualifier + gap + gap + unit) * WORDS + textWidth(value, 'bold') * VALUE.size > width;
  return [...wrapped(label, width / LABEL.size), ...(qualifier && long ? [qualifier] : [])];
}

function cell(
  one: PicturedCell,
  lines: readonly string[],
  x: number,
  y: number,
  rows: number,
  width: number,
  way: Way,
) {
  const at = way === LTR ? x : x + width;
  const labels = linesInRuns(one.label, lines);
  const {shown, gap, period} = one;
  const {qualifier, value, unit} = shown;
  const base = y + 8 + rows * LABEL.line + VALUE.line - 8;
  const apart = lines.at(-1) === qualifier;
  const start = y + 8 + (apart ? rows - lines.length : 0) * LABEL.line;
  return svg`<rect class="rule" x=${x} y=${y} width=${width} height="1"></rect>${labels.map(
    (line, i) =>
      svg`<text x=${at} y=${start + (i + 1) * LABEL.line - 5} font-size=${LABEL.size} text-anchor=${way.begin}>${way.opening}${line}</text>`,
  )}<text x=${at} y=${base} font-size=${WORDS} text-anchor=${way.begin}>${way.opening}${
    qualifier && !apart ? svg`<tspan fill-opacity=".8">${qualifier}${gap}</tspan>` : nothing
  }<tspan class="value" font-size=${VALUE.size}>${value}</tspan><tspan>${shown.gap || '\u2009'}${unit}</tspan></text>${
    period
      ? svg`<text class="muted" x=${at} y=${base + LABEL.line} font-size="13" text-anchor=${way.begin}>${way.words(period)}</text>`
      : nothing
  }`;
}

/** The cells of a saved picture, two in a row, their numbers on one line. */
export function gridPicture(cells: readonly PicturedCell[], width: number, dir: Direction): Drawing {
  const sheet = sheetOf(dir, width);
  const wide = (width - BETWEEN * (COLUMNS - 1)) / COLUMNS;
  const marks: SVGTemplateResult[] = [];
  let y = 0;
  for (let first = 0; first < cells.length; first += COLUMNS) {
    const row = cells.slice(first, first + COLUMNS);
    const words = row.map((one) => above(one, wide));
    const rows = Math.max(...words.map(({length}) => length));
    row.forEach((one, i) =>
      marks.push(cell(one, words[i]!, sheet.left(i * (wide + BETWEEN), wide), y, rows, wide, sheet.way)),
    );
    y += 8 + rows * LABEL.line + VALUE.line + (row.some(({period}) => period) ? LABEL.line : 0) + 10;
  }
  return {height: y, marks: svg`${marks}`};
}
