import {stylesOf, TAGS, type Tag} from './classes.ts';
import {hashOf} from './stamp.ts';

/**
 * `sha256-…` of the one `<style>` in the declarative shadow root of each element, for pages with a strict `style-src`.
 * They change with the package's version. The live elements need none: their sheets are constructed.
 */
export const styleHashes = (): Record<Tag, string> =>
  Object.fromEntries(TAGS.map((tag) => [tag, hashOf(stylesOf(tag))])) as Record<Tag, string>;
