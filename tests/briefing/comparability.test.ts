import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {incomparable, incomparableGrowth, type Incomparable} from '../../src/briefing/comparability.ts';
import {quantityOf} from '../../src/briefing/look-up.ts';

const figures = (ids: string) => ids.split(' ').map((id) => quantityOf(builtIn, id));

describe('incomparable', () => {
  const rows: [ids: string, because: Incomparable | undefined][] = [
    ['automobile-exports integrated-circuit-exports lithium-battery-exports', undefined],
    ['automobile-exports cargo-volume-growth', undefined],
    ['cargo-supervised parcels-a-year', 'different-unit'],
    ['customs-revenue trade-average-increase', 'different-flow'],
    ['automobile-exports high-tech-exports-growth', 'different-base'],
    ['automobile-exports trading-firms', 'different-period'],
    ['customs-revenue trade-increase', 'different-flow'],
    ['customs-revenue ecommerce-value', 'different-vintage'],
    ['customs-revenue smuggling-value', 'different-bound'],
    ['infectious-disease-cases pest-interceptions', 'different-unit'],
    ['relief-packages regional-packages', undefined],
    ['relief-packages relief-measures', 'different-unit'],
    ['customs-revenue', undefined],
  ];
  for (const [ids, because] of rows) {
    it(`${ids}: ${because ?? 'may share an axis'}`, () =>
      expect(incomparable(figures(ids))?.because).to.equal(because));
  }
  it('names the pair at odds', () => {
    const refusal = incomparable(figures('automobile-exports integrated-circuit-exports high-tech-exports-growth'));
    expect(refusal?.figures.map(({id}) => id)).to.deep.equal(['automobile-exports', 'high-tech-exports-growth']);
  });
});

describe('incomparableGrowth', () => {
  it('refuses what is no growth', () => {
    expect(incomparableGrowth(figures('customs-revenue'))?.because).to.equal('not-growth');
    expect(incomparableGrowth(figures('automobile-exports'))).to.equal(undefined);
  });
});
