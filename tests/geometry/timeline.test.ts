import {expect} from '@open-wc/testing';
import {placeEvents, type Datable} from '../../src/geometry/timeline.ts';

const day: Datable = {value: '2024-07-30', period: '2024-07-30'};
const year: Datable = {value: '2012', period: '2012'};
const inferred: Datable = {value: '2023-09-11', period: '2023-09-11', periodInferred: true};
const undated: Datable = {value: null, period: '2024', periodInferred: true};
const interval: Datable = {value: null, period: '2024-07-22/2024-07-28', periodInferred: true};
const statedInterval: Datable = {value: null, period: '2024-07-22/2024-07-28'};
const nowhere: Datable = {value: null};

describe('placeEvents', () => {
  it('puts events in the order of their first possible day, those without a date last', () => {
    const given = [nowhere, day, interval, undated, inferred, year];
    const {events} = placeEvents(given);
    expect(events.map(({event}) => event)).to.deep.equal([year, inferred, undated, interval, day, nowhere]);
    expect(given[0]).to.equal(nowhere);
  });

  const marks: [name: string, event: Datable, shape: string, hollow: boolean, undated: boolean][] = [
    ['a stated day', day, 'dot', false, false],
    ['a stated year', year, 'dot', false, false],
    ['an inferred day', inferred, 'dot', true, false],
    ['a year that only bounds the event', undated, 'dot', true, true],
    ['an inferred interval', interval, 'capsule', true, false],
    ['a stated interval', statedInterval, 'capsule', false, false],
    ['no date at all', nowhere, 'dot', true, true],
  ];
  for (const [name, event, shape, hollow, isUndated] of marks) {
    it(`marks ${name} with a ${hollow ? 'hollow' : 'solid'} ${shape}`, () => {
      const [placed] = placeEvents([event]).events;
      expect([placed!.shape, placed!.inferred, placed!.undated]).to.deep.equal([shape, hollow, isUndated]);
    });
  }

  const gaps: [name: string, events: Datable[], gaps: boolean[]][] = [
    ['over years', [year, inferred, undated], [true, true, false]],
    ['not within a year', [undated, interval, day], [false, false, false]],
    ['before what has no date', [day, nowhere], [true, false]],
    ['not after the last', [year], [false]],
  ];
  for (const [name, events, expected] of gaps) {
    it(`dots the rail ${name}`, () =>
      expect(placeEvents(events).events.map(({gapAfter}) => gapAfter)).to.deep.equal(expected));
  }

  it('knows the first and last year, and none where there is none', () => {
    expect(placeEvents([day, year]).years).to.deep.equal(['2012', '2024']);
    expect(placeEvents([{value: null, period: '2020/2025'}, day]).years).to.deep.equal(['2020', '2025']);
    expect(placeEvents([nowhere]).years).to.equal(undefined);
    expect(placeEvents([]).years).to.equal(undefined);
  });

  it('says when a bare year stands among others of its year', () => {
    expect(placeEvents([undated, day]).bareYear).to.equal(true);
    expect(placeEvents([year, day]).bareYear).to.equal(false);
  });
});
