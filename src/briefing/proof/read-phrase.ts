import {foldWords, LONGEST_PHRASE} from './fold.ts';
import {english} from './phrase-en.ts';
import {chinese} from './phrase-zh.ts';
import type {PhraseReader, Reading} from './reading.ts';

const READERS: readonly PhraseReader[] = [english, chinese];

/** The reader of a BCP 47 language; `undefined` where nobody reads it. */
export const readerFor = (language: string): PhraseReader | undefined => {
  const [first] = language.toLowerCase().split('-');
  return READERS.find((reader) => reader.language === first);
};

const nothing = (words: string): Reading => ({
  words,
  amounts: [],
  dates: [],
  unread: [{words: words.slice(0, 40), at: 0}],
});

/** Reads folded words: for those who need to know where in them a part begins. */
export function readFolded(words: string, language: string): Reading {
  return readerFor(language)?.read(words, language) ?? nothing(words);
}

/**
 * What a figure phrase says: its amounts, its dates, and the numbers in it that could not be understood.
 * `language` is a BCP 47 tag; English and Chinese (either script) are read. Never throws: what is too long, or in another
 * language, comes back unread.
 */
export function readPhrase(words: string, language: string): Reading {
  return words.length > LONGEST_PHRASE ? nothing(words) : readFolded(foldWords(words), language);
}
