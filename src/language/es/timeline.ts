import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {capital, counted} from './words.ts';

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? ` en ${from}` : ` de ${from} a ${to ?? from}`;
  return counted(count, 'fecha') + span;
};

export const timeline: TimelineMessages = {
  heading: (size) => {
    const steps = size.steps > 0 ? `la reforma en ${counted(size.steps, 'paso')}` : '';
    return capital([steps, size.dates > 0 ? dates(size) : ''].filter(Boolean).join(', y '));
  },
  to: 'pasa a ser',
  noDates: (steps) => (steps === 1 ? 'no se dio fecha para este paso' : 'no se dieron fechas para estos pasos'),
  dates: 'Fechas nombradas',
  legend: (inferred, bare) =>
    ['sin escala', inferred && 'hueco si es deducido', bare && 'un año sin día va primero'].filter(Boolean).join('; '),
  undated: (period) => `${period}, sin fecha`,
  walk: 'Fechas nombradas. Las flechas van de fecha en fecha.',
  hint: 'Pulse una fecha para leer las palabras en que se apoya.',
};
