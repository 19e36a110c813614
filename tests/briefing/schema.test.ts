import {expect} from '@open-wc/testing';
import data from '../../data/customs-2024.json' with {type: 'json'};
import {checkBriefing, type SchemaProblem} from '../../src/briefing/schema.ts';

type Keys = readonly (string | number)[];

const en = (text: string) => ({en: text});

const point = (year: number) => ({year, total: 1e12, exports: 6e11, basis: 'derived', url: '/b.html'});

/** A briefing with one thing of each kind, so that every rule has something to refuse. */
const small = () => ({
  schema: 1,
  id: 'harbour-2024',
  title: en('Harbour briefing'),
  date: '2024-07-30',
  publisher: en('Harbour office'),
  language: 'en',
  transcript: en('transcript'),
  pages: [{number: 1, url: 'https://example.org/1', read: 'whole'}],
  people: [{id: 'ann', role: 'speaker', name: en('Ann')}],
  themes: [{id: 'ships', label: en('Ships')}],
  units: {ships: {en: {one: 'ship', other: 'ships'}, 'zh-Hans': '艘'}},
  figures: [
    {
      ...{id: 'calls', kind: 'quantity', label: en('Calls'), value: 12, unit: 'ships', theme: 'ships', speaker: 'ann'},
      ...{
        page: 1,
        stated: '12 ships',
        period: '2024-01/2024-06',
        caveats: [{text: en('Counted twice.'), lesser: true}],
      },
    },
    {
      ...{id: 'growth', kind: 'quantity', label: en('Growth'), value: -4, unit: '%', theme: 'ships', page: 1},
      ...{stated: 'down 4%', period: '2024', comparison: {kind: 'percent-increase', base: '2023'}},
    },
    {
      id: 'opening',
      kind: 'date',
      label: en('Opening'),
      value: '2024-02-29',
      theme: 'ships',
      page: 1,
      stated: 'Feb. 29',
    },
    {
      ...{id: 'works', kind: 'list', label: en('Works'), theme: 'ships', page: 1, stated: 'three works'},
      ...{role: 'packages', items: [{label: en('Quay'), figures: ['calls']}]},
    },
  ],
  series: [
    {
      ...{id: 'trade', label: en('Trade'), unit: 'CNY', vintage: en('first'), step: 1e10},
      points: [
        {year: 2012, total: 1e12, basis: 'published', url: 'a.html'},
        {...point(2023), revised: {total: 3e12, basis: 'implied'}},
      ],
    },
  ],
  claims: [
    {
      ...{figure: 'calls', verdict: 'holds', working: en('12.')},
      reckoning: {series: 'trade', flow: 'total', operation: 'absolute-increase', from: 2012, to: 2023},
      against: [{label: en('Counted'), value: 12, unit: 'ships', url: 'https://example.org/counts'}],
    },
  ],
});

/** The small briefing with one value replaced; `undefined` removes the key. */
function altered(keys: Keys, value: unknown): unknown {
  const briefing: unknown = small();
  let place = briefing as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return briefing;
}

function problemsOf(input: unknown): SchemaProblem[] {
  const result = checkBriefing(input);
  return 'problems' in result ? result.problems : [];
}

/** What is changed, to what, where the problem is seen, what is quoted, and a word of the advice. */
const refused: readonly (readonly [keys: Keys, value: unknown, path: string, given: string, advice: string])[] = [
  [['title'], undefined, 'title', 'nothing', 'Add the key "title"'],
  [['title'], 'Harbour', 'title', '"Harbour"', 'by language'],
  [['title'], {}, 'title', 'an object', 'at least one language'],
  [['title', 'zh_Hans'], '港', 'title.zh_Hans', '"港"', 'language tag'],
  [['title', 'en'], ' ', 'title.en', '" "', 'some words'],
  [['colour'], 'red', 'colour', '"red"', 'Remove the key "colour": a briefing has only'],
  [['schema'], '1', 'schema', '"1"', 'Write 1'],
  [['schema'], 2, 'schema', '2', 'made for a later version'],
  [['id'], 'Harbour 2024', 'id', '"Harbour 2024"', 'lower case'],
  [['date'], '2024-02-30', 'date', '"2024-02-30"', 'day that exists'],
  [['date'], '30 July 2024', 'date', '"30 July 2024"', 'day that exists'],
  [['published'], '2023-02-29', 'published', '"2023-02-29"', 'day that exists'],
  [['language'], 'English!', 'language', '"English!"', 'language tag'],
  [['pages'], {}, 'pages', 'an object', 'square brackets'],
  [['pages', 0, 'number'], 0, 'pages[0].number', '0', 'number of a page'],
  [['pages', 0, 'url'], 'javascript:alert(1)', 'pages[0].url', '"javascript:alert(1)"', 'https:'],
  [['pages', 0, 'url'], 'JavaScript:alert(1)', 'pages[0].url', '"JavaScript:alert(1)"', 'https:'],
  [['pages', 0, 'url'], 'java\nscript:alert(1)', 'pages[0].url', '"java\\nscript:alert(1)"', 'https:'],
  [['pages', 0, 'url'], 'data:text/html,x', 'pages[0].url', '"data:text/html,x"', 'https:'],
  [['pages', 0, 'read'], 'half', 'pages[0].read', '"half"', '"whole", "opening", "no"'],
  [['pages', 1], {number: 1, url: 'b', read: 'no'}, 'pages[1].number', '1', 'already in the list'],
  [['people', 0, 'role'], 'host', 'people[0].role', '"host"', '"speaker"'],
  [['people', 1], {id: 'ann', role: 'chair', name: en('Ann')}, 'people[1].id', '"ann"', 'already in the list'],
  [['themes', 1], {id: 'ships', label: en('Ships')}, 'themes[1].id', '"ships"', 'already in the list'],
  [['units', 'ships', 'en'], {one: 'ship'}, 'units.ships.en', 'an object', 'plural forms'],
  [['units', 'Big ships'], {en: 'x'}, 'units["Big ships"]', 'an object', 'lower case'],
  [['figures', 0, 'kind'], 'number', 'figures[0].kind', '"number"', '"quantity", "date" or "list"'],
  [['figures', 0, 'value'], '12', 'figures[0].value', '"12"', 'finite number'],
  [['figures', 0, 'value'], Infinity, 'figures[0].value', 'Infinity', 'finite number'],
  [['figures', 0, 'value'], NaN, 'figures[0].value', 'NaN', 'finite number'],
  [['figures', 0, 'value'], null, 'figures[0].value', 'null', 'finite number'],
  [['figures', 0, 'value'], -12, 'figures[0].value', '-12', 'zero or more'],
  [['figures', 0, 'unit'], 'boats', 'figures[0].unit', '"boats"', 'define this unit'],
  [['figures', 0, 'unit'], 'toString', 'figures[0].unit', '"toString"', 'define this unit'],
  [['figures', 0, 'qualifier'], 'almost', 'figures[0].qualifier', '"almost"', '"nearly"'],
  [['figures', 0, 'saidAs'], 'dozen', 'figures[0].saidAs', '"dozen"', '"tenths"'],
  [['figures', 0, 'printed'], {value: 1, unit: 'GBP'}, 'figures[0].printed.unit', '"GBP"', 'define this unit'],
  [['figures', 0, 'speaker'], 'bob', 'figures[0].speaker', '"bob"', 'one of people'],
  [['figures', 0, 'page'], 9, 'figures[0].page', '9', 'one of pages'],
  [['figures', 0, 'theme'], 'trains', 'figures[0].theme', '"trains"', 'one of themes'],
  [['figures', 0, 'stated'], '', 'figures[0].stated', '""', 'some words'],
  [['figures', 0, 'context'], {beside: 'x'}, 'figures[0].context.beside', '"x"', 'a context has only before, after'],
  [['figures', 0, 'period'], '2024-13', 'figures[0].period', '"2024-13"', 'that exists'],
  [['figures', 0, 'period'], '2024/2012', 'figures[0].period', '"2024/2012"', 'in order'],
  [['figures', 0, 'caveats', 0, 'lesser'], false, 'figures[0].caveats[0].lesser', 'false', 'leave it out'],
  [['figures', 0, 'note'], 'x', 'figures[0].note', '"x"', 'Remove the key "note": a quantity has only'],
  [['figures', 1, 'id'], 'calls', 'figures[1].id', '"calls"', 'already in the list'],
  [['figures', 1, 'unit'], 'ships', 'figures[1].unit', '"ships"', 'percent-increase'],
  [['figures', 1, 'value'], -400, 'figures[1].value', '-400', '-100 or more'],
  [['figures', 1, 'comparison', 'kind'], 'ratio', 'figures[1].unit', '"%"', '"times"'],
  [['figures', 1, 'comparison', 'kind'], 'absolute-increase', 'figures[1].unit', '"%"', 'unit of an amount'],
  [['figures', 1, 'comparison', 'kind'], 'growth', 'figures[1].comparison.kind', '"growth"', '"percent-increase"'],
  [['figures', 1, 'comparison', 'base'], '2025', 'figures[1].comparison', 'an object', 'not later'],
  [['figures', 2, 'value'], '2023-02-29', 'figures[2].value', '"2023-02-29"', 'day that exists'],
  [['figures', 2, 'value'], undefined, 'figures[2].value', 'nothing', 'Add the key "value"'],
  [['figures', 3, 'items'], [], 'figures[3].items', 'a list of 0', 'at least one item'],
  [['figures', 3, 'items', 0, 'figures', 0], 'opening', 'figures[3].items[0].figures[0]', '"opening"', 'a quantity'],
  [['figures', 3, 'role'], 'menu', 'figures[3].role', '"menu"', '"packages"'],
  [['series', 0, 'unit'], 'yuan', 'series[0].unit', '"yuan"', 'define this unit'],
  [['series', 0, 'step'], 0, 'series[0].step', '0', 'above zero'],
  [['series', 0, 'points', 0, 'total'], -1, 'series[0].points[0].total', '-1', 'zero or more'],
  [['series', 0, 'points', 2], point(2023), 'series[0].points[2].year', '2023', 'already in the list'],
  [['series', 0, 'points', 0, 'year'], 12, 'series[0].points[0].year', '12', 'four digits'],
  [['series', 0, 'points', 0, 'url'], 'ftp://x', 'series[0].points[0].url', '"ftp://x"', 'https:'],
  [['claims', 0, 'figure'], 'works', 'claims[0].figure', '"works"', 'a quantity'],
  [['claims', 0, 'verdict'], 'true', 'claims[0].verdict', '"true"', '"holds"'],
  [['claims', 0, 'reckoning', 'series'], 'wages', 'claims[0].reckoning.series', '"wages"', 'one of series'],
  [['claims', 0, 'reckoning', 'from'], 2013, 'claims[0].reckoning.from', '2013', 'has total'],
  [['claims', 0, 'reckoning', 'flow'], 'exports', 'claims[0].reckoning.from', '2012', 'has exports'],
  [['claims', 0, 'reckoning', 'from'], 2023, 'claims[0].reckoning.to', '2023', 'after the first'],
  [['claims', 0, 'against', 0, 'unit'], 'tons', 'claims[0].against[0].unit', '"tons"', 'define this unit'],
  [['claims', 1], small().claims[0], 'claims[1].figure', '"calls"', 'already in the list'],
];

const ring = altered(['units'], undefined) as Record<string, unknown>;
ring['self'] = ring;
const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
const proxy = new Proxy({}, {ownKeys: () => { throw new TypeError('no'); }}); // prettier-ignore

/** What nobody should hand over, and where it stops. */
const hostile: readonly (readonly [name: string, input: unknown, path: string, given: string])[] = [
  ['nothing', undefined, 'briefing', 'nothing'],
  ['null', null, 'briefing', 'null'],
  ['text', '<html>', 'briefing', '"<html>"'],
  ['a list', [], 'schema', 'nothing'],
  ['a function', () => 1, 'briefing', 'function'],
  ['own __proto__', JSON.parse('{"schema": 1, "__proto__": {"id": "x"}}'), '__proto__', 'an object'],
  ['own __proto__ in words', altered(['title'], JSON.parse('{"__proto__": "x"}')), 'title.__proto__', '"x"'],
  ['a unit called constructor', altered(['units', 'constructor'], {en: 'x'}), 'units.constructor', 'an object'],
  ['a ring', ring, `self${'.self'.repeat(12)}`, 'an object'],
  ['5,000 levels', deep, '[0]'.repeat(13), 'a list of 1'],
  ['a million figures', altered(['figures'], new Array(1e6).fill(0)), 'figures', 'a list of 1000000'],
  ['a billion empty places', altered(['pages'], new Array(1e9)), 'pages', 'a list of 1000000000'],
  ['an object that throws', proxy, 'briefing', 'an object'],
];

describe('checkBriefing', () => {
  it('passes the built-in briefing, without the address of its schema', () => {
    const result = checkBriefing(data);
    expect(problemsOf(data)).to.deep.equal([]);
    const {$schema, ...briefing} = data as Record<string, unknown>;
    expect('briefing' in result && result.briefing).to.deep.equal(briefing);
    expect($schema).to.equal('./briefing.schema.json');
  });

  it('passes a small briefing', () => expect(problemsOf(small())).to.deep.equal([]));

  for (const url of ['http://a.org', 'https://a.org', '//a.org/b', '/a', 'a.htm?b=c:d', '#a'])
    it(`passes the address ${url}`, () => expect(problemsOf(altered(['pages', 0, 'url'], url))).to.deep.equal([]));

  for (const period of ['2012', '2024-06', '2024-07-30', '2012/2023', '2024-01/2024-06', '2024-07-22/2024-07-28'])
    it(`passes the period ${period}`, () =>
      expect(problemsOf(altered(['figures', 0, 'period'], period))).to.deep.equal([]));

  for (const value of [null, '2012', '2024-02-29'])
    it(`passes the date ${value}`, () => expect(problemsOf(altered(['figures', 2, 'value'], value))).to.deep.equal([]));

  for (const [keys, value, path, given, advice] of refused)
    it(`refuses ${keys.join('.')} as ${given}: ${advice}`, () => {
      const problems = problemsOf(altered(keys, value));
      expect(problems.length, JSON.stringify(problems)).to.equal(1);
      expect(problems[0]).to.include({path, given});
      expect(problems[0]?.expected).to.contain(advice);
    });

  for (const [name, input, path, given] of hostile)
    it(`refuses ${name} without throwing`, () => expect(problemsOf(input)[0]).to.include({path, given}));

  it('names every problem, not only the first', () => {
    const briefing = altered(['date'], 'today') as Record<string, unknown>;
    briefing['id'] = 'Two Words';
    expect(problemsOf(briefing).map(({path}) => path)).to.deep.equal(['id', 'date']);
  });

  it('lists no more problems than a reader can use', () => {
    const pages = Array.from({length: 500}, (_, index) => ({number: index + 1, url: 'data:,', read: 'no'}));
    expect(problemsOf(altered(['pages'], pages)).length).to.equal(100);
  });

  it('shortens long values', () => {
    const [problem] = problemsOf(altered(['date'], 'x'.repeat(1e5)));
    expect(problem?.given.length).to.be.below(45);
  });

  it('leaves the input as it was', () => {
    const input = {...small(), $schema: './briefing.schema.json'};
    const before = JSON.stringify(input);
    checkBriefing(input);
    expect(JSON.stringify(input)).to.equal(before);
  });
});
