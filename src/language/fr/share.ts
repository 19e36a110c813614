import type {ShareMessages} from '../messages/share.ts';

export const share: ShareMessages = {
  title: {cite: 'Citer ce chiffre', embed: 'Intégrer ce chiffre'},
  form: 'Forme',
  forms: {tag: 'Balise', safe: 'Forme sûre', iframe: 'Cadre', static: 'Statique'},
  hints: {
    tag: 'Pour les pages et systèmes qui gardent les balises personnalisées. Un fichier, une requête : rien à précharger.',
    safe: 'Pour les systèmes qui suppriment ces balises. Sans script, on lit les mots ci-dessous. Rien à précharger.',
    iframe: 'Pour les systèmes sans script et les pages d’autrui. Se charge à l’approche : rien à précharger.',
    static:
      'Pour le courrier, les flux et les archives. Ni script ni requête : rien à précharger. Les valeurs restent celles d’aujourd’hui.',
  },
  ownHost: 'Écrivez l’adresse de votre propre hôte, où se trouve dist/.',
  text: 'Texte à copier',
  copy: 'Copier',
  close: 'Fermer',
  selected: 'Cette page n’autorise pas la copie. Le texte est sélectionné : copiez-le au clavier.',
  sentence: (said, who, date) => `${said}, selon ${who}, le ${date}.`,
};
