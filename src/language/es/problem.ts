import type {ProblemMessages} from '../messages/problem.ts';
import {quoted} from './words.ts';

const given = (words: string | undefined): string => quoted(words ?? '');

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `No se ha pedido ninguna cifra: falta ${given(name)}.`,
    'unknown-figure': (one) => `No existe la cifra ${given(one.given)}.`,
    'wrong-kind': (one) => `${given(one.given)} no es un número que este elemento pueda mostrar.`,
    'empty-list': (one) => `${given(one.name)} no nombra ninguna cifra: ${given(one.given)}.`,
    'unknown-option': (one) => `${given(one.given)} no es un valor de ${given(one.name)}.`,
    'not-comparable': ({detail}) => detail ?? 'Estas cifras no pueden compartir un eje.',
    'wrong-type': (one) => `${given(one.name)} es de un tipo incorrecto: ${given(one.given)}.`,
    'not-loaded': (one) =>
      `No se ha podido cargar la rueda de prensa ${given(one.given)}${one.detail ? ` (${one.detail})` : ''}.`,
    'not-a-briefing': (one) => `${given(one.given)} no es una rueda de prensa${one.detail ? `: ${one.detail}` : ''}.`,
    'wrong-verdict': (one) =>
      `El archivo dice de ${given(one.name)}: ${one.given ?? ''}. Calculado con su propia serie: ${one.detail ?? ''}.`,
    'no-data': (one) => `Esta rueda de prensa no tiene nada para ${given(one.given)}.`,
  },
  near: (names) => `Nombres parecidos: ${names.join(', ')}.`,
  some: (names, count) => `La rueda de prensa tiene ${count} cifras, entre ellas: ${names.join(', ')}.`,
  valid: (names) => `Valores válidos: ${names.join(', ')}.`,
};
