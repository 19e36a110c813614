import type {TrendMessages} from '../messages/trend.ts';
import {counted, inWords} from './words.ts';

export const trend: TrendMessages = {
  flow: 'Flujo',
  flows: {total: 'Total', exports: 'Exportaciones', imports: 'Importaciones'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const amount = `${digits} ${scale || unit}`;
    const of = known < steps ? `${inWords(known)} años conocidos` : counted(steps, 'año');
    const later = belowRevised === below ? '' : ` (${inWords(belowRevised)} con valores revisados)`;
    const path =
      below === 0 && belowRevised === 0 ? `en ninguno de ${of}, menos` : `en ${inWords(below)} de ${of}, menos${later}`;
    return `${amount} al año de media; ${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}: ${first.amount} en ${first.year}`
      : `${flow}: ${first.amount} en ${first.year}, ${last.digits} en ${last.year}`,
  nothing: (flow) => `${flow}: no se ha encontrado ningún valor`,
  spoken: (mean) => [`Dicho: ${mean} al año`, 'en línea recta'],
  alone: (year, share) => [`Solo ${year}: ${share}`, 'de toda la subida'],
  changes: 'Variación anual',
  changesIn: (unit, fell) => ` ${unit}; ${fell}`,
  fell: (years) => `baja en ${years}`,
  noneFell: 'ninguna bajada',
  manyYears: (count) => `${count} años`,
  derived: 'calculado',
  revised: 'revisado',
  notSeen: 'no hallado',
  notes: {
    hatched: 'Rayado:',
    dotted: 'Punteado:',
    hatchedYears: (years) => `${years}, calculado a partir de otros valores publicados.`,
    pointer: 'Triángulo:',
    pointerYear: (year, first, later, implied) =>
      `${year} se dibuja como se publicó por primera vez, ${first}; ${implied ? `cifras posteriores implican unos ${later}` : `después se revisó a ${later}`}.`,
    star: (year, before, later) =>
      later
        ? `${year} según su primera publicación menos ${before} según la suya. Sobre el valor revisado de ${before}, la variación es ${later.about ? 'de unos' : 'de'} ${later.change}, así que la barra está hueca${later.noFall ? ': nadie anunció una bajada' : ''}.`
        : `${year} según su primera publicación menos ${before} según la suya. El total de ${before} se revisó después, así que la barra está hueca.`,
    gaps: 'No hallado:',
    gapYears: (years) => `${years}; esos lugares quedan vacíos.`,
    unspoken: (flow) => `La media dicha se refiere a otro flujo (${flow.toLowerCase()}), así que aquí no se dibuja.`,
    thinned: (shown, all) => `En palabras se dan ${shown} de ${all} años; los datos los tienen todos.`,
  },
  row: {
    asFirst: 'primera publicación',
    later: (amount, implied) => (implied ? `unos ${amount} según cifras posteriores` : `${amount} tras la revisión`),
    change: (amount, before) => `${amount} respecto a ${before}`,
  },
  walk: (first, last) => `Gráfico de los años ${first} a ${last}. Las flechas recorren los años.`,
  hint: 'Pulse un año o recorra el gráfico con las flechas.',
  yearSource: 'fuente',
};
