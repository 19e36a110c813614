import type {IncomparableMessages} from '../messages/incomparable.ts';
import {quoted} from './words.ts';

const pair = (first: string, other: string): string => `${quoted(first)} y ${quoted(other)}`;
const END = ', así que no pueden compartir un eje.';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `${quoted(first)} no es un crecimiento y no tiene sitio en un eje de crecimiento.`,
  'different-unit': (first, other) => `${pair(first, other)} tienen unidades distintas${END}`,
  'different-period': (first, other) => `${pair(first, other)} se refieren a periodos distintos${END}`,
  'different-length': (first, other) => `${pair(first, other)} se refieren a periodos de distinta duración${END}`,
  'different-base': (first, other) => `${pair(first, other)} se comparan con años distintos${END}`,
  'no-period': (first, other) => `De ${quoted(first)} o de ${quoted(other)} no se indicó el periodo${END}`,
  'different-bound': (first, other) =>
    `${pair(first, other)} están acotados de distinta manera («más de», «casi», exacto)${END}`,
  'different-vintage': (first, other) => `De ${pair(first, other)}, uno es provisional y el otro no${END}`,
  'different-flow': (first, other) => `De ${pair(first, other)}, uno es un importe y el otro una variación${END}`,
};
