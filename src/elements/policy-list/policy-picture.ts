import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {DotGrid, OutlineRow} from '../../geometry/dots.ts';
import {wrapped} from '../../geometry/text-width.ts';
import {linesInRuns} from '../../share/text-block.ts';
import {dotMarks, outlineMarks} from '../../marks/dot-marks.ts';
import {sheetOf, type Direction} from '../../marks/way.ts';
import type {Drawing} from '../../share/picture.ts';

interface PicturedGroup {
  readonly title: string;
  readonly counts: string;
  readonly items: readonly string[];
  readonly grid: DotGrid | undefined;
  readonly sheets: OutlineRow | undefined;
}

const SIZE = 16;
const LINE = 22;

/** The groups of a saved picture, one under the other. */
export function dotsPicture(groups: readonly PicturedGroup[], width: number, dir: Direction): Drawing {
  const {x, left, way} = sheetOf(dir, width);
  let y = 0;
  const text = (words: string, kind: string): SVGTemplateResult[] =>
    linesInRuns(words, wrapped(words, width / SIZE)).map((line) => {
      y += LINE;
      return svg`<text class=${kind} x=${x(0)} y=${y - 5} font-size=${SIZE} text-anchor=${way.begin}>${way.opening}${line}</text>`;
    });
  const block = ({title, counts, items, grid, sheets}: PicturedGroup): SVGTemplateResult => {
    const words = [
      ...text(title, 'value'),
      ...(counts ? text(counts, '') : []),
      ...items.flatMap((item) => text(item, '')),
    ];
    const top = y + 6;
    const dots = top + (sheets ? sheets.height + 8 : 0);
    y = (grid ? dots + grid.height : y) + 14;
    return svg`${words}${sheets ? svg`<svg x=${left(0, sheets.width)} y=${top} overflow="visible">${outlineMarks(sheets)}</svg>` : nothing}${
      grid ? svg`<svg x=${left(0, grid.width)} y=${dots} overflow="visible">${dotMarks(grid)}</svg>` : nothing
    }`;
  };
  const marks = groups.map(block);
  return {height: y, marks: svg`${marks}`};
}
