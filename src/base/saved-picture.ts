import type {Locale} from '../format/number.ts';
import type {Account} from '../share/account.ts';
import {picture, type Drawing} from '../share/picture.ts';
import {svgFile} from '../share/standalone-svg.ts';
import {paletteAt} from './palette.ts';
import {writtenMarks} from './written-marks.ts';

/** A figure as the text of a self-standing SVG file, in the colours that it has in the page. */
export function savedPicture(
  account: Account,
  pictured: (width: number) => Drawing,
  locale: Locale,
  root: HTMLElement | DocumentFragment,
): string {
  const drawn = picture(account, pictured, locale);
  return svgFile(drawn, writtenMarks(drawn.content), paletteAt(root), locale.messages.lang);
}
