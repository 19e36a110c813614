import type {savedPicture} from './saved-picture.ts';

export type SavedPicture = typeof savedPicture;

let supplied: SavedPicture | undefined;

/** Whoever imports what makes saved pictures hands it over here, so that a page which saves none does not load it. */
export function supplyPictures(given: SavedPicture): void {
  supplied = given;
}

/** What makes saved pictures, where it has been loaded. */
export const picturesNow = (): SavedPicture | undefined => supplied;
