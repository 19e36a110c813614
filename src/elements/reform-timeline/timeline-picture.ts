import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {PlacedEvent} from '../../geometry/timeline.ts';
import {ARROW, arrowMark, EVENT_MARK, eventMark} from '../../marks/timeline-marks.ts';
import {sheetOf, type Direction} from '../../marks/way.ts';
import type {Drawing} from '../../share/picture.ts';
import {textBlock, type TextStyle} from '../../share/text-block.ts';

export interface PicturedPart {
  readonly title: string;
  readonly aside: string;
}

export interface PicturedStep {
  readonly from: string;
  readonly to: string;
}

export interface PicturedEvent {
  readonly placed: PlacedEvent<unknown>;
  readonly date: string;
  readonly label: string;
}

const PLAIN: TextStyle = {kind: '', size: 16, line: 22};
const STRONG: TextStyle = {...PLAIN, kind: 'value'};
const MUTED: TextStyle = {...PLAIN, kind: 'muted'};
const SMALL: TextStyle = {kind: 'muted', size: 14, line: 20};
const GAP = 12;

/** The steps and the rail of a saved picture, one under the other. */
export function timelinePicture(
  stages: readonly (PicturedPart & {readonly steps: readonly PicturedStep[]})[],
  dates: PicturedPart,
  events: readonly PicturedEvent[],
  width: number,
  dir: Direction,
): Drawing {
  const sheet = sheetOf(dir, width);
  const marks: SVGTemplateResult[] = [];
  let y = 0;
  /** Sets texts side by side and goes below the tallest. */
  const row = (cells: readonly (readonly [text: string, style: TextStyle, x: number, width: number])[]): void => {
    const blocks = cells.map(([text, style, x, room]) => textBlock(text, style, sheet.left(x, room), y, room, dir));
    marks.push(...blocks.map(({content}) => content));
    y += Math.max(...blocks.map(({height}) => height));
  };
  const part = ({title, aside}: PicturedPart): void => {
    row([[title, {...SMALL, kind: 'value'}, 0, width]]);
    row([[aside, SMALL, 0, width]]);
    y += GAP;
  };
  const half = width / 2;
  for (const {steps, ...words} of stages) {
    part(words);
    for (const {from, to} of steps) {
      marks.push(
        svg`<svg x=${sheet.left(half, ARROW.width)} y=${y + 4} width=${ARROW.width} height=${ARROW.height}>${
          dir === 'rtl' ? svg`<g transform="translate(${ARROW.width} 0) scale(-1 1)">${arrowMark()}</g>` : arrowMark()
        }</svg>`,
      );
      row([
        [from, MUTED, 0, half - GAP],
        [to, STRONG, half + ARROW.width + GAP, half - ARROW.width - GAP],
      ]);
      y += GAP;
    }
    y += GAP;
  }
  if (events.length > 0) part(dates);
  const [dateX, labelX] = [EVENT_MARK.width + 10, width * 0.4];
  for (const {placed, date, label} of events) {
    const top = y;
    const mark = svg`<svg x=${sheet.left(0, EVENT_MARK.width)} y=${top + 2} width=${EVENT_MARK.width} height=${EVENT_MARK.height}>${eventMark(placed)}</svg>`;
    row([
      [date, STRONG, dateX, labelX - dateX - GAP],
      [label, PLAIN, labelX, width - labelX - GAP],
    ]);
    y += GAP;
    const last = placed === events.at(-1)?.placed;
    const kind = placed.gapAfter ? 'rail gap' : 'rail';
    const x = sheet.left(0, EVENT_MARK.width) + EVENT_MARK.middle;
    // Before its mark, so that the mark stands on the rail.
    marks.push(
      svg`${last ? nothing : svg`<line class=${kind} x1=${x} x2=${x} y1=${top + 12} y2=${y + 12}></line>`}${mark}`,
    );
  }
  return {height: y, marks: svg`${marks}`};
}
