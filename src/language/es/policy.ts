import type {PolicyMessages} from '../messages/policy.ts';
import {quoted} from './words.ts';

export const policy: PolicyMessages = {
  heading: (counts) =>
    counts.map(({count, unit, name}, i) => (i === 0 ? `${count} ${unit}: ${name}` : `${count}: ${name}`)).join('; '),
  plainHeading: {
    all: 'Políticas, plataformas e iniciativas',
    packages: 'Paquetes de medidas',
    platforms: 'Plataformas',
    forms: 'Nuevas formas de negocio',
    initiatives: 'Iniciativas',
    stages: 'Etapas de la reforma',
  },
  subtitle: 'Tal como se contaron y nombraron en la rueda de prensa',
  view: 'Vista',
  views: {list: 'Lista', dots: 'Puntos'},
  examples: '«Como»: la lista no está completa',
  dotIsOne: (dots, outlines) =>
    `Un punto equivale a: ${dots}; un contorno, a: ${outlines}. La página no dice cómo se reparten unas entre otras, así que los puntos no se agrupan.`,
  remaining: (shown, all, filter) => `${shown} de ${all} para ${quoted(filter)}`,
  all: (count) => `Mostrar todo (${count})`,
  fewer: 'Mostrar menos',
  find: 'Buscar en esta lista',
  things: (count) => `${count} ${count === 1 ? 'entrada' : 'entradas'}`,
  noDots: 'Aquí no se contó nada, así que no hay nada que dibujar con puntos.',
};
