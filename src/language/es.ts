import {actions} from './es/actions.ts';
import {citation} from './es/citation.ts';
import {claim} from './es/claim.ts';
import {figureTable} from './es/figure-table.ts';
import {frozen} from './es/frozen.ts';
import {grid} from './es/grid.ts';
import {growth} from './es/growth.ts';
import {incomparable} from './es/incomparable.ts';
import {live} from './es/live.ts';
import {policy} from './es/policy.ts';
import {problem} from './es/problem.ts';
import {reader} from './es/reader.ts';
import {set} from './es/set.ts';
import {share} from './es/share.ts';
import {speakers} from './es/speakers.ts';
import {stat} from './es/stat.ts';
import {table} from './es/table.ts';
import {timeline} from './es/timeline.ts';
import {trend} from './es/trend.ts';
import {capital, counted, quoted} from './es/words.ts';
import type {Catalogue} from './messages.ts';

const qualifiers = {
  'more-than': 'más de',
  over: 'más de',
  'in-excess-of': 'más de',
  within: 'como máximo',
  nearly: 'casi',
  about: 'alrededor de',
  average: 'una media de',
  preliminary: 'según datos provisionales,',
} as const;

export const es: Catalogue = {
  lang: 'es',
  dir: 'ltr',

  number: {
    scaledFrom: 1e6,
    gap: ' ',
    percentGap: '\u00a0',
    ofScale: (scale, unit) => `${scale} de ${unit}`,
    currencySigns: {},
    units: {
      CNY: {short: {one: 'yuan', other: 'yuanes'}, long: {one: 'yuan', other: 'yuanes'}},
      USD: {short: {one: 'dólar', other: 'dólares'}, long: {one: 'dólar', other: 'dólares'}},
      EUR: {short: {one: 'euro', other: 'euros'}, long: {one: 'euro', other: 'euros'}},
      t: {short: 't', long: {one: 'tonelada', other: 'toneladas'}},
      times: {short: {one: 'vez', other: 'veces'}, long: {one: 'vez', other: 'veces'}},
      year: {short: {one: 'año', other: 'años'}, long: {one: 'año', other: 'años'}},
      month: {short: {one: 'mes', other: 'meses'}, long: {one: 'mes', other: 'meses'}},
      day: {short: {one: 'día', other: 'días'}, long: {one: 'día', other: 'días'}},
      hour: {short: 'h', long: {one: 'hora', other: 'horas'}},
      people: {short: {one: 'persona', other: 'personas'}, long: {one: 'persona', other: 'personas'}},
    },
    counted: {
      'disease-cases': {one: 'caso', other: 'casos'},
      cases: {one: 'caso', other: 'casos'},
      batches: {one: 'lote', other: 'lotes'},
      'species-times': {one: 'interceptación', other: 'interceptaciones'},
      packages: {one: 'paquete', other: 'paquetes'},
      measures: {one: 'medida', other: 'medidas'},
      'provincial-areas': {one: 'región de nivel provincial', other: 'regiones de nivel provincial'},
      cities: {one: 'ciudad', other: 'ciudades'},
      'countries-regions': {one: 'país o región', other: 'países y regiones'},
      varieties: {one: 'variedad', other: 'variedades'},
      categories: {one: 'categoría', other: 'categorías'},
      tasks: {one: 'tarea', other: 'tareas'},
      items: {one: 'artículo', other: 'artículos'},
      'items-per-day': {one: 'artículo al día', other: 'artículos al día'},
      cars: {one: 'automóvil', other: 'automóviles'},
    },
    perYear: (unit) => `${unit} al año`,
    qualifier: (qualifier) => qualifiers[qualifier],
    spokenQualifier: (qualifier) => qualifiers[qualifier],
    tenths: (digits) => ({value: digits, unit: 'de cada 10'}),
    ordinal: (digits) => ({value: `${digits}.º`, unit: 'puesto'}),
    named: 'elementos nombrados',
    times: 'veces',
    spokenMinus: 'menos ',
    spokenPercent: (digits) => `${digits} por ciento`,
    spokenChange: (percent, falls, times, base) =>
      `${falls ? 'un descenso' : 'un aumento'} del ${percent} por ciento, hasta ${times} veces el nivel de ${base}`,
    spokenTimes: (times, base) => `${times} veces el nivel de ${base}`,
    years: (count) => counted(count, 'año'),
    shortScales: {millones: 'M', millón: 'M'},
  },

  period: {
    halfYear: (half, year) => `${half === 1 ? 'Primer' : 'Segundo'} semestre de ${year}`,
    quarter: (quarter, year) => `${['Primer', 'Segundo', 'Tercer', 'Cuarto'][quarter - 1]!} trimestre de ${year}`,
    year: (year) => year,
    years: (from, to) => `${from}–${to}`,
    compared: (period, base) => `${period}, en comparación con ${base}`,
    none: 'Sin periodo indicado',
    inferred: 'deducido',
    noDate: 'Sin fecha indicada',
  },

  source: {
    person: (name, office) => (office ? `${name}, ${office}` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}, pág. ${number}` : `pág. ${number}`),
    read: 'leer el pasaje',
    printed: (amount) => `Impreso en la página: ${amount}.`,
    note: (number) => `Nota ${number}`,
    colon: ': ',
    sentenceEnd: '. ',
    clauseGap: ' ',
    comma: ', ',
    values: {before: 'Valores anuales: ', after: ', con la fuente de cada uno en los datos'},
    basis: {published: 'publicado', derived: 'calculado'},
    elsewhere: (subject, qualifier) =>
      `${capital(subject)}: otras crónicas de las mismas palabras dicen ${quoted(qualifier)}.`,
  },

  state: {
    loading: 'Cargando la cifra…',
    failed: 'No se ha podido cargar la cifra.',
    authorsWords: 'El texto de arriba es del autor.',
    retry: 'Reintentar',
  },

  topics: {
    actions,
    citation,
    claim,
    figureTable,
    frozen,
    grid,
    growth,
    incomparable,
    live,
    policy,
    problem,
    reader,
    set,
    share,
    speakers,
    stat,
    table,
    timeline,
    trend,
  },
};
