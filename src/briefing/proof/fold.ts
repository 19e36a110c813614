/** A stated phrase is short; more than this is not read, so that a stranger’s file cannot cost the reader time. */
export const LONGEST_PHRASE = 300;

const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Zero-width characters, soft hyphens and direction marks: they print nothing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** SI groups digits with a thin space (BIPM, SI Brochure). */
const THIN_GROUP = /(\d)[\u2009\u202f](?=\d{3}(?!\d))/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Printed words with one kind of space, minus, hyphen, apostrophe and quote, and with full-width digits made plain.
 * Letters keep their case; nothing that could change a number is touched (superscripts and fractions stay as they are).
 */
export const foldWords = (words: string): string =>
  words
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(THIN_GROUP, '$1')
    .replace(SPACES, ' ')
    .replace(/[\u2010\u2011\u2212\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .trim();
