import type {LiveMessages} from '../messages/live.ts';

const day = (words: string): string => (words ? `（${words}）` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) => `更正：${label}原为${before}${day(was)}，现为${now}${day(is)}。`,
  readFrom: (host) => `实时数据：每次打开页面时从${host}读取。`,
};
