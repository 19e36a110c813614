import type {LiveMessages} from '../messages/live.ts';
import {topicIn} from '../topic.ts';

const day = (words: string): string => (words ? ` (${words})` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) => `Corrected. ${label}: was ${before}${day(was)}, is now ${now}${day(is)}.`,
  readFrom: (host) => `Live: read from ${host} each time this page is opened.`,
};

export const liveTopic = topicIn('live', live);
