import type {SpeakersMessages} from '../messages/speakers.ts';
import {capital, counted} from './words.ts';

export const speakers: SpeakersMessages = {
  heading: (spoke, chaired) =>
    capital(
      [
        spoke > 0 && counted(spoke, 'persona que habló', 'personas que hablaron', true),
        chaired > 0 && counted(chaired, 'que presidió', 'que presidieron', true),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  roles: {speaker: 'Intervención', chair: 'Presidencia'},
  at: (title, date) => `${title}, ${date}`,
};
