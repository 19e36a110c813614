import {expect} from '@open-wc/testing';
import {placeDots, placeOutlines} from '../../src/geometry/dots.ts';

describe('placeDots', () => {
  for (const count of [0, 1, 25, 209, 227]) {
    it(`places ${count} dots, each once, inside its box`, () => {
      const {dots, width, height, radius} = placeDots(count, 25);
      expect(dots).to.have.length(count);
      expect(new Set(dots.map(({x, y}) => `${x} ${y}`)).size).to.equal(count);
      for (const {x, y} of dots) {
        expect(x - radius).to.be.at.least(0);
        expect(x + radius).to.be.at.most(width + 0.01);
        expect(y + radius).to.be.at.most(height + 0.01);
      }
    });
  }
  it('leaves a wider step after each five', () => {
    const {dots} = placeDots(25, 25);
    expect(dots[5]!.x - dots[4]!.x).to.be.greaterThan(dots[4]!.x - dots[3]!.x);
  });
  it('gives both groups one scale', () => expect(placeDots(209, 25).width).to.equal(placeDots(227, 25).width));
});

describe('placeOutlines', () => {
  it('places one sheet a package, none over another', () => {
    const {outlines, width} = placeOutlines(12, 20);
    expect(outlines).to.have.length(12);
    outlines.slice(1).forEach(({x}, i) => expect(x).to.be.greaterThan(outlines[i]!.x + outlines[i]!.width));
    expect(outlines.at(-1)!.x + 11).to.be.at.most(width);
  });
});
