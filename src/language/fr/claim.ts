import type {ClaimMessages, ClaimQuestion} from '../messages/claim.ts';
import {capital, of, quoted} from './words.ts';

const amountOf = ({qualifier, amount}: ClaimQuestion): string => [qualifier, amount].filter(Boolean).join(' ');
/** “de plus de 17 milliards”, “de 730 %”. */
const by = (asked: ClaimQuestion): string => of(amountOf(asked));

export const claim: ClaimMessages = {
  verdicts: {
    holds: 'Exact',
    'holds-rounded': 'Exact une fois arrondi',
    'cannot-check': 'Invérifiable',
    differs: 'En désaccord avec les chiffres publiés',
  },
  question: {
    mean: ({subject, amount, falls}) =>
      `${capital(subject)}\u202f: en ${falls ? 'baisse' : 'hausse'} de ${amount} en moyenne\u202f?`,
    added: (asked) =>
      `${capital(asked.subject)}\u202f: en ${asked.falls ? 'baisse' : 'hausse'} ${by(asked)} par rapport à ${asked.base}\u202f?`,
    growth: (asked) =>
      `${capital(asked.subject)}\u202f: en ${asked.falls ? 'baisse' : 'hausse'} ${by(asked)} par rapport à ${asked.base}\u202f?`,
    times: (asked) => `${capital(asked.subject)}\u202f: ${amountOf(asked)} le niveau de ${asked.base}\u202f?`,
    plain: (label, words) => `${label}\u202f: ${words}\u202f?`,
  },
  said: 'Dit',
  saidNoPeriod: 'Dit, sans période',
  reckoned: 'Calculé d’après les valeurs publiées',
  counted: 'Calculé d’après des chiffres publiés',
  quoted,
  published: 'Chiffres publiés',
  brackets: ['(', ') ÷ '],
  saidMark: (amount) => `dit\u202f: ${amount}`,
  reckonedMark: (amount) => `calculé\u202f: ${amount}`,
  roundsTo: (low, high, amount) => `de ${low} à ${high}, on arrondit à ${amount}`,
  dividedBy: (years) => `÷ ${years}`,
  openEnd: (qualifier) => `L’extrémité ouverte de la barre traduit les mots ${quoted(qualifier)}.`,
  range: (years, low, high) =>
    `La valeur de ${years} est publiée avec moins de précision que les autres\u202f: la réponse se situe entre ${low} et ${high}.`,
  rate: (rate) => `À un rythme constant, cela ferait ${rate} par an.`,
};
