import {expect} from '@open-wc/testing';
import {Heights} from '../../src/embed/frame/heights.ts';

/** Sizes that a frame measures in turn, as width and height, and the heights that it tells. */
const tables: [what: string, measured: [width: number, height: number][], told: (number | undefined)[]][] = [
  [
    'tells what is new',
    [
      [640, 300],
      [640, 300],
      [640, 340],
      [300, 340],
    ],
    [300, undefined, 340, undefined],
  ],
  [
    'rounds up',
    [
      [640, 300.2],
      [640, 300.9],
      [640, 301.1],
    ],
    [301, undefined, 302],
  ],
  [
    'says nothing while it is not shown',
    [
      [640, 0],
      [0, 2209],
      [640, 300],
      [640, 0],
      [640, 300],
    ],
    [undefined, undefined, 300, undefined, undefined],
  ],
  [
    'lets a menu open and close as often as a reader likes',
    [
      [640, 300],
      [640, 500],
      [640, 300],
      [640, 500],
      [640, 300],
    ],
    [300, 500, 300, 500, 300],
  ],
  [
    'lets a phone be turned as often as a reader likes',
    [
      [320, 500],
      [640, 300],
      [320, 500],
      [640, 300],
      [320, 500],
      [640, 300],
    ],
    [500, 300, 500, 300, 500, 300],
  ],
  [
    'comes to rest at the larger height where a scroll bar comes and goes',
    [
      [640, 400],
      [625, 390],
      [640, 400],
      [625, 390],
      [640, 400],
      [625, 390],
    ],
    [400, 390, 400, 390, 400, undefined],
  ],
];

describe('the heights of a frame', () => {
  for (const [what, measured, told] of tables)
    it(what, () => {
      const heights = new Heights();
      expect(measured.map(([width, height]) => heights.next({width, height}))).to.deep.equal(told);
    });

  it('are told again after a rest from swinging, when something else has changed', () => {
    const heights = new Heights();
    for (const [width, height] of [
      [640, 400],
      [625, 390],
      [640, 400],
      [625, 390],
      [640, 400],
      [625, 390],
    ] as const)
      heights.next({width, height});
    expect(heights.next({width: 625, height: 380})).to.equal(380);
    expect(heights.next({width: 625, height: 390})).to.equal(390);
  });
});
