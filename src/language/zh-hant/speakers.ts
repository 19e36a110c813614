import type {SpeakersMessages} from '../messages/speakers.ts';
import {inWords} from './words.ts';

export const speakers: SpeakersMessages = {
  heading: (spoke, chaired) =>
    [spoke > 0 && `${inWords(spoke)}人發言`, chaired > 0 && `${inWords(chaired)}人主持`].filter(Boolean).join('，'),
  roles: {speaker: '發言人', chair: '主持人'},
  at: (title, date) => `${title}，${date}`,
};
