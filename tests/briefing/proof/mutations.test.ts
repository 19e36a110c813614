import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {proveFigure} from '../../../src/briefing/proof/prove-figure.ts';
import {prove} from '../../../src/briefing/proof/prove.ts';
import type {Quantity} from '../../../src/briefing/types.ts';
import {figureMutators} from './mutate-figure.ts';
import {wordMutators, type Mutant} from './mutate-words.ts';

/** Mutations of figures and of words, each so many times. */
const RUNS = 8000;

const {units, date} = builtIn;
const quantities = builtIn.figures.filter((one): one is Quantity => one.kind === 'quantity');
// A figure that is not proved (prove.test.ts says which) could be proved by a mutation.
const proved = quantities.filter((figure) => prove(figure, builtIn).follows === true);

const follows = ({figure, words}: Mutant): boolean =>
  proveFigure(figure, words, builtIn.language, {context: figure.context, units, date}).follows;

/** Any mutation that a mutator can make of any of the figures, each figure as likely as any other. */
const mutants = (mutators: typeof wordMutators): fc.Arbitrary<Mutant> =>
  fc.oneof(...proved.map((figure) => fc.oneof(...Object.values(mutators).flatMap((mutator) => mutator(figure) ?? []))));

describe('a figure that follows from its words', () => {
  for (const [what, mutators] of [
    ['words', wordMutators],
    ['figure', figureMutators],
  ] as const) {
    it(`no longer follows when the ${what} changed its meaning, ${RUNS} times`, function () {
      this.timeout(20_000);
      let count = 0;
      const property = fc.property(mutants(mutators), (mutant) => {
        count++;
        expect(follows(mutant), `${mutant.figure.id}, ${mutant.how}: “${mutant.words}”`).to.equal(false);
      });
      fc.assert(property, {numRuns: RUNS});
      expect(count).to.equal(RUNS);
    });
  }
});
