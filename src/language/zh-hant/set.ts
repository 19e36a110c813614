import type {SetMessages} from '../messages/set.ts';

export const set: SetMessages = {
  ofTheme: (theme, period) => `${period ?? ''}${theme}數字`,
  ofBriefing: (period) => (period ? `記者會數字（${period}）` : '記者會數字'),
  all: '記者會數字一覽',
  pages: (first, last, transcript, foreign) => `${foreign ? transcript : ''}第${first}至${last}頁`,
};
