import {accountText} from '../share/text.ts';
import {editionWords} from './stamp.ts';
import type {StillFigure} from './still.ts';

/** The figure as wire text: what it says, who said it when and where, and the edition in a line at the end. */
export const wireText = (figure: StillFigure): string =>
  `${accountText(figure.account, figure.view.locale)}\n${editionWords(figure)}`;
