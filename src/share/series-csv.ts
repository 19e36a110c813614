import {safeAddress} from '../briefing/address.ts';
import type {Series} from '../briefing/types.ts';
import type {Locale} from '../format/number.ts';
import {inLanguage} from '../language/text.ts';
import {csvLines} from './csv.ts';

const COLUMNS = [
  'series',
  'label',
  'year',
  'total',
  'exports',
  'imports',
  'unit',
  'step',
  'basis',
  'edition',
  'revised_total',
  'revised_basis',
  'note',
  'address',
];

/** The yearly values of a series, all flows, in base units; a gap is an empty cell. */
export function seriesCSV(series: Series, {lang}: Locale): string {
  const label = inLanguage(series.label, lang).words;
  const edition = inLanguage(series.vintage, lang).words;
  const points = [...series.points].sort((a, b) => a.year - b.year);
  return csvLines([
    COLUMNS,
    ...points.map(({year, total, exports, imports, basis, step, revised, note, url}) => [
      series.id,
      label,
      year,
      total ?? '',
      exports ?? '',
      imports ?? '',
      series.unit,
      step ?? series.step,
      basis,
      edition,
      revised?.total ?? '',
      revised?.basis ?? '',
      note ? inLanguage(note, lang).words : '',
      safeAddress(url) ?? '',
    ]),
  ]);
}
