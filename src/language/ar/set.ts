import type {SetMessages} from '../messages/set.ts';

const inside = (period: string | undefined): string => (period === undefined ? '' : `، ${period}`);

export const set: SetMessages = {
  ofTheme: (theme, period) => theme + inside(period),
  ofBriefing: (period) => `أرقام الإحاطة${inside(period)}`,
  all: 'كل أرقام الإحاطة',
  pages: (first, last) => `ص ${first}–${last}`,
};
