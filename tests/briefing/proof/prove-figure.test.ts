import {expect} from '@open-wc/testing';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {quantityOf} from '../../../src/briefing/look-up.ts';
import {proveFigure, type ProofOptions} from '../../../src/briefing/proof/prove-figure.ts';
import type {Quantity} from '../../../src/briefing/types.ts';

const {units, date} = builtIn;
const figure = (id: string, changes: Partial<Quantity> = {}): Quantity => ({...quantityOf(builtIn, id), ...changes});

/** "follows", or why not: "value 54000000 / 54000000000". */
function outcome(of: Quantity, words: string, language = 'en', options: ProofOptions = {}): string {
  const verdict = proveFigure(of, words, language, {units, date, ...options});
  if (verdict.follows) return 'follows';
  const {code, said, given} = verdict.because;
  return `${code} ${said || '–'} / ${given || '–'}`;
}

describe('a figure and words at odds', () => {
  const value = figure('smuggling-value');
  const growth = figure('cargo-volume-growth');
  const rows: [of: Quantity, words: string, outcome: string][] = [
    [value, 'in excess of 54 billion yuan', 'follows'],
    [value, 'in excess of 54 million yuan', 'value 54000000 / 54000000000'],
    [value, 'in excess of 45 billion yuan', 'value 45000000000 / 54000000000'],
    [value, 'in excess of -54 billion yuan', 'value -54000000000 / 54000000000'],
    [value, 'in excess of 54 billion dollars', 'unit USD / CNY'],
    [value, 'in excess of 54 billion', 'unit – / CNY'],
    [value, '54 billion yuan', 'qualifier – / in-excess-of'],
    [value, 'more than 54 billion yuan', 'qualifier more-than / in-excess-of'],
    [value, 'over 54 billion yuan', 'qualifier over / in-excess-of'],
    [value, 'in excess of 54 billion yuan or 45 billion yuan', 'unreadable 54000000000; 45000000000 / 54000000000'],
    [value, 'in excess of 54,00 yuan', 'unreadable 54,00 / 54000000000'],
    [value, 'a great deal', 'unreadable – / 54000000000'],
    [value, 'increased by in excess of 54 billion yuan', 'comparison absolute-increase / –'],
    [value, 'in excess of 54 billion yuan ($7.5 billion)', 'printed in-excess-of 7500000000 USD / –'],
    [value, 'in excess of 54 billion yuan a year', 'unit each year / –'],
    [growth, 'grew by 54.5%', 'follows'],
    [growth, '54.5%', 'follows'],
    [growth, 'fell by 54.5%', 'value -54.5 / 54.5'],
    [growth, 'grew to 54.5%', 'comparison level / percent-increase'],
    [growth, '54.5% of exports', 'comparison share / percent-increase'],
    [growth, 'grew by 54.5 percentage points', 'unit pp / %'],
    [growth, 'grew by 54.5% compared with 2012', 'follows'],
    [growth, 'grew by 54.5% compared with 2018', 'comparison 2018 / 2012'],
    [growth, 'grew by 54.5% year on year', 'comparison year-earlier / 2012'],
    [growth, 'grew by 54.5% in 2023', 'follows'],
    [growth, 'grew by 54.5% in 2022', 'period 2022 / 2023'],
    [growth, 'grew by an average of 54.5% a year', 'unit each year / –'],
    [figure('cargo-volume-growth', {comparison: {kind: 'ratio', base: '2012'}}), '54.5%', 'comparison – / ratio'],
    [figure('trading-firms', {qualifier: 'nearly'}), 'doubled compared to 2012', 'qualifier – / nearly'],
    [figure('trading-firms'), 'nearly doubled compared to 2012', 'qualifier nearly / –'],
    [figure('ecommerce-growth'), 'increased to 1.2 times compared with 2018', 'value 1.2 / 120'],
    [figure('ecommerce-growth'), 'increased 120% compared with 2018', 'said-as – / times-more'],
    [figure('import-rank'), 'third-largest importer', 'value 3 / 2'],
    [figure('electric-share-of-car-exports'), 'Four of every 100 exported cars', 'unreadable Four / 40'],
    [figure('trade-average-increase'), 'average of 1.6 trillion yuan', 'comparison – / mean-yearly-increase'],
    [figure('trade-average-increase'), 'average of 1.6 trillion yuan daily', 'comparison – / mean-yearly-increase'],
    [figure('parcels-a-day'), 'about 20 million', 'unit – / each day'],
    [figure('parcels-a-day'), 'about 20 million items a day', 'follows'],
    [figure('parcels-a-day'), 'about 20 million cars a day', 'unit cars / items-per-day'],
    [figure('cherry-port-to-market-hours'), 'within five days', 'unit day / hour'],
  ];
  for (const [of, words, expected] of rows) {
    it(`${of.id}, "${words}": ${expected}`, () => {
      expect(outcome(of, words)).to.equal(expected);
    });
  }
});

describe('counted nouns', () => {
  const rows: [id: string, words: string, follows: boolean][] = [
    ['relief-packages', 'nine policy packages', true],
    ['relief-packages', 'nine', true],
    ['relief-packages', 'nine policy measures', false],
    ['pest-interceptions', '37,000 times', true],
    ['pest-interceptions', '37,000 species', true],
    ['pest-interceptions', '37,000 batches', false],
    ['facilitation-provinces', '13 provinces, districts and municipalities', true],
    ['facilitation-provinces', '13 cities', false],
    ['major-partner-countries', 'more than 150 countries', false],
    ['major-partner-countries', 'more than 150 cities and regions', false],
    ['facilitation-years', 'seven days', false],
  ];
  for (const [id, words, follows] of rows) {
    it(`${id}: "${words}" ${follows ? 'names' : 'does not name'} the unit`, () => {
      expect(proveFigure(figure(id), words, 'en', {units, date}).follows).to.equal(follows);
    });
  }
  it('are not compared where nobody says what the unit is called', () => {
    expect(proveFigure(figure('relief-packages'), 'nine policy measures', 'en').follows).to.equal(true);
  });
});

describe('a second printed amount', () => {
  const revenue = figure('customs-revenue');
  const rows: [of: Quantity, words: string, follows: boolean][] = [
    [revenue, '1.05 trillion yuan (about $145.3 billion)', true],
    [revenue, '1.05 trillion yuan', false],
    [revenue, '1.05 trillion yuan ($145.3 billion)', false],
    [revenue, '1.05 trillion yuan (about $154.3 billion)', false],
    [revenue, '1.05 trillion yuan (about €145.3 billion)', false],
    [figure('trade-increase'), 'over 17 trillion yuan ($2.34 trillion)', true],
    [figure('trade-increase'), 'over 17 trillion yuan (about $2.34 trillion)', false],
  ];
  for (const [of, words, follows] of rows) {
    it(`${words}: ${follows ? 'follows' : 'does not follow'}`, () => {
      expect(outcome(of, words).split(' ')[0]).to.equal(follows ? 'follows' : 'printed');
    });
  }
});

describe('context', () => {
  const {fence, ...value} = figure('ecommerce-value');
  it('brings a qualifier', () => {
    expect(outcome(value, '1.22 trillion yuan')).to.equal('qualifier – / preliminary');
    expect(outcome({...value, fence: fence!}, '1.22 trillion yuan')).to.equal('follows');
    expect(outcome({...value, fence: 'nearly'}, '1.22 trillion yuan')).to.equal('qualifier nearly / preliminary');
    expect(outcome(value, '1.22 trillion yuan', 'en', {context: {before: 'Preliminary estimates show'}})).to.equal(
      'follows',
    );
    expect(outcome(figure('smuggling-cases'), '3,000 cases', 'en', {context: {before: 'over'}})).to.equal('follows');
    expect(outcome(figure('smuggling-cases'), '3000起', 'zh', {context: {before: '超过'}})).to.equal('follows');
  });
  it('brings no number', () => {
    expect(outcome(value, 'yuan', 'en', {context: {before: 'a preliminary 1.22 trillion'}})).to.match(/^unreadable/);
    const beside = {context: {after: 'and 1.22 trillion yuan of imports, preliminarily'}};
    expect(outcome(value, '1.22 trillion yuan', 'en', beside)).to.equal('follows');
  });
});

describe('Chinese words', () => {
  const rows: [id: string, words: string, changes: Partial<Quantity>, outcome: string][] = [
    ['smuggling-value', '540余亿元', {}, 'follows'],
    ['smuggling-value', '超过540億元', {}, 'follows'],
    ['smuggling-value', '540亿元', {}, 'qualifier – / in-excess-of'],
    ['smuggling-value', '近540亿元', {}, 'qualifier nearly / in-excess-of'],
    ['smuggling-value', '540余万元', {}, 'value 5400000 / 54000000000'],
    ['smuggling-value', '540余亿美元', {}, 'unit USD / CNY'],
    ['failed-health-batches', '3万余批', {}, 'follows'],
    ['failed-health-batches', '3万余起', {}, 'unit 起 / batches'],
    ['pest-interceptions', '3.7万种次', {}, 'follows'],
    ['facilitation-provinces', '13个省（区、市）', {}, 'follows'],
    ['automobile-exports', '增长7.3倍', {saidAs: 'times-more'}, 'follows'],
    ['automobile-exports', '增长8.3倍', {saidAs: 'times-more'}, 'value 830 / 730'],
    [
      'automobile-exports',
      '是2012年的8.3倍',
      {value: 8.3, unit: 'times', comparison: {kind: 'ratio', base: '2012'}},
      'follows',
    ],
    [
      'automobile-exports',
      '是2018年的8.3倍',
      {value: 8.3, unit: 'times', comparison: {kind: 'ratio', base: '2012'}},
      'comparison 2018 / 2012',
    ],
    ['trading-firms', '翻了近一番', {qualifier: 'nearly'}, 'follows'],
    ['trading-firms', '翻了近一番', {}, 'qualifier nearly / –'],
    ['trade-average-increase', '年均增加1.6万亿元', {}, 'follows'],
    ['ecommerce-half-year-growth', '初步统计，同比增长10.5%', {qualifier: 'preliminary'}, 'follows'],
    ['parcels-a-day', '日均约2000万件', {}, 'follows'],
  ];
  for (const [id, words, changes, expected] of rows) {
    it(`${id}, ${words}: ${expected}`, () => {
      expect(outcome(figure(id, changes), words, 'zh-Hans')).to.equal(expected);
    });
  }
});

it('words of the library’s own are proved in any way of saying', () => {
  expect(outcome(figure('ecommerce-growth'), '+120%')).to.equal('said-as – / times-more');
  expect(outcome(figure('ecommerce-growth'), '+120%', 'en', {anyWay: true})).to.equal('follows');
  expect(outcome(figure('trading-firms'), '2倍', 'zh-Hans', {anyWay: true})).to.equal('follows');
});

it('a language that nobody reads proves nothing', () => {
  expect(outcome(figure('smuggling-value'), '54 billion yuan', 'fr')).to.equal(
    'unreadable 54 billion yuan / 54000000000',
  );
});
