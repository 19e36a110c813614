import {withTexts} from '../share/png-text.ts';
import {accountText} from '../share/text.ts';
import {bare} from '../language/isolates.ts';
import {editionMarks} from './stamp.ts';
import type {StillFigure} from './still.ts';

/**
 * A picture with its words inside: title, everything it says, the address of the source, and its edition. A PNG file that has lost
 * its page still says what it shows, of which day, and who said it.
 */
export const told = (png: Uint8Array, figure: StillFigure): Uint8Array<ArrayBuffer> =>
  withTexts(png, {
    Title: bare(figure.account.title),
    Description: bare(accountText(figure.account, figure.view.locale)),
    Source: figure.account.source.address ?? '',
    ...editionMarks(figure),
  });
