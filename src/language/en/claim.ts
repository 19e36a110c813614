import type {ClaimMessages, ClaimQuestion} from '../messages/claim.ts';
import {capital} from './numerals.ts';
import {topicIn} from '../topic.ts';

const amountOf = ({qualifier, amount}: ClaimQuestion): string => [qualifier, amount].filter(Boolean).join(' ');

export const claim: ClaimMessages = {
  verdicts: {
    holds: 'Holds',
    'holds-rounded': 'Holds when rounded',
    'cannot-check': 'Cannot be checked',
    differs: 'Differs from the published numbers',
  },
  question: {
    mean: ({subject, amount, falls}) => `${capital(subject)} ${falls ? 'down' : 'up'} by ${amount} on average?`,
    added: (asked) =>
      `${capital(asked.subject)}: ${amountOf(asked)} ${asked.falls ? 'less' : 'more'} than in ${asked.base}?`,
    growth: (asked) => `${capital(asked.subject)} ${asked.falls ? 'down' : 'up'} ${amountOf(asked)} on ${asked.base}?`,
    times: (asked) => `${capital(asked.subject)} at ${amountOf(asked)} the ${asked.base} level?`,
    plain: (label, words) => `${label}: ${words}?`,
  },
  said: 'Said',
  saidNoPeriod: 'Said, no period given',
  reckoned: 'Reckoned from the published values',
  counted: 'Reckoned from published numbers',
  quoted: (words) => `“${words}”`,
  published: 'Published numbers',
  brackets: ['(', ') ÷ '],
  saidMark: (amount) => `said ${amount}`,
  reckonedMark: (amount) => `reckoned ${amount}`,
  roundsTo: (low, high, amount) => `${low} to ${high} rounds to ${amount}`,
  dividedBy: (years) => `÷ ${years}`,
  openEnd: (qualifier) => `The open end of the spoken bar is the word “${qualifier}”.`,
  range: (years, low, high) =>
    `The value of ${years} is published more coarsely than the rest, so the answer lies between ${low} and ${high}.`,
  rate: (rate) => `As a steady rate it would be ${rate} a year.`,
};

export const claimTopic = topicIn('claim', claim);
