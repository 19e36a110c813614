import type {GrowthClause, GrowthMessages} from '../messages/growth.ts';
import {capital} from './words.ts';

/** Whether a noun is one or many is not known, so no verb stands by it. */
const listed = (clauses: readonly GrowthClause[], amount: (one: GrowthClause) => string): string =>
  clauses.map((one) => `${one.subject}, ${amount(one)}`).join('; ');

export const growth: GrowthMessages = {
  measure: 'Medida',
  walk: 'Crecimiento, fila por fila: las flechas recorren las filas',
  hint: 'Pulse una fila o recorra el gráfico con las flechas.',
  measures: {increase: 'Aumento', multiple: 'Múltiplo', index: 'Índice'},
  heading: {
    increase: ({clauses, span}) => {
      const words = listed(clauses, ({amount, falls}) => `un ${amount} ${falls ? 'menos' : 'más'}`);
      return span ? `En ${span}: ${words}` : capital(words);
    },
    multiple: ({clauses, base}) => `Respecto al nivel de ${base}: ${listed(clauses, ({amount}) => `${amount} veces`)}`,
    index: ({clauses, base}) => `Con ${base} igual a 100: ${listed(clauses, ({amount}) => amount)}`,
  },
  subtitle: {
    increase: (theme, period, base) => `${theme}: variación, ${period} respecto a ${base}, en porcentaje`,
    multiple: (theme, period, base) => `${theme}: ${period} como múltiplo de ${base}`,
    index: (theme, period, base) => `${theme}: índice de ${period}, con ${base} igual a 100`,
  },
  howToRead: 'Cómo se lee.',
  reading: {
    increase: (base) =>
      `El bloque hueco es todo el nivel de ${base}; la barra llena, lo que se ha añadido desde entonces.`,
    multiple: (base) => `Cada bloque es todo el nivel de ${base} de esa fila; el primero, hueco, es el propio ${base}.`,
    index: () => 'Solo se dijeron los dos extremos; la línea los une y nada dice de los años intermedios.',
  },
  same: {
    increase: (increase, multiple, index) => `${increase} son ${multiple} veces la base, un índice de ${index}.`,
    multiple: (increase, multiple) => `${multiple} veces equivale a ${increase}.`,
    index: (increase, _multiple, index) => `El índice ${index} equivale a ${increase}.`,
  },
  oneBlock: (base) => `un bloque = todo ${base}`,
  baseIs100: (base) => `${base} = 100`,
  openEnd: 'Una barra de extremo abierto es un límite inferior: se dijo «más de».',
};
