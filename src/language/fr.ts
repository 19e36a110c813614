import {actions} from './fr/actions.ts';
import {citation} from './fr/citation.ts';
import {claim} from './fr/claim.ts';
import {figureTable} from './fr/figure-table.ts';
import {frozen} from './fr/frozen.ts';
import {grid} from './fr/grid.ts';
import {growth} from './fr/growth.ts';
import {incomparable} from './fr/incomparable.ts';
import {live} from './fr/live.ts';
import {policy} from './fr/policy.ts';
import {problem} from './fr/problem.ts';
import {reader} from './fr/reader.ts';
import {set} from './fr/set.ts';
import {share} from './fr/share.ts';
import {speakers} from './fr/speakers.ts';
import {stat} from './fr/stat.ts';
import {table} from './fr/table.ts';
import {timeline} from './fr/timeline.ts';
import {trend} from './fr/trend.ts';
import {capital, counted, of, quoted} from './fr/words.ts';
import type {Catalogue} from './messages.ts';

const qualifiers = {
  'more-than': 'plus de',
  over: 'plus de',
  'in-excess-of': 'plus de',
  within: 'au plus',
  nearly: 'près de',
  about: 'environ',
  average: 'en moyenne',
  preliminary: 'selon un décompte provisoire,',
} as const;

export const fr: Catalogue = {
  lang: 'fr',
  dir: 'ltr',

  number: {
    scaledFrom: 1e6,
    // “1,05 billion” is right and read as a thousand times less by most; the press writes “1 050 milliards”.
    largestScale: 1e9,
    gap: ' ',
    percentGap: '\u202f',
    ofScale: (scale, unit) => `${scale} ${of(unit)}`,
    currencySigns: {},
    units: {
      CNY: {short: {one: 'yuan', other: 'yuans'}, long: {one: 'yuan', other: 'yuans'}},
      USD: {short: {one: 'dollar', other: 'dollars'}, long: {one: 'dollar', other: 'dollars'}},
      EUR: {short: {one: 'euro', other: 'euros'}, long: {one: 'euro', other: 'euros'}},
      t: {short: 't', long: {one: 'tonne', other: 'tonnes'}},
      times: {short: 'fois', long: 'fois'},
      year: {short: {one: 'an', other: 'ans'}, long: {one: 'an', other: 'ans'}},
      month: {short: 'mois', long: 'mois'},
      day: {short: 'j', long: {one: 'jour', other: 'jours'}},
      hour: {short: 'h', long: {one: 'heure', other: 'heures'}},
      people: {short: {one: 'personne', other: 'personnes'}, long: {one: 'personne', other: 'personnes'}},
    },
    counted: {
      'disease-cases': 'cas',
      cases: {one: 'affaire', other: 'affaires'},
      batches: {one: 'lot', other: 'lots'},
      'species-times': {one: 'interception', other: 'interceptions'},
      packages: {one: 'paquet de mesures', other: 'paquets de mesures'},
      measures: {one: 'mesure', other: 'mesures'},
      'provincial-areas': {one: 'région de rang provincial', other: 'régions de rang provincial'},
      cities: {one: 'ville', other: 'villes'},
      'countries-regions': {one: 'pays ou région', other: 'pays et régions'},
      varieties: {one: 'variété', other: 'variétés'},
      categories: {one: 'catégorie', other: 'catégories'},
      tasks: {one: 'tâche', other: 'tâches'},
      items: {one: 'article', other: 'articles'},
      'items-per-day': {one: 'article par jour', other: 'articles par jour'},
      cars: {one: 'voiture', other: 'voitures'},
    },
    perYear: (unit) => `${unit} par an`,
    qualifier: (qualifier) => qualifiers[qualifier],
    spokenQualifier: (qualifier) => qualifiers[qualifier],
    tenths: (digits) => ({value: digits, unit: 'sur 10'}),
    ordinal: (digits, rule) => ({value: digits + (rule === 'one' ? 'er' : 'e'), unit: 'rang'}),
    named: 'éléments cités',
    times: 'fois',
    spokenMinus: 'moins ',
    spokenPercent: (digits) => `${digits} pour cent`,
    spokenChange: (percent, falls, times, base) =>
      `en ${falls ? 'baisse' : 'hausse'} de ${percent} pour cent, soit ${times} fois le niveau de ${base}`,
    spokenTimes: (times, base) => `${times} fois le niveau de ${base}`,
    years: (count) => counted(count, 'an'),
    shortScales: {milliards: 'Md', milliard: 'Md', millions: 'M', million: 'M'},
  },

  period: {
    halfYear: (half, year) => `${half === 1 ? 'Premier' : 'Second'} semestre ${year}`,
    quarter: (quarter, year) => `${['Premier', 'Deuxième', 'Troisième', 'Quatrième'][quarter - 1]!} trimestre ${year}`,
    year: (year) => year,
    years: (from, to) => `${from}–${to}`,
    compared: (period, base) => `${period}, par rapport à ${base}`,
    none: 'Période non précisée',
    inferred: 'déduit',
    noDate: 'Date non précisée',
  },

  source: {
    person: (name, office) => (office ? `${name}, ${office}` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}, p. ${number}` : `p. ${number}`),
    read: 'lire le passage',
    printed: (amount) => `Imprimé sur la page${'\u202f'}: ${amount}.`,
    note: (number) => `Note ${number}`,
    colon: '\u202f: ',
    sentenceEnd: '. ',
    clauseGap: ' ',
    comma: ', ',
    values: {before: 'Valeurs annuelles\u202f: ', after: ', la source de chacune dans les données'},
    basis: {published: 'publié', derived: 'calculé'},
    elsewhere: (subject, qualifier) =>
      `${capital(subject)}\u202f: d’autres comptes rendus des mêmes propos disent ${quoted(qualifier)}.`,
  },

  state: {
    loading: 'Chargement du chiffre…',
    failed: 'Le chiffre n’a pas pu être chargé.',
    authorsWords: 'Le texte ci-dessus est celui de l’auteur.',
    retry: 'Réessayer',
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
