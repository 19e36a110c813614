import {phraseTable} from './tokens-en.ts';

/** A change, by the beginnings of its words. */
export const RISES =
  /^(?:grow|grew|increas|rise$|rises$|rising$|risen$|rose$|climb|expand|expansion|surg|jump|soar|gain|up$|upturn)/;
export const FALLS =
  /^(?:fall$|falls$|fell$|fallen$|falling$|drop|declin|decreas|down$|shrank$|shrink|shrunk$|contracted$|contracting$|contraction$|reduc|slump|slid$|plung)/;

/** Between a verb of change and its number: "increased in 2023 by an average of". Adverbs in -ly may stand there too. */
export const CHANGE_FILLERS = new Set('by of an a the average annual yearly rate another further'.split(' '));
/** A change named behind its number: "a 54.5% increase". */
export const RISES_AFTER = new Set([
  'increase',
  'growth',
  'rise',
  'jump',
  'gain',
  'surge',
  'expansion',
  'higher',
  'more',
]);
export const FALLS_AFTER = new Set([
  'decrease',
  'decline',
  'drop',
  'fall',
  'reduction',
  'contraction',
  'lower',
  'less',
  'fewer',
]);
/** "3 times higher": read by some as three times and by some as four, so not at all. */
export const DISPUTED_AFTER_TIMES = new Set([
  'higher',
  'more',
  'larger',
  'greater',
  'bigger',
  'faster',
  'lower',
  'less',
  'fewer',
  'smaller',
]);
export const SHARE_BEFORE = phraseTable<true>({
  'account for': true,
  'accounts for': true,
  'accounted for': true,
  'accounting for': true,
  'share of': true,
  'proportion of': true,
  'make up': true,
  'makes up': true,
  'made up': true,
  'making up': true,
  comprising: true,
  comprises: true,
  comprised: true,
  representing: true,
});

/** Numbers too loose to be a value, and parts of numbers that no number goes before. */
export const LOOSE = new Set(
  'hundred thousand million billion trillion hundreds thousands millions billions trillions dozen dozens tens'.split(
    ' ',
  ),
);
/** Behind a number these make it another one. */
export const FRACTIONS = new Set(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths eighth eighths ninth ninths tenth tenths dozen fold'.split(
    ' ',
  ),
);

/** How many times the base is left when a verb says the number itself. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...(['doubl', 'tripl', 'trebl', 'quadrupl'] as const).flatMap((stem): [string, number][] =>
    ['e', 'ed', 'es', 'ing'].map((ending) => [stem + ending, {doubl: 2, tripl: 3, trebl: 3, quadrupl: 4}[stem]]),
  ),
  ['twice', 2],
  ['thrice', 3],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Superlatives that make an ordinal a rank: "second-largest". */
export const SUPERLATIVES = new Set([
  'largest',
  'biggest',
  'highest',
  'greatest',
  'top',
  'most',
  'busiest',
  'fastest',
  'best',
  'smallest',
  'lowest',
]);
export const RANKED = new Set(['rank', 'ranks', 'ranked', 'ranking', 'placed']);
