import type {GrowthClause, GrowthMessages} from '../messages/growth.ts';
import {capital} from './words.ts';

/** Whether a noun is one or many is not known, so no verb stands by it. */
const listed = (clauses: readonly GrowthClause[], amount: (one: GrowthClause) => string): string =>
  clauses.map((one) => `${one.subject} ${amount(one)}`).join(', ');

export const growth: GrowthMessages = {
  measure: 'Mesure',
  walk: 'Croissance, ligne par ligne\u202f: les flèches parcourent les lignes',
  hint: 'Touchez une ligne, ou parcourez le graphique avec les flèches.',
  measures: {increase: 'Hausse', multiple: 'Multiple', index: 'Indice'},
  heading: {
    increase: ({clauses, span}) => {
      const words = listed(clauses, ({amount, falls}) => `en ${falls ? 'baisse' : 'hausse'} de ${amount}`);
      return span ? `En ${span}, ${words}` : capital(words);
    },
    multiple: ({clauses, base}) =>
      `Par rapport au niveau de ${base}\u202f: ${listed(clauses, ({amount}) => `à ${amount} fois`)}`,
    index: ({clauses, base}) => `Base 100 en ${base}\u202f: ${listed(clauses, ({amount}) => `à ${amount}`)}`,
  },
  subtitle: {
    increase: (theme, period, base) => `${theme}\u202f: variation, ${period} par rapport à ${base}, en pourcentage`,
    multiple: (theme, period, base) => `${theme}\u202f: ${period}, en multiple de ${base}`,
    index: (theme, period, base) => `${theme}\u202f: indice ${period}, base 100 en ${base}`,
  },
  howToRead: 'Comment lire.',
  reading: {
    increase: (base) =>
      `Le bloc évidé représente tout le niveau de ${base}\u202f; la barre pleine, ce qui s’y est ajouté depuis.`,
    multiple: (base) =>
      `Chaque bloc vaut tout le niveau de ${base} de la ligne\u202f; le premier, évidé, est ${base} même.`,
    index: () =>
      'Seules les deux extrémités ont été énoncées\u202f; le trait les relie sans rien dire des années entre elles.',
  },
  same: {
    increase: (increase, multiple, index) => `${increase} font ${multiple} fois la base, soit un indice de ${index}.`,
    multiple: (increase, multiple) => `${multiple} fois équivaut à ${increase}.`,
    index: (increase, _multiple, index) => `L’indice ${index} équivaut à ${increase}.`,
  },
  oneBlock: (base) => `un bloc = tout ${base}`,
  baseIs100: (base) => `${base} = 100`,
  openEnd: 'Une barre à extrémité ouverte est une borne inférieure\u202f: il a été dit «\u202fplus de\u202f».',
};
