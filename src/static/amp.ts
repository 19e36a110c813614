import {plainHTML} from './html.ts';
import {stamp} from './stamp.ts';
import type {StillFigure} from './still.ts';

/**
 * The figure as valid AMP: ordinary elements and `data-` attributes only, no script, no inline style
 * (amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml).
 */
export const ampHTML = (figure: StillFigure): string => plainHTML(figure, stamp(figure));
