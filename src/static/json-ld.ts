import type {AccountRow} from '../share/account.ts';
import type {StillFigure} from './still.ts';
import {editionOf} from './stamp.ts';

/** Which side of a value a qualifier leaves open, as schema.org's QuantitativeValue says it. */
const OPEN: Readonly<Record<string, 'minValue' | 'maxValue'>> = {
  'more-than': 'minValue',
  over: 'minValue',
  'at-least': 'minValue',
  'in-excess-of': 'minValue',
  'less-than': 'maxValue',
  nearly: 'maxValue',
  almost: 'maxValue',
  'up-to': 'maxValue',
};

const quantity = ({value, unit, qualifier}: AccountRow) =>
  typeof value === 'number'
    ? {'@type': 'QuantitativeValue', [OPEN[qualifier] ?? 'value']: value, unitText: unit}
    : {'@type': 'PropertyValue', value};

/** The words as printed, who spoke them, and the page that says it. */
function quotation({source, stated}: AccountRow) {
  const {speaker, office, isoDate, address, title, publisher} = source;
  if (!stated) return undefined;
  return {
    '@type': 'Quotation',
    text: stated,
    ...(speaker && {
      creator: {'@type': 'Person', name: speaker.words, ...(office && {jobTitle: office.words})},
    }),
    dateCreated: isoDate,
    isPartOf: {
      '@type': 'WebPage',
      name: title.words,
      publisher: {'@type': 'Organization', name: publisher.words},
      ...(address && {url: address}),
    },
  };
}

const observation = (row: AccountRow) => ({
  '@type': 'Observation',
  identifier: row.id,
  name: row.label,
  description: [row.text, row.period].filter(Boolean).join(', '),
  measuredValue: quantity(row),
  observationDate: row.source.isoDate,
  ...(row.stated && {citation: quotation(row)}),
});

/**
 * The figure in schema.org's terms: one Observation with its Quotation, or a Dataset of them. Safe inside a `script` element:
 * no `<` stands in it. Terms: schema.org/Observation, /QuantitativeValue, /Quotation, /Dataset.
 */
export function jsonLD(figure: StillFigure): string {
  const {account} = figure;
  const {day, hash} = editionOf(figure);
  const {rows, title, subtitle, notes, source, lang} = account;
  const [row] = rows;
  const {speaker, office, isoDate, address, publisher} = source;
  const dataset = {
    '@type': 'Dataset',
    name: title,
    description: [subtitle, ...notes].filter(Boolean).join(' ') || title,
    variableMeasured: rows.map(observation),
  };
  const one = {...(rows.length === 1 && row ? observation(row) : dataset)};
  const graph = {
    '@context': 'https://schema.org',
    ...one,
    inLanguage: lang,
    dateModified: day,
    version: hash,
    ...(speaker && {author: {'@type': 'Person', name: speaker.words, ...(office && {jobTitle: office.words})}}),
    ...(isoDate && {dateCreated: isoDate}),
    publisher: {'@type': 'Organization', name: publisher.words},
    ...(address && {url: address}),
  };
  return JSON.stringify(graph, undefined, 2)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
