import {svg, type SVGTemplateResult} from 'lit';
import type {View} from '../../base/briefing-element.ts';
import {roundingBand} from '../../briefing/claims.ts';
import {placeLengths, placeRounding, placeTen} from '../../geometry/claim.ts';
import {lengthMarks, ROUNDING_HEIGHT, roundingMarks, tenMarks} from '../../marks/claim-marks.ts';
import {LTR, wayOf} from '../../marks/way.ts';
import {claimMarkStyles} from '../../marks/claim-marks.styles.ts';
import type {Drawing} from '../../share/picture.ts';
import {drawnBound} from '../../briefing/growth.ts';
import type {Check} from './check.ts';
import {roundingWords} from './claim-words.ts';

/** Said and reckoned, each drawn under its own number; or both on one line. */
export interface Sketches {
  readonly said?: SVGTemplateResult;
  readonly reckoned?: SVGTemplateResult;
  readonly both?: SVGTemplateResult;
}

export function sketches(check: Check, view: View): Sketches {
  const {figure, result, reckoning, sketch} = check;
  if (!result || sketch === 'none') return {};
  const way = wayOf(view.locale.messages.dir);
  if (sketch === 'rounding') {
    const words = roundingWords(check, view);
    return {
      both: roundingMarks(
        placeRounding(figure.value, roundingBand(figure.value), result, reckoning?.slip, words),
        words,
        way,
      ),
    };
  }
  if (sketch === 'ten') {
    return {
      said: tenMarks(placeTen(figure.value), 'said', way),
      reckoned: tenMarks(placeTen(result.value), 'reckoned', way),
    };
  }
  const lengths = placeLengths(figure.value, result.value);
  return {
    said: lengthMarks(lengths.said, 'said', drawnBound(figure), way),
    reckoned: lengthMarks(lengths.reckoned, 'reckoned', 'none', way),
  };
}

const LABEL = 22;
const BAR = 22;

/** The drawing of a saved picture: what was said, what was reckoned, each with its marks. */
export function checkPicture(
  check: Check,
  words: {readonly said: string; readonly reckoned: string},
  view: View,
  width: number,
): Drawing {
  const {said, reckoned, both} = sketches(check, view);
  const part = check.sketch === 'ten' ? Math.min(width, 300) : width;
  const way = wayOf(view.locale.messages.dir);
  let y = 0;
  const block = (label: string, kind: string, marks: SVGTemplateResult | undefined): SVGTemplateResult | string => {
    if (!label) return '';
    const top = y;
    y += LABEL + (marks ? BAR + 12 : 0);
    const drawn =
      marks &&
      svg`<svg x=${way === LTR ? 0 : width - part} y=${top + LABEL} width=${part} height=${BAR} overflow="visible">${marks}</svg>`;
    return svg`<text class=${kind} x=${way === LTR ? 0 : width} y=${top + 15} font-size="16" text-anchor=${way.begin}>${way.words(label)}</text>${drawn ?? ''}`;
  };
  const blocks = [block(words.said, 'said-word', said), block(words.reckoned, 'reckoned-word', reckoned)];
  const line = both && svg`<svg y=${y + 8} width=${width} height=${ROUNDING_HEIGHT} overflow="visible">${both}</svg>`;
  return {
    styles: claimMarkStyles,
    height: y + (both ? ROUNDING_HEIGHT + 8 : 0),
    marks: svg`${blocks}${line ?? ''}`,
  };
}
