import {expect} from '@open-wc/testing';
import {placeOf, placesOf} from '../../../src/briefing/proof/places.ts';

const TEXT = `{
  "a": [1, {"b c": "x, } ]"}],
  "d": {"e": [[], [2]]}
}`;

const rows: [path: string, place: string][] = [
  ['', '1:1'],
  ['a', '2:3'],
  ['a[0]', '2:9'],
  ['a[1]', '2:12'],
  ['a[1].b c', '2:13'],
  ['d.e', '3:9'],
  ['d.e[1][0]', '3:20'],
  ['d.missing', '3:3'],
  ['a[7]', '2:3'],
  ['a[7].deep.er', '2:3'],
  ['missing', '1:1'],
];

describe('the place of a value in a JSON text', () => {
  const places = placesOf(TEXT);
  for (const [path, place] of rows)
    it(`${path || 'the whole'} is at ${place}`, () => expect(placeOf(TEXT, places, path)).to.equal(place));
});
