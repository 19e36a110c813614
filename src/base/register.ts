import {define} from './define.ts';
import {supplyPictures} from './pictures.ts';
import {savedPicture} from './saved-picture.ts';

/** Registers an element with everything that its methods answer with. */
export function register(tag: string, element: CustomElementConstructor): void {
  supplyPictures(savedPicture);
  define(tag, element);
}
