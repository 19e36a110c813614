import type {LiveMessages} from '../messages/live.ts';

const day = (words: string): string => (words ? ` (${words})` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) => `تصحيح. ${label}: كان ${before}${day(was)}، وأصبح ${now}${day(is)}.`,
  readFrom: (host) => `مباشر: يُقرأ من ${host} كلما فُتحت هذه الصفحة.`,
};
