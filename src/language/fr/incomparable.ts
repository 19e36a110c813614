import type {IncomparableMessages} from '../messages/incomparable.ts';
import {quoted} from './words.ts';

const pair = (first: string, other: string): string => `${quoted(first)} et ${quoted(other)}`;
const END = ', ils ne peuvent pas partager un axe.';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `${quoted(first)} n’est pas une croissance et n’a pas sa place sur un axe de croissance.`,
  'different-unit': (first, other) => `${pair(first, other)} ont des unités différentes${END}`,
  'different-period': (first, other) => `${pair(first, other)} portent sur des périodes différentes${END}`,
  'different-length': (first, other) => `${pair(first, other)} portent sur des périodes de durées différentes${END}`,
  'different-base': (first, other) => `${pair(first, other)} sont comparés à des années différentes${END}`,
  'no-period': (first, other) => `Pour ${quoted(first)} ou ${quoted(other)}, aucune période n’a été précisée${END}`,
  'different-bound': (first, other) =>
    `${pair(first, other)} sont bornés différemment (${quoted('plus de')}, ${quoted('près de')}, valeur exacte)${END}`,
  'different-vintage': (first, other) => `${pair(first, other)}\u202f: l’un est provisoire, l’autre non${END}`,
  'different-flow': (first, other) => `${pair(first, other)}\u202f: l’un est un montant, l’autre une variation${END}`,
};
