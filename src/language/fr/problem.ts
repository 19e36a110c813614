import type {ProblemMessages} from '../messages/problem.ts';
import {quoted} from './words.ts';

const given = (words: string | undefined): string => quoted(words ?? '');

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `Aucun chiffre demandé\u202f: ${given(name)} manque.`,
    'unknown-figure': (one) => `Il n’existe pas de chiffre ${given(one.given)}.`,
    'wrong-kind': (one) => `${given(one.given)} n’est pas un nombre que cet élément peut montrer.`,
    'empty-list': (one) => `${given(one.name)} ne nomme aucun chiffre\u202f: ${given(one.given)}.`,
    'unknown-option': (one) => `${given(one.given)} n’est pas une valeur de ${given(one.name)}.`,
    'not-comparable': ({detail}) => detail ?? 'Ces chiffres ne peuvent pas partager un axe.',
    'wrong-type': (one) => `${given(one.name)} est d’un type inattendu\u202f: ${given(one.given)}.`,
    'not-loaded': (one) =>
      `Le point de presse ${given(one.given)} n’a pas pu être chargé${one.detail ? ` (${one.detail})` : ''}.`,
    'not-a-briefing': (one) =>
      `${given(one.given)} n’est pas un point de presse${one.detail ? `\u202f: ${one.detail}` : ''}.`,
    'wrong-verdict': (one) =>
      `Le fichier dit de ${given(one.name)}\u202f: ${one.given ?? ''}. Calculé d’après sa propre série\u202f: ${one.detail ?? ''}.`,
    'no-data': (one) => `Ce point de presse ne contient rien pour ${given(one.given)}.`,
  },
  near: (names) => `Noms proches\u202f: ${names.join(', ')}.`,
  some: (names, count) => `Le point de presse a ${count} chiffres, dont\u202f: ${names.join(', ')}.`,
  valid: (names) => `Valeurs admises\u202f: ${names.join(', ')}.`,
};
