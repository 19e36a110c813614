import {svg, type SVGTemplateResult} from 'lit';
import {textWidth} from '../../geometry/text-width.ts';
import {LTR, type Way} from '../../marks/way.ts';
import {linesInRuns} from '../../share/text-block.ts';
import type {Drawing} from '../../share/picture.ts';

interface Row {
  readonly name: string;
  readonly marks: SVGTemplateResult;
}

const BAR = 24;
const STEP = 38;
const TOP = 18;
const AXIS = 28;
const NAME = 15;
const LABEL = 19;
/** Before the label of a bar, for its open end. */
const OPEN = 34;

/** The chart of a saved picture: the same marks as on the page, in boxes of fixed pixels. `longest`: of the labels at the bars. */
export function growthPicture(
  rows: readonly Row[],
  longest: string,
  base: SVGTemplateResult,
  axis: SVGTemplateResult,
  width: number,
  way: Way,
): Drawing {
  const mirrored = way !== LTR;
  const names = Math.min(width * 0.4, Math.max(...rows.map(({name}) => textWidth(name) * NAME)) + 16);
  const plot = width - names - OPEN - textWidth(longest, 'bold') * LABEL;
  const plotAt = mirrored ? width - names - plot : names;
  const bars = TOP + 6 + rows.length * STEP;
  return {
    height: bars + AXIS,
    marks: svg`<svg x=${plotAt} y="0" width=${plot} height=${TOP} overflow="visible">${base}</svg>${rows.map(
      (
        {name, marks},
        i,
      ) => svg`<text x=${mirrored ? width : 0} y=${TOP + 6 + i * STEP + 17} font-size=${NAME} text-anchor=${way.begin}>${way.opening}${linesInRuns(name, [name])}</text>
      <svg x=${plotAt} y=${TOP + 6 + i * STEP} width=${plot} height=${BAR} overflow="visible" font-size=${LABEL}>${marks}</svg>`,
    )}<svg x=${plotAt} y=${bars - 4} width=${plot} height=${AXIS} overflow="visible">${axis}</svg>`,
  };
}
