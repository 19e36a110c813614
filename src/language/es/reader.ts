import type {ReaderMessages} from '../messages/reader.ts';

/** Signs and abbreviations of shown words, each with what is said instead; in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/\bpágs\. (?=\d)/g, 'páginas '],
  [/\bpág\. (?=\d)/g, 'página '],
  [/(\d)\s?%/g, '$1 por ciento'],
  [/(?<=\d)–(?=\d)/g, ' a '],
  [/ (?:−|-) /g, ' menos '],
  [/ ÷ /g, ' dividido entre '],
  [/ × /g, ' por '],
  [/ [=＝] /g, ' igual a '],
  [/(?<![\p{L}\p{N}.])(?:unos|de unos) \+(?=\d)/gu, 'una subida de unos '],
  [/(?<![\p{L}\p{N}.])(?:unos|de unos) [−-](?=\d)/gu, 'una bajada de unos '],
  [/(?<![\p{L}\p{N}.])\+(?=\d)/gu, 'una subida de '],
  [/(?<![\p{L}\p{N}.])−(?=\d)/gu, 'una bajada de '],
  [/(?<=[.?!] )una (?=(?:subida|bajada) de)/g, 'Una '],
  [/ · /g, ', '],
  [/^\*$/, 'Asterisco:'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: 'Los valores en una tabla',
  table: 'Valores',
  listen: 'Escuchar esta cifra',
  stop: 'Detener la lectura',
  pace: 16,
};
