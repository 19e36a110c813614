import type {Messages} from './messages.ts';
import {FIRST_ISOLATE, ISOLATE_END} from './isolates.ts';

/** Foreign words keep their digits. */
const FOREIGN = new RegExp(`${FIRST_ISOLATE}[^${ISOLATE_END}]*${ISOLATE_END}`, 'g');

/** A text with its digits written as a locale writes them, `digits` being its 0 to 9. */
export function written(text: string, digits: readonly string[]): string {
  const kept = text.match(FOREIGN) ?? [];
  return text
    .split(FOREIGN)
    .map((part, i) => part.replace(/\d/g, (digit) => digits[Number(digit)]!) + (kept[i] ?? ''))
    .join('');
}

/** The same words with every digit in them written so: years and counts follow the numbers beside them. */
export function withDigits(messages: Messages, digits: readonly string[]): Messages {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return written(value, digits);
    if (typeof value === 'function')
      return (...given: unknown[]) => change((value as (...all: unknown[]) => unknown)(...given));
    if (Array.isArray(value)) return value.map(change);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]));
    return value;
  };
  return change(messages) as Messages;
}
