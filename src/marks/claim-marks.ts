import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bound, PlacedWord, RoundingLine} from '../geometry/claim.ts';
import {openEnd, softEnd} from './growth-marks.ts';
import {percent, widthOf} from './percent.ts';
import {LTR, type Way} from './way.ts';

export interface RoundingWords {
  readonly said: string;
  readonly reckoned: string;
  readonly band: string;
  /** The usual slip and how it comes about. */
  readonly slip: readonly [string, string];
}

const ROWS = [14, 31] as const;
const AXIS = 71;

/** Words that stand over one another keep clear of each other's leader. */
const ASIDE = 5;

function word(kind: string, {x, anchor, row}: PlacedWord, words: string, aside: number, way: Way): SVGTemplateResult {
  const at = way.x(x);
  return svg`<line class="${kind}-leader" x1=${at} x2=${at} y1=${ROWS[row] + 6} y2=${AXIS}></line>
    <text class="${kind}-word" x=${at} dx=${way.on(anchor === 'end' ? -aside : aside)} y=${ROWS[row]} text-anchor=${way.anchor(anchor)}>${way.words(words)}</text>`;
}

/** Height of the line of roundings, in pixels. */
export const ROUNDING_HEIGHT = 134;

/** What rounds to the spoken number, the number itself, what was reckoned, and the usual slip. */
export function roundingMarks(line: RoundingLine, words: RoundingWords, way: Way = LTR): SVGTemplateResult {
  const {band, said, range, reckoned, slip, saidWord, reckonedWord, bandWord, bandWordInside} = line;
  const aside = saidWord.row === reckonedWord.row ? -1 : ASIDE;
  const edge = (at: number): SVGTemplateResult =>
    svg`<line class="tick" x1=${way.x(at)} x2=${way.x(at)} y1=${AXIS + 11} y2=${AXIS + 17}></line>`;
  return svg`<rect class="band" x=${way.left(band)} width=${widthOf(band)} y=${AXIS - 11} height="22"></rect>
    ${band.map(edge)}
    <text class="muted wide" x=${way.x(bandWord)} y=${AXIS + 57} text-anchor="middle">${way.words(words.band)}</text>
    <text class="muted narrow" x=${way.x(bandWordInside)} y=${AXIS + 57} text-anchor="middle">${way.words(words.band)}</text>
    <line class="tick" x1="0" x2="100%" y1=${AXIS} y2=${AXIS}></line>
    ${word('said', saidWord, words.said, aside, way)}
    <line class="said-leader" x1=${way.x(said)} x2=${way.x(said)} y1=${AXIS} y2=${AXIS + 11}></line>
    ${word('reckoned', reckonedWord, words.reckoned, aside, way)}
    <line class="open-range" x1=${way.x(range[0])} x2=${way.x(range[1])} y1=${AXIS} y2=${AXIS}></line>
    <circle class="point" cx=${way.x(reckoned)} cy=${AXIS} r="6"></circle>
    ${
      slip === undefined
        ? nothing
        : svg`<circle class="slip" cx=${way.x(slip)} cy=${AXIS} r="4.5"></circle>
          <text class="muted" x=${way.x(slip)} y=${AXIS + 29} text-anchor="middle">${way.words(words.slip[0])}</text>
          <text class="muted" x=${way.x(slip)} y=${AXIS + 42} text-anchor="middle">${way.words(words.slip[1])}</text>`
    }`;
}

/** A length from zero; a spoken bound is drawn at its end. */
export const lengthMarks = (
  length: number,
  kind: 'said' | 'reckoned',
  bound: Bound,
  way: Way = LTR,
): SVGTemplateResult =>
  svg`<g class="${kind}-bar"><rect class="change" x=${way === LTR ? '0' : way.left([0, length])} y="0" width=${percent(length)} height="100%"></rect>${
    bound === 'lower' ? openEnd(length, way) : bound === 'none' ? nothing : softEnd(length, way)
  }</g>`;

/** Part of its tenth that a square takes; the rest is the gap. */
const SQUARE = 0.084;

/** Ten outlined squares, filled from where reading begins. */
export const tenMarks = (filled: readonly number[], kind: 'said' | 'reckoned', way: Way = LTR): SVGTemplateResult =>
  svg`<g class="${kind}-ten">${filled.map(
    (
      part,
      i,
    ) => svg`<rect class="full" x=${way.left([i / 10, i / 10 + SQUARE * part])} y="1" width=${percent(SQUARE * part)} height="20"></rect>
      <rect class="square" x=${way.left([i / 10, i / 10 + SQUARE])} y="1" width=${percent(SQUARE)} height="20"></rect>`,
  )}</g>`;
