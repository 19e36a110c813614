import type {Qualifier} from '../types.ts';
import {phraseTable} from './tokens-en.ts';

/**
 * Words before a number that fence it, longest first. `more-than`, `over`, `in-excess-of` stand each for its own words;
 * any other wording of a lower bound is `more-than`, of an upper bound `within`, of a near miss `nearly` or `about`.
 */
export const QUALIFIER_WORDS = phraseTable<Qualifier>({
  'more than': 'more-than',
  'greater than': 'more-than',
  'higher than': 'more-than',
  'at least': 'more-than',
  'not less than': 'more-than',
  'no less than': 'more-than',
  'no fewer than': 'more-than',
  'upwards of': 'more-than',
  exceed: 'more-than',
  exceeding: 'more-than',
  exceeded: 'more-than',
  exceeds: 'more-than',
  surpassing: 'more-than',
  surpassed: 'more-than',
  topping: 'more-than',
  topped: 'more-than',
  above: 'more-than',
  over: 'over',
  'in excess of': 'in-excess-of',
  within: 'within',
  'no more than': 'within',
  'not more than': 'within',
  'not exceed': 'within',
  'not exceeding': 'within',
  'less than': 'within',
  'fewer than': 'within',
  'lower than': 'within',
  'at most': 'within',
  'up to': 'within',
  'as many as': 'within',
  'as much as': 'within',
  under: 'within',
  below: 'within',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'just under': 'nearly',
  'just below': 'nearly',
  'short of': 'nearly',
  'shy of': 'nearly',
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  'in the region of': 'about',
  'on the order of': 'about',
  some: 'about',
  estimated: 'about',
  'average of': 'average',
  averaging: 'average',
  averaged: 'average',
  average: 'average',
});

/** Words behind a number that fence it. */
export const QUALIFIERS_AFTER = phraseTable<Qualifier>({
  plus: 'more-than',
  'or more': 'more-than',
  'or above': 'more-than',
  'or over': 'more-than',
  'and over': 'more-than',
  'and above': 'more-than',
  'or less': 'within',
  'or fewer': 'within',
  'at most': 'within',
  'at least': 'more-than',
  'or so': 'about',
  'on average': 'average',
});

/** Said anywhere in the sentence, of the whole of it. */
export const PRELIMINARY = new Set(['preliminary', 'preliminarily', 'provisional', 'provisionally']);

/** Before a qualifier these turn it round, which no reading of ours can carry. */
export const NEGATIONS = new Set(['not', 'no', 'never', 'hardly', 'scarcely', 'neither']);
