import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import type {Series} from '../../src/briefing/types.ts';
import {yearly} from '../../src/briefing/yearly.ts';
import {MOST_COLUMNS, placeTrend} from '../../src/geometry/trend.ts';
import {fittingLabels, spreadLabels, thinned, TIERS} from '../../src/geometry/year-labels.ts';

const series = builtIn.series![0]!;
const total = yearly(series, 'total');
const mean = {amount: 1.6e12, from: 2012, to: 2023};

const many = (count: number, value = (i: number): number | undefined => 5 + Math.sin(i)): Series => ({
  ...series,
  points: Array.from({length: count}, (_, i) => {
    const one = value(i);
    return {
      year: 1 + i,
      basis: 'published' as const,
      url: 'https://example.org/',
      ...(one !== undefined && {total: one}),
    };
  }),
});

describe('placeTrend', () => {
  const chart = placeTrend(total, mean, ['As spoken: +1.6 a year', 'in a straight line'], {
    index: 9,
    words: ['2021 alone: 40%', 'of the whole rise'],
  });

  it('draws heights in proportion, from zero', () => {
    const [first, second] = [chart.years[0]!, chart.years[9]!];
    expect((1 - second.top) / (1 - first.top)).to.be.closeTo(39.1 / 24.4, 0.001);
  });

  it('draws derived, published and missing years apart', () => {
    expect(chart.years[2]!.kind).to.equal('derived');
    expect(chart.years[0]!.kind).to.equal('published');
    expect(placeTrend(yearly(series, 'exports')).years[0]!.kind).to.equal('gap');
  });

  it('puts the spoken line from the first value to where the mean would lead', () => {
    const {from, to} = chart.spoken!;
    expect(from.y).to.equal(chart.years[0]!.top);
    expect((1 - to.y) / (1 - from.y)).to.be.closeTo(42 / 24.4, 0.001);
    expect(from.x).to.be.closeTo(1 / 24, 1e-5);
  });

  it('points at the revised value of 2022', () => {
    const {top, revised} = chart.years[10]!;
    expect((1 - revised!) / (1 - top)).to.be.closeTo(41.68 / 42.07, 0.001);
  });

  it('hangs falls below zero, and marks the change between two editions', () => {
    expect(chart.years[3]!.change!.kind).to.equal('fall');
    expect(chart.years[3]!.change!.span[0]).to.equal(chart.zero);
    expect(chart.years[9]!.change!.span[1]).to.equal(chart.zero);
    expect(chart.years[11]!.change!.kind).to.equal('mixed');
  });

  it('breaks a gridline at the columns that reach it', () => {
    for (const {at, stretches} of chart.ticks)
      for (const {column, top} of chart.years)
        if (top <= at) expect(stretches.some(([a, b]) => a < column[1] && b > column[0])).to.equal(false);
  });

  it('has room for its words where the path begins low, and none where it begins high', () => {
    expect(chart.spoken!.words).to.be.within(0.4, 0.8);
    const falling = yearly(
      many(6, (i) => 10 - i),
      'total',
    );
    expect(placeTrend(falling, {amount: -1, from: 1, to: 6}, ['As spoken', 'so']).spoken!.words).to.equal(undefined);
  });

  it('says the largest rise beside its bar', () => expect(chart.callout).to.include({index: 9, side: 'end'}));

  it('is silent about it where other bars are in the way', () => {
    const rows = yearly(
      many(6, (i) => 1 + i * i * 0 + i),
      'total',
    );
    expect(placeTrend(rows, undefined, [], {index: 3, words: ['2021 alone: 40%']}).callout).to.equal(undefined);
  });

  it('places nothing for nothing, one year, and zeros', () => {
    expect(placeTrend([]).years).to.deep.equal([]);
    expect(placeTrend(yearly(many(1), 'total')).years).to.have.length(1);
    const zeros = placeTrend(
      yearly(
        many(3, () => 0),
        'total',
      ),
    );
    for (const {top, change} of zeros.years)
      for (const place of [top, ...(change?.span ?? [])]) expect(Number.isFinite(place)).to.equal(true);
    expect(Number.isFinite(zeros.zero)).to.equal(true);
  });

  it('stays inside the plot', () => {
    for (const {column, top, change} of chart.years)
      for (const place of [...column, top, ...(change?.span ?? [])]) expect(place).to.be.within(0, 1);
  });
});

describe('many years', () => {
  it('are columns up to the limit and paths beyond', () => {
    expect(placeTrend(yearly(many(MOST_COLUMNS), 'total')).paths).to.equal(undefined);
    const dense = placeTrend(yearly(many(MOST_COLUMNS + 1), 'total'));
    expect(dense.years).to.deep.equal([]);
    expect(dense.paths!.line).to.match(/^M[\d.]+ [\d.]+h0L/);
  });

  it('break at a gap', () => {
    const {paths} = placeTrend(
      yearly(
        many(100, (i) => (i === 50 ? undefined : 5)),
        'total',
      ),
    );
    expect(paths!.line.match(/M/g)).to.have.length(2);
    expect(paths!.area.match(/Z/g)).to.have.length(2);
  });

  it('are one point a year, however many', () => {
    const {paths} = placeTrend(yearly(many(10_000), 'total'));
    expect(paths!.line.match(/[ML]/g)).to.have.length(10_000);
  });
});

describe('labels of years', () => {
  const rows: [count: number, stride: number, kept: number[]][] = [
    [12, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [12, 2, [0, 2, 4, 7, 9, 11]],
    [12, 20, [11]],
    [1, 3, [0]],
    [0, 1, []],
  ];
  for (const [count, stride, kept] of rows)
    it(`${count} at ${stride} apart: ${kept.join(' ')}`, () => expect(thinned(count, stride)).to.deep.equal(kept));

  it('never stand closer than they are wide, at any width', () => {
    for (const count of [2, 12, 30, 60, 500]) {
      const [labels] = spreadLabels([{words: (i) => String(2000 + i), widest: '0000'}], count);
      TIERS.forEach(({plot, size}, tier) => {
        const places = labels!.filter(({tiers}) => tiers.includes(tier)).map(({index}) => (index * plot) / count);
        places.slice(1).forEach((place, i) => expect(place - places[i]!).to.be.above(2.4 * size));
      });
    }
  });

  it('of unlike words take those that fit, and none that stands outside', () => {
    const words = ['not seen', '', 'derived', '', '', '', '', '', '', '', 'revised', ''];
    const all = words.map((_, index) => ({index, words: String(2012 + index), tiers: [0, 1, 2, 3, 4]}));
    const labels = fittingLabels(words, all);
    expect(labels.find(({index}) => index === 0)?.tiers ?? []).not.to.include(0);
    expect(labels.find(({index}) => index === 2)!.tiers).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('of unlike words take none whose year has no label', () => {
    const words = ['', '', 'derived', '', '', '', '', '', '', '', 'revised', ''];
    const [years] = spreadLabels([{words: (i) => String(2012 + i), widest: '42.07'}], 12);
    const labels = fittingLabels(words, years!);
    for (const {index, tiers} of labels)
      expect(years!.find((year) => year.index === index)!.tiers).to.include.members([...tiers]);
    expect(labels.find(({index}) => index === 10)!.tiers).not.to.include(0);
  });
});
