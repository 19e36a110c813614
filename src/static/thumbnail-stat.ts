import {nothing, svg, type SVGTemplateResult} from 'lit';
import {figureOf} from '../briefing/look-up.ts';
import {showFigure, type ShownFigure} from '../format/figure.ts';
import {textWidth, wrapped} from '../geometry/text-width.ts';
import {textBlock} from '../share/text-block.ts';
import {CARD, fitted, largest, type CardBody} from './card.ts';
import type {StillFigure} from './still.ts';

const SIZES = [168, 150, 132, 116, 100, 84, 72];
/** Where no size fits one line, the value is set as a headline. */
const LINES = {size: 60, line: 72};

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

function sizeOf(shown: ShownFigure, between: string): number | undefined {
  const {qualifier, value, unit, gap} = shown;
  const closed = isClosed(shown);
  const words = textWidth(qualifier + between) + (closed ? 0 : textWidth(gap + unit));
  const number = textWidth(closed ? value + unit : value, 'bold');
  return SIZES.find((size) => number * size + words * beside(size) <= CARD.inner);
}

/** One figure: the number as large as the line allows, with the words that belong to it on the same line. */
export function statCard({account, view}: StillFigure): CardBody {
  const row = account.rows[0]!;
  const {briefing, locale} = view;
  const shown = showFigure(figureOf(briefing, row.id), briefing, locale);
  const between = locale.messages.number.gap;
  const label = largest(row.label, [52, 46, 40], 2);
  const title = textBlock(row.label, {kind: 'heading', size: label, line: label * 1.2}, CARD.side, 136, CARD.inner);
  const size = sizeOf(shown, between);
  const lines = size ? [] : wrapped(row.text, CARD.inner / LINES.size, 'bold').slice(0, 3);
  const tall = size ? size * 0.72 : lines.length * LINES.line;
  const period = row.period === shown.value ? '' : row.period;
  const room = CARD.foot - 136 - title.height;
  // The value and its period stand in the middle of what the label leaves.
  const top = 136 + title.height + Math.max(16, (room - tall - (period ? 62 : 0)) / 2);
  const value = size
    ? oneLine(shown, between, size, top + tall)
    : textBlock(lines.join(' '), {kind: 'value', ...LINES}, CARD.side, top - 12, CARD.inner).content;
  const when = period
    ? svg`<text class="muted" x=${CARD.side} y=${top + tall + 58} font-size="30">${fitted(period, 30)}</text>`
    : nothing;
  return {content: svg`${title.content}${value}${when}`};
}
