import type {SpeakersMessages} from '../messages/speakers.ts';
import {capital, counted} from './words.ts';

export const speakers: SpeakersMessages = {
  heading: (spoke, chaired) =>
    capital(
      [
        spoke > 0 && counted(spoke, 'prise de parole', 'prises de parole'),
        chaired > 0 && counted(chaired, 'personne à la présidence', 'personnes à la présidence'),
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/\bun (?=pris|pers)/g, 'une '),
    ),
  roles: {speaker: 'Intervention', chair: 'Présidence'},
  at: (title, date) => `${title}, ${date}`,
};
