import {nothing, svg} from 'lit';
import {textWidth, wrapped} from '../../geometry/text-width.ts';
import type {Locale} from '../../format/number.ts';
import {marked} from '../../language/text.ts';
import {sheetOf} from '../../marks/way.ts';
import {linesInRuns} from '../../share/text-block.ts';
import type {Drawing} from '../../share/picture.ts';
import type {TableRow} from './table-rows.ts';

const SIZE = 14;
const LINE = 19;
const ROOM = 14;
/** Widest share of the picture that values and periods may take; longer ones break. */
const MOST = 0.48;

const valueOf = ({shown}: TableRow): string => shown.text.replaceAll('\u00a0', ' ');

/** The rows of a saved picture: name first, value as stated and its period after it. */
export function tablePicture(rows: readonly TableRow[], width: number, {lang, messages}: Locale): Drawing {
  const {x, way} = sheetOf(messages.dir, width);
  const widths = rows.map((row) => Math.max(textWidth(valueOf(row), 'bold'), textWidth(row.account.period)));
  const right = Math.min(width * MOST, Math.max(...widths) * SIZE + 4);
  const names = width - right - 20;
  let y = 0;
  const marks = rows.map((row) => {
    const label = marked(row.label, lang);
    const name = wrapped(label, names / SIZE);
    const lines = [
      ...wrapped(valueOf(row), right / SIZE, 'bold').map((words) => ({words, kind: 'value'})),
      ...wrapped(row.account.period, right / SIZE).map((words) => ({words, kind: 'muted'})),
    ];
    const top = y;
    y += Math.max(name.length, lines.length) * LINE + ROOM;
    const at = (i: number): number => top + ROOM / 2 + (i + 1) * LINE - 5;
    return svg`${top ? svg`<rect class="rule" y=${top} width=${width} height="1"></rect>` : nothing}${linesInRuns(
      label,
      name,
    ).map(
      (words, i) =>
        svg`<text x=${x(0)} y=${at(i)} font-size=${SIZE} text-anchor=${way.begin}>${way.opening}${words}</text>`,
    )}${lines.map(
      ({words, kind}, i) =>
        svg`<text class=${kind} x=${x(width - right)} y=${at(i)} font-size=${SIZE} text-anchor=${way.begin}>${way.opening}${words}</text>`,
    )}`;
  });
  return {height: y, marks: svg`${marks}`};
}
