import type {ActionsMessages} from '../messages/actions.ts';

export const actions: ActionsMessages = {
  menu: 'Actions pour ce chiffre',
  cite: 'Copier la référence',
  csv: 'Obtenir les données (CSV)',
  json: 'Obtenir les données (JSON)',
  svg: 'Enregistrer l’image (SVG)',
  png: 'Enregistrer l’image (PNG)',
  embed: 'Copier le code d’intégration',
  share: 'Partager',
  copied: 'Copié',
  notCopied: 'Cette page n’autorise pas la copie',
  saved: 'Enregistré',
  noPNG: 'Cette page n’autorise pas le PNG\u202f; le SVG fonctionne',
  notLoaded: 'Chargement impossible. Réessayez.',
};
