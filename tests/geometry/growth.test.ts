import {expect} from '@open-wc/testing';
import {growthOfIncrease, type Measure} from '../../src/briefing/growth.ts';
import {placeGrowth, type GrowthSeries} from '../../src/geometry/growth.ts';

const series = (...increases: number[]): GrowthSeries[] =>
  increases.map((increase, i) => ({id: `g${i}`, growth: growthOfIncrease(increase), bound: 'none'}));

describe('placeGrowth', () => {
  const three = series(730, 180, 1520);

  it('begins at nothing and sorts by size', () => {
    const {rows} = placeGrowth(three, 'increase');
    expect(rows.map(({id}) => id)).to.deep.equal(['g2', 'g0', 'g1']);
    expect(rows.map(({base}) => base[0])).to.deep.equal([0, 0, 0]);
    expect(rows[0]!.end).to.equal(1);
  });

  it('keeps the ends where they are in every measure', () => {
    const ends = (measure: Measure) => placeGrowth(three, measure).rows.map(({end}) => end);
    expect(ends('multiple')).to.deep.equal(ends('increase'));
    expect(ends('index')).to.deep.equal(ends('increase'));
  });

  it('draws lengths in proportion to multiples', () => {
    const {rows} = placeGrowth(three, 'multiple');
    expect(rows[1]!.end / rows[2]!.end).to.be.closeTo(8.3 / 2.8, 0.001);
    expect(rows[1]!.base[1] * 16.2).to.be.closeTo(1, 0.001);
  });

  it('cuts the change into whole bases and a rest that ends at the value', () => {
    const cars = placeGrowth(three, 'multiple').rows[1]!;
    expect(cars.blocks).to.have.length(8);
    expect(cars.blocks.at(-1)![1]).to.equal(cars.end);
    for (const [from, to] of cars.blocks) expect(to).to.be.greaterThan(from);
  });

  it('draws a rest thinner than its gap', () => {
    const [row] = placeGrowth(series(203), 'multiple').rows;
    expect(row!.blocks.at(-1)![1]).to.equal(1);
    expect(row!.blocks).to.have.length(3);
  });

  it('gives up blocks that cannot be counted', () => {
    expect(placeGrowth(series(10_000), 'multiple').rows[0]!.blocks).to.deep.equal([]);
  });

  it('puts a fall inside the base', () => {
    const [rise, fall] = placeGrowth(series(100, -30), 'increase').rows;
    expect(fall!.falls).to.equal(true);
    expect(fall!.change).to.deep.equal([0.35, 0.5]);
    expect(fall!.label).to.equal(0.5);
    expect(rise!.falls).to.equal(false);
  });

  it('places a fall to nothing', () => {
    const [row] = placeGrowth(series(-100), 'increase').rows;
    expect(row!.change).to.deep.equal([0, 1]);
  });

  const rulers: [measure: Measure, values: number[]][] = [
    ['increase', [0, 500, 1000, 1500]],
    ['multiple', [1, 5, 10, 15]],
    ['index', [0, 500, 1000, 1500]],
  ];
  for (const [measure, values] of rulers) {
    it(`rules ${measure} at ${values.join(', ')}`, () => {
      const {ticks, baseEnd} = placeGrowth(three, measure);
      expect(ticks.map(({value}) => value)).to.deep.equal(values);
      for (const {at} of ticks) expect(at).to.be.within(0, 1);
      if (measure !== 'index') expect(ticks[0]!.at).to.equal(baseEnd);
    });
  }

  it('places nothing for nothing', () => expect(placeGrowth([], 'increase').rows).to.deep.equal([]));
});
