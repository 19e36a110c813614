import type {SetMessages} from '../messages/set.ts';

/** A period after a comma: «primer semestre de 2024». */
const inside = (period: string | undefined): string =>
  period === undefined ? '' : `, ${period.replace(/^(Primer|Segundo|Tercer|Cuarto) /, (one) => one.toLowerCase())}`;

export const set: SetMessages = {
  ofTheme: (theme, period) => theme + inside(period),
  ofBriefing: (period) => `Cifras de la rueda de prensa${inside(period)}`,
  all: 'Todas las cifras de la rueda de prensa',
  pages: (first, last) => `págs. ${first}–${last}`,
};
