import type {ClaimMessages, ClaimQuestion} from '../messages/claim.ts';
import {capital, quoted} from './words.ts';

const amountOf = ({qualifier, amount}: ClaimQuestion): string => [qualifier, amount].filter(Boolean).join(' ');

export const claim: ClaimMessages = {
  verdicts: {
    holds: 'Se confirma',
    'holds-rounded': 'Se confirma al redondear',
    'cannot-check': 'No se puede comprobar',
    differs: 'Difiere de las cifras publicadas',
  },
  question: {
    mean: ({subject, amount, falls}) => `${capital(subject)}: ¿una media de ${amount} ${falls ? 'menos' : 'más'}?`,
    added: (asked) =>
      `${capital(asked.subject)}: ¿${amountOf(asked)} ${asked.falls ? 'menos' : 'más'} que en ${asked.base}?`,
    growth: (asked) =>
      `${capital(asked.subject)}: ¿${amountOf(asked)} de ${asked.falls ? 'descenso' : 'aumento'} respecto a ${asked.base}?`,
    times: (asked) => `${capital(asked.subject)}: ¿${amountOf(asked)} el nivel de ${asked.base}?`,
    plain: (label, words) => `${label}: ¿${words}?`,
  },
  said: 'Dicho',
  saidNoPeriod: 'Dicho, sin periodo',
  reckoned: 'Calculado con los valores publicados',
  counted: 'Calculado con cifras publicadas',
  quoted,
  published: 'Cifras publicadas',
  brackets: ['(', ') ÷ '],
  saidMark: (amount) => `dicho: ${amount}`,
  reckonedMark: (amount) => `calculado: ${amount}`,
  roundsTo: (low, high, amount) => `de ${low} a ${high} se redondea a ${amount}`,
  dividedBy: (years) => `÷ ${years}`,
  openEnd: (qualifier) => `El extremo abierto de la barra son las palabras ${quoted(qualifier)}.`,
  range: (years, low, high) =>
    `El valor de ${years} está publicado con menos precisión que los demás, así que la respuesta queda entre ${low} y ${high}.`,
  rate: (rate) => `A un ritmo constante serían ${rate} al año.`,
};
