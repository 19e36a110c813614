import {expect} from '@open-wc/testing';
import {plainColour} from '../../src/share/colour.ts';

describe('plainColour', () => {
  const rows: [colour: string, behind: string, plain: string][] = [
    ['rgb(10, 95, 130)', 'rgb(255, 255, 255)', '#0a5f82'],
    ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)', '#808080'],
    ['color(srgb 1 0 0)', 'rgb(0, 0, 0)', '#ff0000'],
    ['color(srgb 0 0 0 / 0.75)', 'rgb(255, 255, 255)', '#404040'],
    ['color(srgb 1.2 -0.1 0)', 'rgb(0, 0, 0)', '#ff0000'],
    ['oklch(0.5 0.1 200)', 'rgb(255, 255, 255)', 'oklch(0.5 0.1 200)'],
    ['rgb(1, 2, 3)', 'oklch(0.5 0.1 200)', 'rgb(1, 2, 3)'],
    ['color(display-p3 1 0 0)', 'rgb(0, 0, 0)', 'color(display-p3 1 0 0)'],
  ];
  for (const [colour, behind, plain] of rows) {
    it(`${colour} over ${behind} is ${plain}`, () => expect(plainColour(colour, behind)).to.equal(plain));
  }
});
