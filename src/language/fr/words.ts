/** French sets a narrow no-break space before these, and inside its quotation marks. */
export const THIN = '\u202f';

export const quoted = (words: string): string => `«${THIN}${words}${THIN}»`;

const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** Small counts in words, as running text has them. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

/** Nothing and one take the singular: “0 année”, “1 année”. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${inWords(count)} ${Math.abs(count) < 2 ? one : other}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** “de yuans”, “d’euros”. */
export const of = (noun: string): string => (/^([aeiouàâéèêîôûœ]|heure)/i.test(noun) ? `d’${noun}` : `de ${noun}`);
