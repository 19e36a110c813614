import type {ReaderMessages} from '../messages/reader.ts';
import {topicIn} from '../topic.ts';

/** Signs and abbreviations of shown words, each with what is said instead; in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/\bpp\. (?=\d)/g, 'pages '],
  [/\bp\. (?=\d)/g, 'page '],
  [/([$€])([\d.,]*\d)((?: (?:thousand|million|billion|trillion))?)/g, '$2$3 $1'],
  [/\$/g, 'dollars'],
  [/€/g, 'euros'],
  [/(\d)\s?%/g, '$1 percent'],
  [/(?<=\d)–(?=\d)/g, ' to '],
  [/ (?:−|-) /g, ' minus '],
  [/ ÷ /g, ' divided by '],
  [/ × /g, ' times '],
  [/ [=＝] /g, ' equals '],
  [/\babout \+(?=\d)/g, 'a rise of about '],
  [/\babout [−-](?=\d)/g, 'a fall of about '],
  [/(?<![\w.])\+(?=\d)/g, 'a rise of '],
  [/(?<![\w.])−(?=\d)/g, 'a fall of '],
  [/(?<=[.?!:] )a (?=(?:rise|fall) of )/g, 'A '],
  [/ · /g, ', '],
  [/^\*$/, 'Star:'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: 'The values as a table',
  table: 'Values',
  listen: 'Listen to this figure',
  stop: 'Stop reading aloud',
  pace: 15,
};

export const readerTopic = topicIn('reader', reader);
