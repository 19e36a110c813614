import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf} from '../../src/briefing/look-up.ts';
import {
  comparable,
  found,
  sorted,
  tableRows,
  type Column,
  type TableRow,
} from '../../src/elements/figure-table/table-rows.ts';
import {localeFor} from '../../src/format/number.ts';

const rows = (ids: string, lang = 'en'): TableRow[] =>
  tableRows(
    ids.split(' ').map((id) => figureOf(builtIn, id)),
    builtIn,
    localeFor(lang),
  );

const idsOf = (list: readonly TableRow[]): string => list.map(({id}) => id).join(' ');

describe('sorted', () => {
  const cases: [by: Column, descending: boolean, ids: string, order: string][] = [
    ['page', false, 'parcels-a-day customs-revenue import-rank', 'customs-revenue import-rank parcels-a-day'],
    ['page', true, 'customs-revenue cargo-supervised import-rank', 'import-rank customs-revenue cargo-supervised'],
    ['speaker', false, 'customs-revenue import-rank smuggling-value', 'import-rank customs-revenue smuggling-value'],
    ['speaker', true, 'import-rank customs-revenue smuggling-value', 'customs-revenue smuggling-value import-rank'],
    [
      'period',
      false,
      'relief-packages customs-revenue automobile-exports',
      'automobile-exports customs-revenue relief-packages',
    ],
    [
      'period',
      true,
      'relief-packages automobile-exports customs-revenue',
      'customs-revenue automobile-exports relief-packages',
    ],
    ['period', false, 'automobile-exports trade-average-increase', 'trade-average-increase automobile-exports'],
    // "Two times" and "+730 %" are one measure: 2 is less than 8.3.
    ['value', false, 'automobile-exports trading-firms', 'trading-firms automobile-exports'],
  ];
  for (const [by, descending, ids, order] of cases) {
    it(`by ${by}, ${descending ? 'descending' : 'ascending'}: ${order}`, () =>
      expect(idsOf(sorted(rows(ids), {by, descending}, localeFor('en')))).to.equal(order));
  }

  it('orders Chinese names by reading', () => {
    const list = sorted(
      rows('smuggling-value customs-revenue import-rank', 'zh-Hans'),
      {by: 'name', descending: false},
      localeFor('zh-Hans'),
    );
    expect(list.map(({label}) => label.words)).to.deep.equal(['海关征收税款', '进口规模世界排名', '走私案件案值']);
  });

  it('leaves its rows as they were', () => {
    const list = rows('parcels-a-day customs-revenue');
    sorted(list, {by: 'page', descending: false}, localeFor('en'));
    expect(idsOf(list)).to.equal('parcels-a-day customs-revenue');
  });
});

describe('found', () => {
  const all = rows('customs-revenue smuggling-cases smuggling-value east-growth-contribution parcels-a-day');
  const cases: [typed: string, ids: string][] = [
    ['', idsOf(all)],
    ['  ', idsOf(all)],
    ['SMUGGLING', 'smuggling-cases smuggling-value'],
    ['value smuggling', 'smuggling-value'],
    ["region's", 'east-growth-contribution'],
    ['１.05 trillion', 'customs-revenue'],
    ['jan-jun 2024 yuan', 'customs-revenue smuggling-value'],
    ['lyu', 'parcels-a-day'],
    ['.*', ''],
  ];
  for (const [typed, ids] of cases) {
    it(JSON.stringify(typed), () => expect(idsOf(found(all, typed, localeFor('en')))).to.equal(ids));
  }
});

describe('comparable', () => {
  const cases: [ids: string, may: boolean][] = [
    ['automobile-exports lithium-battery-exports', true],
    ['automobile-exports', false],
    ['automobile-exports ecommerce-growth', false],
    ['customs-revenue smuggling-value', false],
    ['customs-revenue cargo-supervised', false],
    ['new-trio opening-platforms-named', false],
  ];
  for (const [ids, may] of cases) it(`${ids}: ${may}`, () => expect(comparable(rows(ids))).to.equal(may));
});
