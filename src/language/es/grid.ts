import type {GridMessages} from '../messages/grid.ts';
import {set} from './set.ts';
import {capital, counted, quoted} from './words.ts';

const REASONS = {
  'different-unit': (units: number): string => `en ${counted(units, 'unidad', 'unidades', true)}`,
  'different-period': (): string => 'de periodos distintos',
  'different-length': (): string => 'de periodos de distinta duración',
  'different-base': (): string => 'comparadas con años distintos',
  'no-period': (): string => 'no todas con periodo indicado',
  'different-bound': (): string => 'acotadas de distinta manera',
  'different-vintage': (): string => 'algunas de ellas provisionales',
  'different-flow': (): string => 'unas de importes y otras de variaciones',
} as const;

export const grid: GridMessages = {
  border: (period) => set.ofTheme('En la frontera', period),
  themes: (labels) => labels.join(' · '),
  compared: (base) => `En comparación con ${base}`,
  apart: (because, figures, units) =>
    `${capital(counted(figures, 'cifra'))} ${REASONS[because](units)}: ni en una misma escala ni sumadas.`,
  comparable: 'Estas cifras se pueden comparar. No se suman, porque nadie lo hizo en la rueda de prensa.',
  quoted,
  bound: {
    lower: (words, count) => `${words}: ${count === 1 ? 'límite inferior' : 'límites inferiores'}.`,
    upper: (words, count) => `${words}: ${count === 1 ? 'límite superior' : 'límites superiores'}.`,
  },
};
