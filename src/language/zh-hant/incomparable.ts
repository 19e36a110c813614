import type {IncomparableMessages} from '../messages/incomparable.ts';
import {quoted} from './words.ts';

const pair = (first: string, other: string): string => `${quoted(first)}與${quoted(other)}`;
const END = '，不能共用座標軸。';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `${quoted(first)}不是成長率，不能放在成長座標軸上。`,
  'different-unit': (first, other) => `${pair(first, other)}單位不同${END}`,
  'different-period': (first, other) => `${pair(first, other)}期間不同${END}`,
  'different-length': (first, other) => `${pair(first, other)}期間長短不同${END}`,
  'different-base': (first, other) => `${pair(first, other)}比較的基期不同${END}`,
  'no-period': (first, other) => `${quoted(first)}或${quoted(other)}未說明期間${END}`,
  'different-bound': (first, other) => `${pair(first, other)}限定用語不同（「超過」「近」或確數）${END}`,
  'different-vintage': (first, other) => `${pair(first, other)}一個是初步統計，一個不是${END}`,
  'different-flow': (first, other) => `${pair(first, other)}一個是金額，一個是變動${END}`,
};
