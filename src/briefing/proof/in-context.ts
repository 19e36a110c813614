import type {Context} from '../types.ts';
import {foldWords, LONGEST_PHRASE} from './fold.ts';
import {readFolded, readPhrase} from './read-phrase.ts';
import type {Amount, Reading, StatedDate} from './reading.ts';

/** A phrase read among the words around it. */
export interface InContext {
  readonly reading: Reading;
  /** Amounts whose number stands in the phrase itself. */
  readonly amounts: readonly Amount[];
  /** Dates in the phrase itself; those of the sentence around it may belong to something else. */
  readonly dates: readonly StatedDate[];
  readonly unread: Reading['unread'];
}

/** Chinese sets its words together; a space would part a fence from its number. */
const gapOf = (language: string): string => (/^(?:zh|ja)\b/i.test(language) ? '' : ' ');

/** Reads a phrase together with the words printed before and after it, which may bring its qualifier or its verb. */
export function readInContext(words: string, language: string, context: Context = {}): InContext {
  const parts = [context.before ?? '', words, context.after ?? ''];
  if (parts.some((part) => part.length > LONGEST_PHRASE)) {
    const reading = readPhrase(words, language);
    return {reading, amounts: [], dates: [], unread: [{words: words.slice(0, 40), at: 0}]};
  }
  const [before = '', phrase = '', after = ''] = parts.map(foldWords);
  const gap = gapOf(language);
  const start = before ? before.length + gap.length : 0;
  const reading = readFolded([before, phrase, after].filter(Boolean).join(gap), language);
  const within = ({at}: {readonly at: number}): boolean => at >= start && at < start + phrase.length;
  return {
    reading,
    amounts: reading.amounts.filter(within),
    dates: reading.dates.filter(within),
    unread: reading.unread.filter(within),
  };
}
