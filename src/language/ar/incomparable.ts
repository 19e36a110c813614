import type {IncomparableMessages} from '../messages/incomparable.ts';
import {quoted} from './words.ts';

const pair = (first: string, other: string): string => `${quoted(first)} و${quoted(other)}`;
const END = '، فلا يمكن أن يشتركا في محور واحد.';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `${quoted(first)} ليس نموًا، فلا مكان له على محور للنمو.`,
  'different-unit': (first, other) => `${pair(first, other)} بوحدتين مختلفتين${END}`,
  'different-period': (first, other) => `${pair(first, other)} عن فترتين مختلفتين${END}`,
  'different-length': (first, other) => `${pair(first, other)} عن فترتين متفاوتتين في الطول${END}`,
  'different-base': (first, other) => `${pair(first, other)} يقارنان بسنتين مختلفتين${END}`,
  'no-period': (first, other) => `لم تُذكر فترة ${quoted(first)} أو ${quoted(other)}${END}`,
  'different-bound': (first, other) => `${pair(first, other)} بحدود متفاوتة («أكثر من»، «ما يقارب»، رقم محدد)${END}`,
  'different-vintage': (first, other) => `${pair(first, other)} أحدهما أولي والآخر ليس كذلك${END}`,
  'different-flow': (first, other) => `${pair(first, other)} أحدهما مبلغ والآخر تغيّر${END}`,
};
