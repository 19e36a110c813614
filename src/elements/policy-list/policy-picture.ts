import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {DotGrid, OutlineRow} from '../../geometry/dots.ts';
import {wrapped} from '../../geometry/text-width.ts';
import {dotMarks, outlineMarks} from '../../marks/dot-marks.ts';
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
export function dotsPicture(groups: readonly PicturedGroup[], width: number): Drawing {
  let y = 0;
  const text = (words: string, kind: string): SVGTemplateResult[] =>
    wrapped(words, width / SIZE).map((line) => {
      y += LINE;
      return svg`<text class=${kind} x="0" y=${y - 5} font-size=${SIZE}>${line}</text>`;
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
    return svg`${words}${sheets ? svg`<svg y=${top} overflow="visible">${outlineMarks(sheets)}</svg>` : nothing}${
      grid ? svg`<svg y=${dots} overflow="visible">${dotMarks(grid)}</svg>` : nothing
    }`;
  };
  const marks = groups.map(block);
  return {height: y, marks: svg`${marks}`};
}
