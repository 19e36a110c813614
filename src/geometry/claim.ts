import type {Ranged} from '../briefing/arithmetic.ts';
export type {Verdict} from '../briefing/claims.ts';
export type {Bound} from '../briefing/growth.ts';
import type {Stretch} from './growth.ts';
import {textWidth} from './text-width.ts';
import {TIERS} from './year-labels.ts';

/** A word at a mark: where it is anchored, and in which of two rows it stands. */
export interface PlacedWord {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly row: 0 | 1;
}

/** Said and reckoned on one line, with everything that rounds to what was said. A line of positions: it may start off zero. */
export interface RoundingLine {
  readonly band: Stretch;
  readonly said: number;
  readonly reckoned: number;
  /** What the rounding of the published values leaves open. */
  readonly range: Stretch;
  readonly slip: number | undefined;
  readonly saidWord: PlacedWord;
  readonly reckonedWord: PlacedWord;
  /** Middle of the words under the band, and the same moved in so far that they fit on a phone. */
  readonly bandWord: number;
  readonly bandWordInside: number;
}

const PHONE = TIERS[0];
const round = (value: number): number => Math.round(value * 1e5) / 1e5;
const shareOf = (words: string): number => (textWidth(words, 'bold') * (PHONE.size + 1) + 4) / PHONE.plot;

export function placeRounding(
  said: number,
  [low, high]: readonly [number, number],
  result: Ranged,
  slip: number | undefined,
  words: {readonly said: string; readonly reckoned: string; readonly band: string},
): RoundingLine {
  const all = [low, high, result.low, result.high, ...(slip === undefined ? [] : [slip])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least) * 0.25 || 1;
  const x = (value: number): number => round((value - (least - room)) / (most - least + 2 * room));
  const [saidAt, reckonedAt] = [x(said), x(result.value)];
  const [saidWide, reckonedWide] = [shareOf(words.said), shareOf(words.reckoned)];
  const saidFirst = saidAt < reckonedAt;
  const oneRow = saidFirst
    ? saidAt >= saidWide && 1 - reckonedAt >= reckonedWide
    : reckonedAt >= reckonedWide && 1 - saidAt >= saidWide;
  const inward = (at: number): 'start' | 'end' => (at > 0.5 ? 'end' : 'start');
  const half = Math.min(0.5, shareOf(words.band) / 2);
  const middle = x((low + high) / 2);
  return {
    band: [x(low), x(high)],
    said: saidAt,
    reckoned: reckonedAt,
    range: [x(result.low), x(result.high)],
    slip: slip === undefined ? undefined : x(slip),
    saidWord: {x: saidAt, anchor: oneRow ? (saidFirst ? 'end' : 'start') : inward(saidAt), row: oneRow ? 1 : 0},
    reckonedWord: {x: reckonedAt, anchor: oneRow ? (saidFirst ? 'start' : 'end') : inward(reckonedAt), row: 1},
    bandWord: middle,
    bandWordInside: round(Math.min(1 - half, Math.max(half, middle))),
  };
}

/** Said and reckoned as lengths from zero on one scale, with room for an open end. */
export function placeLengths(said: number, reckoned: number): {readonly said: number; readonly reckoned: number} {
  const domain = Math.max(said * 1.12, reckoned * 1.06);
  return domain > 0
    ? {said: round(said / domain), reckoned: round(Math.max(0, reckoned) / domain)}
    : {said: 0, reckoned: 0};
}

/** Ten squares, filled from the left: how much of each. */
export const placeTen = (percent: number): number[] =>
  Array.from({length: 10}, (_, i) => round(Math.min(1, Math.max(0, percent / 10 - i))));
