import {expect} from '@open-wc/testing';
import {exact} from '../../src/briefing/arithmetic.ts';
import {placeLengths, placeRounding, placeTen} from '../../src/geometry/claim.ts';

describe('placeRounding', () => {
  const words = {said: 'said 1.6', reckoned: 'reckoned 1.578', band: '1.55 to 1.65 rounds to 1.6'};
  const line = placeRounding(1.6, [1.55, 1.65], {value: 1.578, low: 1.574, high: 1.583}, 1.447, words);

  it('keeps the order of the numbers and their distances', () => {
    const {band, said, reckoned, slip, range} = line;
    expect([slip!, band[0], range[0], reckoned, range[1], said, band[1]]).to.deep.equal(
      [slip!, band[0], range[0], reckoned, range[1], said, band[1]].sort((a, b) => a - b),
    );
    expect((said - reckoned) / (band[1] - band[0])).to.be.closeTo(0.022 / 0.1, 0.001);
  });

  it('sets both words in one row where they turn away from each other', () => {
    expect(line.saidWord).to.include({anchor: 'start', row: 1});
    expect(line.reckonedWord).to.include({anchor: 'end', row: 1});
  });

  it('sets them in two rows where there is no room', () => {
    const near = placeRounding(10, [5, 15], exact(10), undefined, {...words, reckoned: 'reckoned 10,000,000.25'});
    expect(near.saidWord.row).to.equal(0);
    expect(near.reckonedWord.row).to.equal(1);
  });

  it('stays inside its box', () => {
    for (const place of [...line.band, line.slip!, line.bandWord, line.bandWordInside])
      expect(place).to.be.within(0, 1);
  });
});

describe('lengths and squares', () => {
  it('are in proportion from zero', () => {
    const {said, reckoned} = placeLengths(17, 17.36);
    expect(reckoned / said).to.be.closeTo(17.36 / 17, 0.001);
    expect(Math.max(said, reckoned)).to.be.at.most(1);
    expect(placeLengths(0, 0)).to.deep.equal({said: 0, reckoned: 0});
  });

  const rows: [percent: number, filled: number[]][] = [
    [40, [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]],
    [34, [1, 1, 1, 0.4, 0, 0, 0, 0, 0, 0]],
    [0, Array.from({length: 10}, () => 0)],
    [100, Array.from({length: 10}, () => 1)],
  ];
  for (const [percent, filled] of rows)
    it(`${percent} of a hundred`, () => expect(placeTen(percent)).to.deep.equal(filled));
});
