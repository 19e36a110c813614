import type {TimelineMessages, TimelineSize} from '../messages/timeline.ts';
import {capital, counted} from './words.ts';

const dates = ({dates: count, from, to}: TimelineSize): string => {
  const span = from === undefined ? '' : from === to ? ` en ${from}` : ` de ${from} à ${to ?? from}`;
  return counted(count, 'date').replace(/^un /, 'une ') + span;
};

export const timeline: TimelineMessages = {
  heading: (size) => {
    const steps = size.steps > 0 ? `la réforme en ${counted(size.steps, 'étape').replace(/^un /, 'une ')}` : '';
    return capital([steps, size.dates > 0 ? dates(size) : ''].filter(Boolean).join(', et '));
  },
  to: 'devient',
  noDates: (steps) =>
    steps === 1 ? 'aucune date n’a été donnée pour cette étape' : 'aucune date n’a été donnée pour ces étapes',
  dates: 'Dates citées',
  legend: (inferred, bare) =>
    ['sans échelle', inferred && 'évidé\u202f: déduit', bare && 'une année sans jour vient en premier']
      .filter(Boolean)
      .join('\u202f; '),
  undated: (period) => `${period}, sans date`,
  walk: 'Dates citées. Les flèches vont de date en date.',
  hint: 'Touchez une date pour lire les mots sur lesquels elle repose.',
};
