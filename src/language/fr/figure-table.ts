import type {FigureTableMessages} from '../messages/figure-table.ts';
import {quoted} from './words.ts';

const figures = (count: number): string => `${count} ${count < 2 ? 'chiffre' : 'chiffres'}`;

export const figureTable: FigureTableMessages = {
  stated: 'Valeur énoncée',
  find: 'Chercher un chiffre',
  remaining: (shown, all) => (shown === all ? figures(all) : `${shown} sur ${figures(all)}`),
  nothing: (words) => `Aucun chiffre ne contient ${quoted(words)}.`,
  qualifiers: {preliminary: 'provisoire'},
  noPeriod: 'non précisée',
  onBase: (base) => `par rapport à ${base}`,
  page: ['p. ', ''],
  notes: (label) => `Notes\u202f: ${label}`,
  walk: 'Les flèches haut et bas parcourent les lignes.',
  notByValue:
    'Les valeurs diffèrent par l’unité, la période ou la base de comparaison\u202f: le tableau ne peut pas être trié par valeur.',
};
