import {nothing, svg} from 'lit';
import {textWidth, wrapped} from '../../geometry/text-width.ts';
import type {Drawing} from '../../share/picture.ts';
import type {TableRow} from './table-rows.ts';

const SIZE = 14;
const LINE = 19;
const ROOM = 14;
/** Widest share of the picture that values and periods may take; longer ones break. */
const MOST = 0.48;

const valueOf = ({shown}: TableRow): string => shown.text.replaceAll('\u00a0', ' ');

/** The rows of a saved picture: name at the left, value as stated and its period at the right. */
export function tablePicture(rows: readonly TableRow[], width: number): Drawing {
  const widths = rows.map((row) => Math.max(textWidth(valueOf(row), 'bold'), textWidth(row.account.period)));
  const right = Math.min(width * MOST, Math.max(...widths) * SIZE + 4);
  const names = width - right - 20;
  let y = 0;
  const marks = rows.map((row) => {
    const name = wrapped(row.label.words, names / SIZE);
    const lines = [
      ...wrapped(valueOf(row), right / SIZE, 'bold').map((words) => ({words, kind: 'value'})),
      ...wrapped(row.account.period, right / SIZE).map((words) => ({words, kind: 'muted'})),
    ];
    const top = y;
    y += Math.max(name.length, lines.length) * LINE + ROOM;
    const at = (i: number): number => top + ROOM / 2 + (i + 1) * LINE - 5;
    return svg`${top ? svg`<rect class="rule" y=${top} width=${width} height="1"></rect>` : nothing}${name.map(
      (words, i) => svg`<text y=${at(i)} font-size=${SIZE}>${words}</text>`,
    )}${lines.map(
      ({words, kind}, i) => svg`<text class=${kind} x=${width - right} y=${at(i)} font-size=${SIZE}>${words}</text>`,
    )}`;
  });
  return {height: y, marks: svg`${marks}`};
}
