import type {LiveMessages} from '../messages/live.ts';

const day = (words: string): string => (words ? ` (${words})` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) =>
    `Corregido. ${label}: antes ${before}${day(was)}, ahora ${now}${day(is)}.`,
  readFrom: (host) => `En directo: se lee de ${host} cada vez que se abre esta página.`,
};
