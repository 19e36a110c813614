import type {LiveMessages} from '../messages/live.ts';

const day = (words: string): string => (words ? ` (${words})` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) =>
    `Corrigé. ${label}\u202f: ${before}${day(was)} auparavant, ${now}${day(is)} désormais.`,
  readFrom: (host) => `En direct\u202f: lu sur ${host} à chaque ouverture de cette page.`,
};
