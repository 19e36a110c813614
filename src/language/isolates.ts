/**
 * Marks of the Unicode bidirectional algorithm (Unicode Standard Annex 9). Words in another language stand between the first
 * two in a text of ours: they keep their own direction, and the page can give them their own `lang`.
 */
export const FIRST_ISOLATE = '\u2068';
export const ISOLATE_END = '\u2069';
export const RIGHT_ISOLATE = '\u2067';

const ALL = /[\u2066-\u2069]/g;

/** For data files and left-to-right text, where the marks say nothing and would be found by a search. */
export const bare = (text: string): string => text.replace(ALL, '');

/** Words in another language than the text around them. */
export interface Run {
  readonly words: string;
  readonly foreign: boolean;
}

/** A text cut where its language changes. */
export function runsOf(text: string): Run[] {
  return text
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((words, i) => ({words, foreign: i % 2 === 1}))
    .filter(({words}) => words);
}
