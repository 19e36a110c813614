import {expect} from '@open-wc/testing';
import {exact, type Ranged} from '../../src/briefing/arithmetic.ts';
import {builtIn} from '../../src/briefing/built-in.ts';
import {
  claimOf,
  reckon,
  reckonedVerdict,
  roundingBand,
  spokenStep,
  verdictOf,
  weigh,
  type Verdict,
} from '../../src/briefing/claims.ts';
import type {Bound} from '../../src/briefing/growth.ts';
import type {Briefing} from '../../src/briefing/types.ts';

const range = (low: number, high: number): Ranged => ({value: (low + high) / 2, low, high});

describe('verdictOf', () => {
  const rows: [value: number, bound: Bound, answer: Ranged, verdict: Verdict][] = [
    [17, 'lower', range(17.31, 17.41), 'holds'],
    [17, 'lower', exact(17), 'holds'],
    [17, 'lower', range(16.8, 17.2), 'cannot-check'],
    [17, 'lower', exact(16.9), 'differs'],
    [5, 'upper', exact(4), 'holds'],
    [5, 'upper', exact(6), 'differs'],
    [90, 'below', exact(88), 'holds'],
    [90, 'below', exact(93), 'differs'],
    [20, 'about', exact(19.2), 'holds'],
    [20, 'about', exact(12), 'differs'],
    [1.6, 'none', exact(1.6), 'holds'],
    [1.6, 'none', range(1.574, 1.583), 'holds-rounded'],
    [1.6, 'none', range(1.54, 1.56), 'cannot-check'],
    [1.6, 'none', exact(1.447), 'differs'],
  ];
  for (const [value, bound, answer, verdict] of rows)
    it(`${bound} ${value} against ${answer.low} to ${answer.high}: ${verdict}`, () =>
      expect(verdictOf(value, bound, answer)).to.equal(verdict));
});

describe('how finely a number was said', () => {
  const rows: [value: number, step: number, band: number[]][] = [
    [1.6e12, 1e11, [1.55e12, 1.65e12]],
    [17e12, 1e12, [16.5e12, 17.5e12]],
    [40, 10, [35, 45]],
    [0.5, 0.1, [0.45, 0.55]],
    [730, 10, [725, 735]],
  ];
  for (const [value, step, band] of rows)
    it(`${value} to ${step}`, () => {
      expect(spokenStep(value)).to.equal(step);
      expect(roundingBand(value)).to.deep.equal(band);
    });
});

describe('claims of the built-in briefing', () => {
  for (const {figure: id, verdict, reckoning} of builtIn.claims!) {
    if (!reckoning) continue;
    it(`${id}: the verdict is the reckoned one`, () => {
      const {claim, figure} = claimOf(builtIn, id);
      expect(reckonedVerdict(figure, reckon(builtIn, claim))).to.equal(verdict);
    });
  }

  it('knows the answer of the usual slip', () => {
    const {claim} = claimOf(builtIn, 'trade-average-increase');
    expect(reckon(builtIn, claim)!.slip! / 1e12).to.be.closeTo(1.447, 0.001);
  });

  const weighed: [id: string, value: number | undefined][] = [
    ['ecommerce-growth', 124.528],
    ['trading-firms', undefined],
    ['electric-share-of-car-exports', 33.959],
    ['lithium-battery-exports', undefined],
  ];
  for (const [id, value] of weighed)
    it(`${id} comes out at ${value}`, () => {
      const {claim, figure} = claimOf(builtIn, id);
      const answer = weigh(figure, claim);
      if (value === undefined) expect(answer).to.equal(undefined);
      else expect(answer!.value).to.be.closeTo(value, 0.001);
    });

  it('reckons a multiple from two published numbers, and refuses those in different units', () => {
    const {claim, figure} = claimOf(builtIn, 'trading-firms');
    const number = (value: number, unit: string) => ({label: {en: 'Firms'}, value, unit, url: 'https://example.org/'});
    const weighed = (unit: string) =>
      weigh(figure, {...claim, against: [number(350_000, 'firms'), number(630_000, unit)]});
    expect(weighed('firms')!.value).to.equal(1.8);
    expect(weighed('cars')).to.equal(undefined);
  });

  const faults: [name: string, briefing: Briefing, id: string, code: string][] = [
    ['an id that is no figure', builtIn, 'trade-increas', 'unknown-figure'],
    ['a figure that no claim is about', builtIn, 'customs-revenue', 'unknown-option'],
    ['a list', builtIn, 'new-trio', 'wrong-kind'],
    ['a briefing without claims', {...builtIn, claims: []}, '', 'no-data'],
  ];
  for (const [name, briefing, id, code] of faults)
    it(`refuses ${name}`, () => expect(() => claimOf(briefing, id)).to.throw(code));
});
