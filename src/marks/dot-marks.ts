import {svg, type SVGTemplateResult} from 'lit';
import type {DotGrid, OutlineRow} from '../geometry/dots.ts';

/** One dot for one counted thing. */
export const dotMarks = ({dots, radius}: DotGrid): SVGTemplateResult =>
  svg`${dots.map(({x, y}) => svg`<circle class="dot" cx=${x} cy=${y} r=${radius}></circle>`)}`;

/** One outlined sheet for one package. */
export const outlineMarks = ({outlines}: OutlineRow): SVGTemplateResult =>
  svg`${outlines.map(
    ({x, y, width, height}) => svg`<rect class="outline" x=${x} y=${y} width=${width} height=${height}></rect>`,
  )}`;
