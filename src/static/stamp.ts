import {sha256} from '@noble/hashes/sha2.js';
import {dayWords} from '../format/period.ts';
import {frozenTopic} from '../language/en/frozen.ts';
import {FIRST_ISOLATE, ISOLATE_END} from '../language/isolates.ts';
import {asOf, frozen} from '../share/frozen.ts';
import {accountJSON} from '../share/json.ts';
import type {StillFigure} from './still.ts';

const encoder = new TextEncoder();

/** `sha256-…` in base64, as content policies and integrity attributes write it. */
export const hashOf = (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256(encoder.encode(text))))}`;

/** Day of a figure's values, and a hash of all that it says: the same for every form of it. */
export interface Edition {
  readonly day: string;
  readonly hash: string;
}

export const editionOf = ({account, view}: StillFigure): Edition => ({
  day: asOf(view.briefing),
  hash: hashOf(accountJSON(account)),
});

/** The same as attributes: `data-as-of`, `data-hash`. */
export function editionMarks(figure: StillFigure): Record<string, string> {
  const {day, hash} = editionOf(figure);
  return {'data-as-of': day, 'data-hash': hash};
}

/** What a frozen figure says of itself in markup: its edition, and its values, so that the live one can tell what has changed. */
export function stamp(figure: StillFigure): Record<string, string> {
  const values = frozen(figure.account);
  return {...editionMarks(figure), ...(values && {'data-frozen': values})};
}

/** As much of the hash as tells two editions apart. */
const SHORT = 'sha256-'.length + 16;

/** The edition in words, for forms that are read: "As of 21 August 2024 · sha256-Jx0…", the beginning of the hash. */
export function editionWords(figure: StillFigure): string {
  const {day, hash} = editionOf(figure);
  const {locale} = figure.view;
  const {asOf: words} = frozenTopic(locale.messages);
  const short = hash.slice(0, SHORT);
  const mark = locale.messages.dir === 'rtl' ? FIRST_ISOLATE + short + ISOLATE_END : short;
  return `${words(dayWords(day, locale))} · ${mark}`;
}
