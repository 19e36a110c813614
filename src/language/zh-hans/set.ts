import type {SetMessages} from '../messages/set.ts';

export const set: SetMessages = {
  ofTheme: (theme, period) => `${period ?? ''}${theme}数字`,
  ofBriefing: (period) => (period ? `发布会数字（${period}）` : '发布会数字'),
  all: '发布会数字一览',
  pages: (first, last, transcript, foreign) => `${foreign ? transcript : ''}第${first}—${last}页`,
};
