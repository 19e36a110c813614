import type {FigureTableMessages} from '../messages/figure-table.ts';
import {quoted} from './words.ts';

const figures = (count: number): string => `${count} ${count === 1 ? 'cifra' : 'cifras'}`;

export const figureTable: FigureTableMessages = {
  stated: 'Valor dicho',
  find: 'Buscar una cifra',
  remaining: (shown, all) => (shown === all ? figures(all) : `${shown} de ${figures(all)}`),
  nothing: (words) => `Ninguna cifra contiene ${quoted(words)}.`,
  qualifiers: {average: 'media', preliminary: 'provisional'},
  noPeriod: 'no indicado',
  onBase: (base) => `respecto a ${base}`,
  page: ['pág. ', ''],
  notes: (label) => `Notas sobre ${quoted(label)}`,
  walk: 'Las flechas arriba y abajo recorren las filas.',
  notByValue:
    'Los valores difieren en unidad, periodo o base de comparación, así que la tabla no se puede ordenar por valor.',
};
