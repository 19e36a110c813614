import type {TrendMessages} from '../messages/trend.ts';
import {counted, inWords} from './words.ts';

export const trend: TrendMessages = {
  flow: 'Flux',
  flows: {total: 'Total', exports: 'Exportations', imports: 'Importations'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const amount = `${digits} ${scale || unit}`;
    const of = known < steps ? `${inWords(known)} années connues` : counted(steps, 'an');
    const later = belowRevised === below ? '' : ` (${inWords(belowRevised)} selon les valeurs révisées)`;
    const path =
      below === 0 && belowRevised === 0 ? `jamais moins en ${of}` : `${inWords(below)} fois moins en ${of}${later}`;
    return `${amount} par an en moyenne\u202f; ${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}\u202f: ${first.amount} en ${first.year}`
      : `${flow}\u202f: ${first.amount} en ${first.year}, ${last.digits} en ${last.year}`,
  nothing: (flow) => `${flow}\u202f: aucune valeur trouvée`,
  spoken: (mean) => [`Énoncé\u202f: ${mean} par an`, 'en ligne droite'],
  alone: (year, share) => [`${year} seule\u202f: ${share}`, 'de toute la hausse'],
  changes: 'Variation sur un an',
  changesIn: (unit, fell) => ` ${unit}\u202f; ${fell}`,
  fell: (years) => `en baisse en ${years}`,
  noneFell: 'aucune baisse',
  manyYears: (count) => `${count} années`,
  derived: 'calculé',
  revised: 'révisé',
  notSeen: 'non trouvé',
  notes: {
    hatched: 'Hachures\u202f:',
    dotted: 'Pointillé\u202f:',
    hatchedYears: (years) => `${years}, calculé d’après d’autres valeurs publiées.`,
    pointer: 'Triangle\u202f:',
    pointerYear: (year, first, later, implied) =>
      `${year} est tracé selon la première publication, ${first}\u202f; ${implied ? `des chiffres ultérieurs impliquent environ ${later}` : `valeur ensuite révisée à ${later}`}.`,
    star: (year, before, later) =>
      later
        ? `${year} selon la première publication, moins ${before} selon la première publication. Sur la valeur révisée de ${before}, la variation est ${later.about ? 'd’environ' : 'de'} ${later.change}\u202f: la barre est évidée${later.noFall ? ', car aucune baisse n’a été annoncée' : ''}.`
        : `${year} selon la première publication, moins ${before} selon la première publication. Le total de ${before} a été révisé depuis\u202f: la barre est évidée.`,
    gaps: 'Non trouvé\u202f:',
    gapYears: (years) => `${years}\u202f; ces places restent vides.`,
    unspoken: (flow) =>
      `La moyenne énoncée porte sur un autre flux (${flow.toLowerCase()})\u202f: elle n’est pas tracée ici.`,
    thinned: (shown, all) =>
      `En mots, ${shown} années sur ${all} sont données\u202f; les données les contiennent toutes.`,
  },
  row: {
    asFirst: 'première publication',
    later: (amount, implied) =>
      implied ? `environ ${amount} selon des chiffres ultérieurs` : `${amount} après révision`,
    change: (amount, before) => `${amount} par rapport à ${before}`,
  },
  walk: (first, last) => `Graphique des années ${first} à ${last}. Les flèches parcourent les années.`,
  hint: 'Touchez une année, ou parcourez le graphique avec les flèches.',
  yearSource: 'source',
};
