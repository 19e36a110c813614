import {expect} from '@open-wc/testing';
import {readPhrase} from '../../../src/briefing/proof/read-phrase.ts';
import {gist} from './gist.ts';

type Rows = readonly (readonly [words: string, gist: string])[];

const check = (title: string, rows: Rows): void => {
  describe(title, () => {
    for (const [words, expected] of rows) {
      it(`${JSON.stringify(words)} is ${expected || 'no amount'}`, () => {
        expect(gist(readPhrase(words, 'en'))).to.equal(expected);
      });
    }
  });
};

check('English as the briefing states it', [
  ['29,000 cases of infectious diseases', '29000 cases'],
  ['more than 30,000 batches', 'more-than 30000 batches'],
  ['a total of 37,000 times', '37000 times'],
  ['2.73 billion metric tons', '2730000000 t'],
  ['1.05 trillion yuan (about $145.3 billion)', '1050000000000 CNY; about 145300000000 USD (equivalent)'],
  ['over 3,000 cases', 'over 3000 cases'],
  ['in excess of 54 billion yuan', 'in-excess-of 54000000000 CNY'],
  ['nine policy packages', '9 policy packages'],
  ['containing 227 measures', '227 measures'],
  ['cross-border trade facilitation for seven consecutive years', '7 year'],
  ['13 provinces, districts and municipalities', '13 provinces, districts and municipalities'],
  ['and 20 cities', '20 cities'],
  ['seven batches of pilot FTZ development experiences', '7 batches'],
  ['over 38%', 'over 38 %'],
  ['average of 1.6 trillion yuan annually', 'average 1600000000000 CNY each year'],
  ['more than 150 countries and regions', 'more-than 150 countries and regions'],
  ['doubled compared to 2012', '2 times [ratio] {doubled}; on 2012 (base)'],
  ['1,520%', '1520 %'],
  ['Over the past 46 years', '46 year'],
  ['two-day training session', '2 day'],
  ['July 30, 2024', 'on 2024-07-30'],
  ['On Sept. 11 last year', 'on --09-11 last-year'],
  ['18th National Congress', ''],
  ['third plenary session of the 20th', ''],
  ['Last week, our Party committee', 'on last-week'],
  ['over 17 trillion yuan ($2.34 trillion)', 'over 17000000000000 CNY; over 2340000000000 USD (equivalent)'],
  ['grew by 54.5%', '54.5 % [percent-increase]'],
  ['increased by 6% year on year', '6 % [percent-increase]; on year-earlier (base)'],
  ['18.7% of total export value', '18.7 % [share]'],
  ['grew by 9.3% in 2023', '9.3 % [percent-increase]; on 2023'],
  ['Four of every 10 exported cars', '40 % [share] {tenths}'],
  ['seven of every 10 exported railway locomotives', '70 % [share] {tenths}'],
  ['nearly 90% of exported batteries', 'nearly 90 % [share]'],
  ['overall tariff level of 7.3%', '7.3 %'],
  ['second-largest importer', '2 rank {ordinal}'],
  ['within five hours', 'within 5 hour'],
  ['for the first time', ''],
  ['increased 1.2 times compared with 2018', '120 % [percent-increase] {times-more}; on 2018 (base)'],
  ['year-on-year increase of 10.5%', '10.5 % [percent-increase]; on year-earlier (base)'],
  ['more than 7 billion', 'more-than 7000000000'],
  ['about 20 million per day', 'about 20000000 each day'],
  ['1+1+4', ''],
  ['from paper-based to paperless clearance', ''],
]);

check('English as the library writes it', [
  ['1.05\u00a0trillion\u00a0yuan', '1050000000000 CNY'],
  ['1.05tn yuan', '1050000000000 CNY'],
  ['2.73bn t', '2730000000 t'],
  ['about 20m items a day', 'about 20000000 items each day'],
  ['an average of 1.6 trillion yuan a year', 'average 1600000000000 CNY each year'],
  ['a preliminary 1.22 trillion yuan', 'preliminary 1220000000000 CNY'],
  ['\u22120.26 trillion yuan', '-260000000000 CNY'],
  ['+730%', '730 % [percent-increase]'],
  ['4 in 10', '40 % [share] {tenths}'],
  ['2nd', '2 rank {ordinal}'],
  ['2 times', '2 times'],
  ['5 h', '5 hour'],
  ['30 July 2024', 'on 2024-07-30'],
]);

check('other English', [
  ['€1.2 billion', '1200000000 EUR'],
  ['1.2 billion euros', '1200000000 EUR'],
  ['US$2.34 trillion', '2340000000000 USD'],
  ['2.34 trillion U.S. dollars', '2340000000000 USD'],
  ['HK$5 million', '5000000 HKD'],
  ['RMB 5 billion', '5000000000 CNY'],
  ['1.6 trillion yuan, or about $220 billion', '1600000000000 CNY; about 220000000000 USD (equivalent)'],
  ['1.6 trillion yuan ($220 billion) annually', '1600000000000 CNY each year; 220000000000 USD (equivalent)'],
  ['54.5 per cent', '54.5 %'],
  ['54.5 percent', '54.5 %'],
  ['6.3 percentage points', '6.3 pp'],
  ['3 million tonnes', '3000000 t'],
  ['twenty-one cities', '21 cities'],
  ['two hundred and five measures', '205 measures'],
  ['a million people', '1000000 people'],
  ['29\u202f000 cases', '29000 cases'],
  ['54 billion yuan or more', 'more-than 54000000000 CNY'],
  ['150+ countries', 'more-than 150 countries'],
  ['no more than five hours', 'within 5 hour'],
  ['an average of nearly 1.6 trillion yuan a year', 'average nearly 1600000000000 CNY each year'],
  ['average annual increase of 1.6 trillion yuan', 'average 1600000000000 CNY each year [mean-yearly-increase]'],
  ['8.3 times the 2012 level', '8.3 times [ratio]; on 2012 (base)'],
  ['increased to 8.3 times', '8.3 times [ratio]'],
  ['nearly doubled', 'nearly 2 times [ratio] {doubled}'],
  ['more than tripled since 2012', 'more-than 3 times [ratio] {doubled}; on 2012 (since)'],
  ['a 54.5% year-on-year increase', '54.5 % [percent-increase]; on year-earlier (base)'],
  ['fell by 3%', '-3 % [percent-increase]'],
  ['down 3 percent from a year earlier', '-3 % [percent-increase]; on year-earlier (base)'],
  ['grew to 54.5%', '54.5 % [level]'],
  ['increased in 2023 by 730%', '730 % [percent-increase]; on 2023'],
  ['increased by over 17 trillion yuan', 'over 17000000000000 CNY [absolute-increase]'],
  ['accounting for 21 percent', '21 % [share]'],
  ['one of the largest', ''],
  ['a one-stop service for COVID-19 and 5G', ''],
  ['double-digit growth', ''],
  ['in the first half of 2024', 'on 2024-01/2024-06'],
  ['between 2012 and 2023', 'on 2012; on 2023'],
  ['a total of 2012 cases', '2012 cases'],
]);

check('English that is not understood', [
  ['30,00 batches', 'unread "30,00"'],
  ['007 batches', 'unread "007"'],
  ['10–15 percent', 'unread "10–15"'],
  ['one third of exports', 'unread "one third"'],
  ['seven of every 20', '20; unread "seven"'],
  ['one in three', '3; unread "one"'],
  ['half a million cars', 'unread "a million"'],
  ['hundreds of cars', 'unread "hundreds"'],
  ['three-fold', 'unread "three-"'],
  ['3 times higher', 'unread "3"'],
  ['not over 5 hours', 'unread "5"'],
  ['A$5 million', 'unread "5 million"'],
  ['10² t', 'unread "10²"'],
  ['fell by -3%', 'unread "3"'],
]);

describe('precision', () => {
  const rows: [words: string, digits: number, step: number][] = [
    ['1.05 trillion yuan', 3, 1e10],
    ['29,000 cases', 2, 1000],
    ['209 measures', 3, 1],
    ['20 million', 1, 1e7],
    ['1.50%', 3, 0.01],
    ['nine', 1, 1],
  ];
  for (const [words, digits, step] of rows) {
    it(`${words} has ${digits} digits, steps of ${step}`, () => {
      const [amount] = readPhrase(words, 'en').amounts;
      expect([amount?.digits, amount?.step]).to.deep.equal([digits, step]);
    });
  }
});
