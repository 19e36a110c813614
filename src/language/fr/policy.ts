import type {PolicyMessages} from '../messages/policy.ts';
import {quoted} from './words.ts';

export const policy: PolicyMessages = {
  heading: (counts) =>
    counts
      .map(({count, unit, name}, i) => (i === 0 ? `${count} ${unit}\u202f: ${name}` : `${count}\u202f: ${name}`))
      .join(', '),
  plainHeading: {
    all: 'Politiques, plateformes et initiatives',
    packages: 'Paquets de mesures',
    platforms: 'Plateformes',
    forms: 'Nouvelles formes d’activité',
    initiatives: 'Initiatives',
    stages: 'Étapes de la réforme',
  },
  subtitle: 'Tels que comptés et nommés lors du point de presse',
  view: 'Affichage',
  views: {list: 'Liste', dots: 'Points'},
  examples: `${quoted('Par exemple')}\u202f: la liste n’est pas complète`,
  dotIsOne: (dots, outlines) =>
    `Un point vaut\u202f: ${dots}\u202f; un contour vaut\u202f: ${outlines}. La page ne dit pas comment les uns se répartissent entre les autres\u202f: les points ne sont pas groupés.`,
  remaining: (shown, all, filter) => `${shown} sur ${all} pour ${quoted(filter)}`,
  all: (count) => `Tout afficher (${count})`,
  fewer: 'Afficher moins',
  find: 'Chercher dans cette liste',
  things: (count) => `${count} ${count < 2 ? 'entrée' : 'entrées'}`,
  noDots: 'Rien n’a été compté ici\u202f: il n’y a rien à dessiner en points.',
};
