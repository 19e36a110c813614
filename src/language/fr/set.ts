import type {SetMessages} from '../messages/set.ts';

/** A period after a comma: “premier semestre 2024”. */
const inside = (period: string | undefined): string =>
  period === undefined
    ? ''
    : `, ${period.replace(/^(Premier|Second|Deuxième|Troisième|Quatrième) /, (one) => one.toLowerCase())}`;

export const set: SetMessages = {
  ofTheme: (theme, period) => theme + inside(period),
  ofBriefing: (period) => `Chiffres du point de presse${inside(period)}`,
  all: 'Tous les chiffres du point de presse',
  pages: (first, last) => `p. ${first}–${last}`,
};
