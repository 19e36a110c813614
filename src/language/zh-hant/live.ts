import type {LiveMessages} from '../messages/live.ts';

const day = (words: string): string => (words ? `（${words}）` : '');

export const live: LiveMessages = {
  changed: ({label, before, now, was, is}) => `更正：${label}原為${before}${day(was)}，現為${now}${day(is)}。`,
  readFrom: (host) => `即時資料：每次開啟頁面時從${host}讀取。`,
};
