import {sha256} from '@noble/hashes/sha2.js';
import {asOf, frozen} from '../share/frozen.ts';
import {accountJSON} from '../share/json.ts';
import type {StillFigure} from './still.ts';

const encoder = new TextEncoder();

/** `sha256-…` in base64, as content policies and integrity attributes write it. */
export const hashOf = (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256(encoder.encode(text))))}`;

/** What a frozen figure says of itself: the day of its values, the values, and a hash of all that it says. */
export function stamp({account, view}: StillFigure): Record<string, string> {
  const values = frozen(account);
  return {
    'data-as-of': asOf(view.briefing),
    'data-hash': hashOf(accountJSON(account)),
    ...(values && {'data-frozen': values}),
  };
}
