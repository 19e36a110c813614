import {svg, type SVGTemplateResult} from 'lit';
import type {PlacedEvent} from '../geometry/timeline.ts';

/** Box of one mark, and the line its centre stands on. */
export const EVENT_MARK = {width: 22, height: 20, middle: 10.5} as const;
export const ARROW = {width: 22, height: 16} as const;

/** A dot for a day or a year, a capsule for an interval; hollow where inferred. */
export function eventMark({shape, inferred}: Pick<PlacedEvent<unknown>, 'shape' | 'inferred'>): SVGTemplateResult {
  const kind = inferred ? 'point hollow' : 'point';
  const {middle} = EVENT_MARK;
  if (shape === 'capsule')
    return svg`<rect class=${kind} x=${middle - 4.5} y="1" width="9" height="18" rx="4.5"></rect>`;
  return svg`<circle class=${kind} cx=${middle} cy="10" r=${inferred ? 5 : 5.5}></circle>`;
}

/** From what was to what came. */
export const arrowMark = (): SVGTemplateResult => svg`<path class="arrow" d="M1 8h18M13 2.5 19.5 8 13 13.5"></path>`;
