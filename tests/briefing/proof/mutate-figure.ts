import fc from 'fast-check';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {readPhrase} from '../../../src/briefing/proof/read-phrase.ts';
import {
  COMPARISON_KINDS,
  KNOWN_UNITS,
  QUALIFIERS,
  SAID_AS,
  type PrintedAmount,
  type Quantity,
} from '../../../src/briefing/types.ts';
import type {Mutant, Mutator} from './mutate-words.ts';

const changed = (
  figure: Quantity,
  how: string,
  changes: readonly Partial<Quantity>[],
): fc.Arbitrary<Mutant> | undefined =>
  changes.length
    ? fc.constantFrom(
        ...changes.map((change) => ({figure: defined({...figure, ...change}), words: figure.stated, how})),
      )
    : undefined;

/** An absent field is absent, not undefined. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/** Other numbers than this: a digit changed, a power of ten, the sign. */
const otherValues = (value: number): fc.Arbitrary<number> => {
  const digits = String(value);
  const digit = fc
    .tuple(fc.nat(digits.length - 1), fc.nat(9))
    .map(([at, one]) => Number(/\d/.test(digits[at]!) ? digits.slice(0, at) + one + digits.slice(at + 1) : digits));
  const power = fc.integer({min: -9, max: 9}).map((exponent) => value * 10 ** exponent);
  return fc
    .oneof(digit, power, fc.constant(-value), fc.integer(), fc.double({noNaN: true}))
    .filter((one) => one !== value);
};

/** Units that one English word names. */
const SAME_WORD = [
  ['disease-cases', 'cases'],
  ['species-times', 'times'],
];
const ALL_UNITS = [...KNOWN_UNITS, ...Object.keys(builtIn.units ?? {})];

const amountIn = (figure: Quantity) => readPhrase(figure.stated, 'en').amounts[0]!;
const KNOWN: readonly string[] = KNOWN_UNITS;

const otherUnits = (figure: Quantity): string[] => {
  const {unit, noun} = amountIn(figure);
  const named = unit !== undefined || noun !== undefined;
  // Words without a noun name no counting word, but they do say that there is no unit and no rate.
  return ALL_UNITS.filter(
    (one) =>
      one !== figure.unit &&
      !SAME_WORD.some((pair) => pair.includes(one) && pair.includes(figure.unit)) &&
      (named || KNOWN.includes(one) || /per-day/.test(one + figure.unit)),
  );
};

const otherKinds = (figure: Quantity) => {
  const fits = {'percent-increase': '%', ratio: 'times'} as const;
  const {comparison: said} = amountIn(figure);
  return COMPARISON_KINDS.filter((kind) => {
    if (kind === figure.comparison?.kind) return false;
    // Where the words are silent, only a kind that the unit forbids is refuted by them.
    const fitting =
      kind in fits ? figure.unit === fits[kind as keyof typeof fits] : !['%', 'times'].includes(figure.unit);
    return said !== undefined || !fitting || kind === 'mean-yearly-increase' || amountIn(figure).each === 'year';
  });
};

const otherPrints = ({value, unit, qualifier}: PrintedAmount): (PrintedAmount | undefined)[] => [
  undefined,
  ...[value * 10, value / 10, -value, value + 1e8].map((one) => defined({value: one, unit, qualifier: qualifier!})),
  ...['CNY', 'EUR', '%', 't', 'batches'].map((one) => defined({value, unit: one, qualifier: qualifier!})),
  ...[...QUALIFIERS.filter((one) => one !== qualifier), undefined].map((one) =>
    defined({value, unit, qualifier: one!}),
  ),
];

export const figureMutators: Readonly<Record<string, Mutator>> = {
  value: (figure) =>
    otherValues(figure.value).map((value) => ({
      figure: {...figure, value},
      words: figure.stated,
      how: 'another value',
    })),
  unit: (figure) =>
    changed(
      figure,
      'another unit',
      otherUnits(figure).map((unit) => ({unit})),
    ),
  qualifier: (figure) => {
    const others = [...QUALIFIERS, undefined].filter((one) => one !== figure.qualifier);
    return changed(
      figure,
      'another qualifier',
      others.map((qualifier) => ({qualifier}) as Partial<Quantity>),
    );
  },
  saidAs: (figure) => {
    const others = [...SAID_AS, undefined].filter((one) => one !== figure.saidAs);
    return changed(
      figure,
      'another way of saying',
      others.map((saidAs) => ({saidAs}) as Partial<Quantity>),
    );
  },
  kind: (figure) => {
    const base = figure.comparison?.base ?? '2012';
    return changed(
      figure,
      'another comparison',
      otherKinds(figure).map((kind) => ({comparison: {kind, base}})),
    );
  },
  comparisonLost: (figure) => {
    const {comparison, each} = amountIn(figure);
    const stated = figure.comparison && (comparison === figure.comparison.kind || each === 'year');
    return stated
      ? changed(figure, 'the comparison lost', [{comparison: undefined} as unknown as Partial<Quantity>])
      : undefined;
  },
  base: (figure) => {
    const {comparison, stated} = figure;
    const named = comparison && readPhrase(stated, 'en').dates.some(({role}) => role === 'base');
    const others = ['2011', '2012', '2018', '2019', '2022', '2023-01/2023-06', '2024'].filter(
      (one) => one !== comparison?.base,
    );
    return named
      ? changed(
          figure,
          'another base',
          others.map((base) => ({comparison: {...comparison, base}})),
        )
      : undefined;
  },
  period: (figure) => {
    const named = readPhrase(figure.stated, 'en').dates.some(({role, relative}) => role !== 'base' || relative);
    const others = ['2011', '2013', '2022', '2024', '2012/2022', undefined].filter((one) => one !== figure.period);
    return named
      ? changed(
          figure,
          'another period',
          others.map((period) => ({period}) as Partial<Quantity>),
        )
      : undefined;
  },
  printed: (figure) =>
    changed(
      figure,
      'another second amount',
      figure.printed
        ? otherPrints(figure.printed).map((printed) => ({printed}) as Partial<Quantity>)
        : [{printed: {value: 1e9, unit: 'USD'}}, {printed: {value: figure.value, unit: figure.unit}}],
    ),
};
