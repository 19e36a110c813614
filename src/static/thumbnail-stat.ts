import {nothing, svg, type SVGTemplateResult} from 'lit';
import {figureOf} from '../briefing/look-up.ts';
import {showFigure, type ShownFigure} from '../format/figure.ts';
import {textWidth, wrapped} from '../geometry/text-width.ts';
import {textBlock} from '../share/text-block.ts';
import {CARD, fitted, largest, type CardBody} from './card.ts';
import type {StillFigure} from './still.ts';

/** Height of a digit, in em. */
const CAP = 0.72;
const SIZES = [168, 150, 132, 116, 100, 84, 72];
/** Where no size fits one line, the value is set as a headline. */
const LINES = {size: 60, line: 72};
const NOTE = {size: 25, line: 33};

/** Words beside a number, in proportion to it and never too small for a card. */
const beside = (size: number): number => Math.max(32, size * 0.36);

const isClosed = ({unit, gap}: ShownFigure): boolean => unit === '%' && gap === '';

function oneLine(shown: ShownFigure, between: string, size: number, y: number): SVGTemplateResult {
  const {qualifier, value, unit, gap} = shown;
  const number = isClosed(shown) ? value + unit : value;
  return svg`<text x=${CARD.side} y=${y} font-size=${beside(size)}>${
    qualifier ? svg`<tspan class="fence">${qualifier}${between}</tspan>` : nothing
  }<tspan class="value" font-size=${size}>${number}</tspan>${
    isClosed(shown) ? nothing : svg`<tspan>${gap || '\u2009'}${unit}</tspan>`
  }</text>`;
}

/** The largest size at which the line fits its width, and a height. */
function sizeOf(shown: ShownFigure, between: string, height: number): number | undefined {
  const {qualifier, value, unit, gap} = shown;
  const closed = isClosed(shown);
  const words = textWidth(qualifier + between) + (closed ? 0 : textWidth(gap + unit));
  const number = textWidth(closed ? value + unit : value, 'bold');
  return SIZES.find((size) => number * size + words * beside(size) <= CARD.inner && size * CAP <= height);
}

/** One figure: the number as large as the line allows, with the words that belong to it on the same line. */
export function statCard({account, view}: StillFigure): CardBody {
  const row = account.rows[0]!;
  const {briefing, locale} = view;
  const shown = showFigure(figureOf(briefing, row.id), briefing, locale);
  const between = locale.messages.number.gap;
  const label = largest(row.label, [52, 46, 40], 2);
  const title = textBlock(row.label, {kind: 'heading', size: label, line: label * 1.2}, CARD.side, 136, CARD.inner);
  // The first note is the one that changes the reading, or the names that a count stands for.
  const [note = ''] = account.notes;
  const [first = '', ...others] = wrapped(note, CARD.inner / NOTE.size);
  const noted = [first, fitted(others.join(between), NOTE.size)].filter(Boolean);
  const extra = noted.length * NOTE.line;
  const period = row.period === shown.value ? '' : row.period;
  const room = CARD.foot - 136 - title.height;
  const size = sizeOf(shown, between, room - (period ? 62 : 0) - extra - 40);
  const lines = size ? [] : wrapped(row.text, CARD.inner / LINES.size, 'bold').slice(0, 3);
  const tall = size ? size * CAP : lines.length * LINES.line;
  // The value and its period stand in the middle of what the label leaves.
  const top = 136 + title.height + Math.max(16, (room - tall - (period ? 62 : 0) - extra) / 2);
  const value = size
    ? oneLine(shown, between, size, top + tall)
    : textBlock(lines.join(' '), {kind: 'value', ...LINES}, CARD.side, top - 12, CARD.inner).content;
  const when = period
    ? svg`<text class="muted" x=${CARD.side} y=${top + tall + 58} font-size="30">${fitted(period, 30)}</text>`
    : nothing;
  const notes = noted.map((line, i) => {
    const y = top + tall + (period ? 64 : 12) + (i + 1) * NOTE.line;
    return svg`<text class="muted" x=${CARD.side} y=${y} font-size=${NOTE.size}>${line}</text>`;
  });
  return {content: svg`${title.content}${value}${when}${notes}`};
}
