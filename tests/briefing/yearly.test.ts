import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import type {Series} from '../../src/briefing/types.ts';
import {againstMean, declines, flowsOf, largestRise, yearly} from '../../src/briefing/yearly.ts';

const series = builtIn.series![0]!;
const total = yearly(series, 'total');
const exports = yearly(series, 'exports');

const made = (...values: (number | undefined)[]): Series => ({
  ...series,
  step: 1,
  points: values.map((value, i) => ({
    year: 2000 + i,
    basis: 'published',
    url: 'https://example.org/',
    ...(value !== undefined && {total: value}),
  })),
});

describe('yearly', () => {
  it('has a row for every year from first to last, in order, whatever the order of the file', () => {
    const mixed = {...series, points: [...series.points].reverse().filter(({year}) => year !== 2015)};
    const rows = yearly(mixed, 'total');
    expect(rows.map(({year}) => year)).to.deep.equal(Array.from({length: 12}, (_, i) => 2012 + i));
    expect(rows[3]!.value).to.equal(undefined);
  });

  it('keeps a gap a gap, and reckons no change over it', () => {
    const [first, , after] = exports;
    expect(first!.value).to.equal(undefined);
    expect(exports[1]!.change).to.equal(undefined);
    expect(after!.change).to.equal(670e9);
    expect(exports.find(({year}) => year === 2018)!.change).to.equal(undefined);
  });

  it('knows which flows of a year were derived', () => {
    const in2014 = (['total', 'exports', 'imports'] as const).map((flow) => yearly(series, flow)[2]!.derived);
    expect(in2014).to.deep.equal([true, true, false]);
  });

  it('tells a change no finer than the coarser of its values', () => {
    expect(total[1]!.changeStep).to.equal(1e11);
    expect(total[2]!.changeStep).to.equal(1e10);
  });

  it('knows a change between two editions, and what it is on the later one', () => {
    const last = total.at(-1)!;
    expect(last.mixed).to.equal(true);
    expect(last.change).to.equal(-310e9);
    expect(last.changeRevised).to.equal(80e9);
    expect(total.filter(({mixed}) => mixed)).to.have.length(1);
  });

  it('does not know the revised change of exports, whose revision is not given', () => {
    expect(exports.at(-1)!.mixed).to.equal(true);
    expect(exports.at(-1)!.changeRevised).to.equal(undefined);
  });

  it('names the years that fell, and not 2023', () => {
    expect(declines(total)).to.deep.equal([2015, 2016]);
    expect(declines(exports)).to.deep.equal([2015, 2016]);
  });

  it('counts seven of eleven years below the spoken mean, on first published and on later values', () => {
    const {below, belowRevised, known, steps} = againstMean(total, 1.6e12, 2012, 2023);
    expect([below, belowRevised, known, steps]).to.deep.equal([7, 7, 11, 11]);
  });

  it('counts only years whose change is known', () => {
    const {below, known, steps} = againstMean(yearly(made(1, 2, undefined, 4, 9), 'total'), 3, 2000, 2004);
    expect([below, known, steps]).to.deep.equal([1, 2, 4]);
  });

  it('finds the largest rise, or none', () => {
    expect(largestRise(total)!.year).to.equal(2021);
    expect(largestRise(yearly(made(3, 2, 1), 'total'))).to.equal(undefined);
  });

  it('knows the flows that have values', () => {
    expect(flowsOf(series)).to.deep.equal(['total', 'exports', 'imports']);
    expect(flowsOf(made(1))).to.deep.equal(['total']);
  });
});
