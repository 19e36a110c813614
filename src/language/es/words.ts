export const quoted = (words: string): string => `«${words}»`;

const SMALL = [
  'cero',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

/** Small counts in words before a noun, as running text has them; `feminine` for «una fecha». */
export const inWords = (count: number, feminine = false): string =>
  feminine && count === 1 ? 'una' : (SMALL[count] ?? String(count));

export const counted = (count: number, one: string, other = `${one}s`, feminine = one.endsWith('a')): string =>
  `${inWords(count, feminine)} ${count === 1 ? one : other}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
