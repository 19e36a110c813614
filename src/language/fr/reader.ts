import type {ReaderMessages} from '../messages/reader.ts';

/** Signs and abbreviations of shown words, each with what is said instead; in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/\bp\. (?=\d+–)/g, 'pages '],
  [/\bp\. (?=\d)/g, 'page '],
  [/(\d)[\s\u202f]?%/g, '$1 pour cent'],
  [/(?<=\d)–(?=\d)/g, ' à '],
  [/ (?:−|-) /g, ' moins '],
  [/ ÷ /g, ' divisé par '],
  [/ × /g, ' fois '],
  [/ [=＝] /g, ' égale '],
  [/\benviron \+(?=\d)/g, 'une hausse d’environ '],
  [/\benviron [−-](?=\d)/g, 'une baisse d’environ '],
  [/(?<![\p{L}\p{N}.])\+(?=\d)/gu, 'une hausse de '],
  [/(?<![\p{L}\p{N}.])−(?=\d)/gu, 'une baisse de '],
  [/(?<=[.?!] )une (?=(?:hausse|baisse) d)/g, 'Une '],
  [/ · /g, ', '],
  [/^\*$/, 'Astérisque\u202f:'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: 'Les valeurs en tableau',
  table: 'Valeurs',
  listen: 'Écouter ce chiffre',
  stop: 'Arrêter la lecture',
  pace: 15,
};
