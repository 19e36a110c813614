import type {SpeakersMessages} from '../messages/speakers.ts';
import {capital, inWords} from './numerals.ts';
import {topicIn} from '../topic.ts';

const people = (count: number): string => `${inWords(count)} ${count === 1 ? 'person' : 'people'}`;

export const speakers: SpeakersMessages = {
  heading: (spoke, chaired) => {
    if (spoke === 0) return capital(`${people(chaired)} chaired`);
    return capital(`${people(spoke)} spoke${chaired > 0 ? `, ${inWords(chaired)} chaired` : ''}`);
  },
  roles: {speaker: 'Speaker', chair: 'Chair'},
  at: (title, date) => `${title}, ${date}`,
};

export const speakersTopic = topicIn('speakers', speakers);
