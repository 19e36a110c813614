import type {GridMessages} from '../messages/grid.ts';
import {set} from './set.ts';
import {capital, counted, quoted} from './words.ts';

const REASONS = {
  'different-unit': (units: number): string => `en ${counted(units, 'unité')}`,
  'different-period': (): string => 'de périodes différentes',
  'different-length': (): string => 'de périodes de durées différentes',
  'different-base': (): string => 'comparés à des années différentes',
  'no-period': (): string => 'dont certains sans période',
  'different-bound': (): string => 'bornés de façons différentes',
  'different-vintage': (): string => 'dont certains sont provisoires',
  'different-flow': (): string => 'dont certains sont des montants et d’autres des variations',
} as const;

export const grid: GridMessages = {
  border: (period) => set.ofTheme('À la frontière', period),
  themes: (labels) => labels.join(' · '),
  compared: (base) => `Par rapport à ${base}`,
  apart: (because, figures, units) =>
    `${capital(counted(figures, 'chiffre'))} ${REASONS[because](units)}\u202f: ni placés sur une même échelle, ni additionnés.`,
  comparable:
    'Ces chiffres sont comparables. Ils ne sont pas additionnés\u202f: personne ne l’a fait lors du point de presse.',
  quoted,
  bound: {
    lower: (words, count) => `${words}\u202f: ${count === 1 ? 'borne inférieure' : 'bornes inférieures'}.`,
    upper: (words, count) => `${words}\u202f: ${count === 1 ? 'borne supérieure' : 'bornes supérieures'}.`,
  },
};
