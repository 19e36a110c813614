import {expect} from '@open-wc/testing';
import {
  compoundRate,
  exact,
  fenced,
  increase,
  meanYearlyIncrease,
  ratio,
  roundTo,
  rounded,
  share,
  type Ranged,
} from '../../src/briefing/arithmetic.ts';
import {builtIn} from '../../src/briefing/built-in.ts';
import {published} from '../../src/briefing/yearly.ts';

const series = builtIn.series![0]!;
const total = (year: number): Ranged =>
  published(
    series,
    series.points.find((point) => point.year === year)!,
    'total',
  )!;
const [base, later] = [total(2012), total(2023)];

const about = ({value, low, high}: Ranged, unit: number, places: number): number[] =>
  [value, low, high].map((one) => Number((one / unit).toFixed(places)));

describe('arithmetic on the built-in series', () => {
  const rows: [name: string, answer: Ranged | undefined, unit: number, places: number, expected: number[]][] = [
    ['17.36 trillion added, 17.31 to 17.41', increase(base, later), 1e12, 2, [17.36, 17.31, 17.41]],
    ['1.578 trillion a year, 1.574 to 1.583', meanYearlyIncrease(base, later, 11), 1e12, 3, [1.578, 1.574, 1.583]],
    ['5.0 per cent compound', compoundRate(base, later, 11), 1, 1, [5, 5, 5]],
  ];
  for (const [name, answer, unit, places, expected] of rows)
    it(name, () => expect(about(answer!, unit, places)).to.deep.equal(expected));

  it('takes a value at the step of its series as printed, a coarser one as rounded', () => {
    expect(base).to.deep.equal({value: 24.4e12, low: 24.35e12, high: 24.45e12});
    expect(later).to.deep.equal(exact(41.76e12));
  });
});

describe('arithmetic', () => {
  const rows: [name: string, answer: Ranged | undefined, expected: Ranged | undefined][] = [
    ['adds the ends crosswise', increase(rounded(10, 2), rounded(20, 2)), {value: 10, low: 8, high: 12}],
    ['leaves no dust', increase(exact(0.1), exact(0.3)), exact(0.2)],
    ['divides a difference by its steps', meanYearlyIncrease(exact(10), exact(20), 4), exact(2.5)],
    ['says nothing of no steps', meanYearlyIncrease(exact(10), exact(20), 0), undefined],
    ['says nothing of a rate over no steps', compoundRate(exact(10), exact(20), 0), undefined],
    ['doubles', ratio(exact(1), exact(2)), exact(2)],
    ['divides the ends crosswise', ratio(rounded(10, 4), rounded(20, 4)), {value: 2, low: 1.5, high: 2.75}],
    ['says nothing of a base of zero', ratio(exact(0), exact(2)), undefined],
    ['takes a share', share(exact(1), exact(4)), exact(25)],
    ['doubles in one step at 100 per cent', compoundRate(exact(1), exact(2), 1), exact(100)],
    ['keeps a lower bound over an exact base', ratio(exact(2), fenced(6, 'lower')), {value: 3, low: 3, high: Infinity}],
    ['turns a lower bound below into an upper one', ratio(fenced(2, 'lower'), exact(6)), {value: 3, low: 0, high: 3}],
    ['refuses the ratio of two lower bounds', ratio(fenced(3000, 'lower'), fenced(54e9, 'lower')), undefined],
    ['refuses the share of two lower bounds', share(fenced(1, 'lower'), fenced(4, 'lower')), undefined],
    ['refuses the difference of two lower bounds', increase(fenced(1, 'lower'), fenced(4, 'lower')), undefined],
    ['refuses the rate of two lower bounds', compoundRate(fenced(1, 'lower'), fenced(4, 'lower'), 3), undefined],
    ['refuses a ratio of two abouts', ratio(fenced(1, 'about'), fenced(4, 'about')), undefined],
  ];
  for (const [name, answer, expected] of rows) it(name, () => expect(answer).to.deep.equal(expected));

  it('rounds to a step', () => {
    expect(roundTo(124.528, 0.1)).to.equal(124.5);
    expect(roundTo(-0.26, 0.1)).to.equal(-0.3);
  });
});
