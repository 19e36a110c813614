import type {SpeakersMessages} from '../messages/speakers.ts';
import {counted} from './words.ts';

const SPOKE = {one: 'متحدث واحد', two: 'متحدثان', few: 'متحدثين', many: 'متحدثًا', other: 'متحدث'};
const CHAIRED = {one: 'رئيس جلسة واحد', two: 'رئيسا جلسة', few: 'رؤساء جلسة', many: 'رئيس جلسة', other: 'رئيس جلسة'};

export const speakers: SpeakersMessages = {
  heading: (spoke, chaired) =>
    [spoke > 0 && counted(spoke, SPOKE), chaired > 0 && counted(chaired, CHAIRED)].filter(Boolean).join('، و'),
  roles: {speaker: 'متحدث', chair: 'رئاسة الجلسة'},
  at: (title, date) => `${title}، ${date}`,
};
