import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {boundOf, drawnBound, growthOf, growthOfIncrease, growthOfMultiple} from '../../src/briefing/growth.ts';
import {quantityOf} from '../../src/briefing/look-up.ts';

describe('growth', () => {
  const rows: [increase: number, multiple: number, index: number][] = [
    [730, 8.3, 830],
    [180, 2.8, 280],
    [1520, 16.2, 1620],
    [54.5, 1.545, 154.5],
    [120, 2.2, 220],
    [0, 1, 100],
    [-30, 0.7, 70],
  ];
  for (const [increase, multiple, index] of rows) {
    it(`+${increase} % is ${multiple} times, index ${index}`, () => {
      expect(growthOfIncrease(increase)).to.deep.equal({increase, multiple, index});
      expect(growthOfMultiple(multiple)).to.deep.equal({increase, multiple, index});
    });
  }
  it('reads an increase and a ratio, nothing else', () => {
    expect(growthOf(quantityOf(builtIn, 'automobile-exports'))?.multiple).to.equal(8.3);
    expect(growthOf(quantityOf(builtIn, 'trading-firms'))?.increase).to.equal(100);
    expect(growthOf(quantityOf(builtIn, 'trade-average-increase'))).to.equal(undefined);
    expect(growthOf(quantityOf(builtIn, 'customs-revenue'))).to.equal(undefined);
  });
});

describe('bound', () => {
  it('is lower for every way to say “more than”', () => {
    expect(['more-than', 'over', 'in-excess-of'].map((one) => boundOf(one as 'over'))).to.deep.equal([
      'lower',
      'lower',
      'lower',
    ]);
    expect(boundOf('within')).to.equal('upper');
    expect(boundOf('nearly')).to.equal('below');
    expect(boundOf(undefined)).to.equal('none');
  });
  it('is drawn as other reports of the same sentence have it', () => {
    expect(drawnBound(quantityOf(builtIn, 'trading-firms'))).to.equal('below');
  });
});
