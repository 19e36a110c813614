import {nothing, svg, type SVGTemplateResult} from 'lit';
import {BriefingProblem} from '../briefing/problem.ts';
import {textWidth} from '../geometry/text-width.ts';
import type {Drawing} from '../share/picture.ts';
import {textBlock} from '../share/text-block.ts';
import {CARD, fitted, largest, type CardBody} from './card.ts';
import type {StillFigure} from './still.ts';

/** Below these a drawing is no longer read: under its title, beside it. */
const LEAST_BELOW = 1.1;
const LEAST_BESIDE = 0.62;

interface Scaled {
  readonly drawing: Drawing;
  readonly width: number;
  readonly scale: number;
}

/** The drawing as narrow, and so as large, as it fills a box's width in; where it is too tall for that, its height. */
function scaled(draw: (width: number) => Drawing, width: number, height: number): Scaled {
  const tried = [560, 600, 640, 700, 760, 840, 920].map((one) => {
    const drawing = draw(one);
    return {drawing, width: one, scale: Math.min(width / one, height / drawing.height)};
  });
  const fills = tried.find((one) => one.scale * one.width >= width - 1);
  return fills ?? tried.reduce((most, one) => (one.scale > most.scale ? one : most));
}

const placed = ({drawing, width, scale}: Scaled, x: number, y: number): SVGTemplateResult =>
  svg`<g transform="translate(${x} ${y}) scale(${scale.toFixed(3)})"><svg width=${width} height=${drawing.height} overflow="visible">${drawing.marks}</svg></g>`;

const bold = (text: string, sizes: readonly number[], lines: number, width: number = CARD.inner) => {
  const size = largest(text, sizes, lines, width);
  return textBlock(text, {kind: 'heading', size, line: size * 1.2}, CARD.side, CARD.body, width);
};

/** A drawing that is wide: title above it. */
function below({account}: StillFigure, draw: (width: number) => Drawing): CardBody & {readonly scale: number} {
  const title = bold(account.title, [46, 40, 36, 32], 2);
  let y = CARD.body + title.height;
  const subtitle = account.subtitle
    ? svg`<text class="muted" x=${CARD.side} y=${y + 32} font-size="25">${fitted(account.subtitle, 25)}</text>`
    : nothing;
  y += account.subtitle ? 62 : 30;
  const drawn = scaled(draw, CARD.inner, CARD.foot - 28 - y);
  return {
    scale: drawn.scale,
    drawing: drawn.drawing,
    content: svg`${title.content}${subtitle}${placed(drawn, CARD.side, y)}`,
  };
}

/** A drawing that is tall: title at its left. */
function beside({account}: StillFigure, draw: (width: number) => Drawing): CardBody & {readonly scale: number} {
  const column = 400;
  const title = bold(account.title, [46, 42, 38, 34, 30], 5, column);
  const style = {kind: 'muted', size: 24, line: 31};
  const subtitle = textBlock(account.subtitle, style, CARD.side, CARD.body + title.height + 10, column);
  const drawn = scaled(draw, CARD.inner - column - 48, CARD.foot - 24 - CARD.body - 16);
  const x = CARD.side + CARD.inner - drawn.width * drawn.scale;
  return {
    scale: drawn.scale,
    drawing: drawn.drawing,
    content: svg`${title.content}${account.subtitle ? subtitle.content : nothing}${placed(drawn, x, CARD.body + 16)}`,
  };
}

/** A long table: as many of its rows as can be read. */
function rows({account}: StillFigure): CardBody {
  const title = bold(account.title, [46, 40, 36], 2);
  const top = CARD.body + title.height + 22;
  const line = 54;
  const shown = account.rows.slice(0, Math.floor((CARD.foot - 20 - top) / line));
  const content = shown.map(({label, text}, i) => {
    const y = top + i * line;
    const value = fitted(text.replaceAll('\u00a0', ' '), 27, CARD.inner * 0.6);
    const left = CARD.inner - textWidth(value, 'bold') * 27 - 32;
    return svg`<rect class="rule" x=${CARD.side} y=${y} width=${CARD.inner} height="1"></rect><text x=${CARD.side} y=${y + 36} font-size="27">${fitted(label, 27, left)}</text><text class="value" x=${CARD.side + CARD.inner} y=${y + 36} font-size="27" text-anchor="end">${value}</text>`;
  });
  const more = account.rows.length - shown.length;
  const rest =
    more > 0
      ? svg`<text class="muted" x=${CARD.side + CARD.inner} y=${CARD.body + title.height} font-size="24" text-anchor="end">${`${shown.length} / ${account.rows.length}`}</text>`
      : nothing;
  return {content: svg`${title.content}${rest}${content}`};
}

/** A chart or a list: under its title, beside it, or as rows, whichever can be read on a card. */
export function chartCard(figure: StillFigure): CardBody {
  const {pictured, tag} = figure;
  if (!pictured) throw new BriefingProblem({code: 'no-data', name: 'thumbnail', given: tag});
  const wide = below(figure, pictured);
  if (wide.scale >= LEAST_BELOW) return wide;
  const tall = beside(figure, pictured);
  if (tall.scale >= LEAST_BESIDE) return tall;
  return figure.account.rows.length > 0 ? rows(figure) : tall;
}
