import {expect} from '@open-wc/testing';
import {readPhrase} from '../../../src/briefing/proof/read-phrase.ts';
import {gist} from './gist.ts';

type Rows = readonly (readonly [words: string, gist: string])[];

const check = (title: string, language: string, rows: Rows): void => {
  describe(title, () => {
    for (const [words, expected] of rows) {
      it(`${words} is ${expected || 'no amount'}`, () => {
        expect(gist(readPhrase(words, language))).to.equal(expected);
      });
    }
  });
};

check('Chinese coverage', 'zh-Hans', [
  ['1.05万亿元', '1050000000000 CNY'],
  ['27.3亿吨', '2730000000 t'],
  ['3万余批', 'more-than 30000 批'],
  ['3000余起', 'more-than 3000 起'],
  ['3000多起', 'more-than 3000 起'],
  ['三千余起', 'more-than 3000 起'],
  ['近3000起', 'nearly 3000 起'],
  ['540余亿元', 'more-than 54000000000 CNY'],
  ['2.9万例', '29000 例'],
  ['3.7万种次', '37000 种次'],
  ['增长7.3倍', '730 % [percent-increase] {times-more}'],
  ['是2012年的8.3倍', '8.3 times [ratio]; on 2012 (base)'],
  ['约为2012年的8.3倍', 'about 8.3 times [ratio]; on 2012 (base)'],
  ['增至2012年的8.3倍', '8.3 times [ratio]; on 2012 (base)'],
  ['近一番', 'nearly 2 times [ratio] {doubled}'],
  ['翻了近一番', 'nearly 2 times [ratio] {doubled}'],
  ['翻一番', '2 times [ratio] {doubled}'],
  ['翻两番', '4 times [ratio] {doubled}'],
  ['翻了一倍', '2 times [ratio] {doubled}'],
  ['五成', '50 % [share] {tenths}'],
  ['近九成', 'nearly 90 % [share] {tenths}'],
  ['约占五成五', 'about 55 % [share] {tenths}'],
  ['增长五成', '50 % [percent-increase] {tenths}'],
  ['超过3000起', 'more-than 3000 起'],
  ['约2000万件', 'about 20000000 件'],
  ['不到5小时', 'within 5 hour'],
  ['5小时以内', 'within 5 hour'],
  ['3万批以上', 'more-than 30000 批'],
  ['七批', '7 批'],
  ['十三个省', '13 个省'],
  ['二百零九条措施', '209 条措施'],
  ['1.6万亿元', '1600000000000 CNY'],
  ['年均增加1.6万亿元', 'average 1600000000000 CNY each year [mean-yearly-increase]'],
  ['增长54.5%', '54.5 % [percent-increase]'],
  ['提高到54.5%', '54.5 % [level]'],
  ['下降3%', '-3 % [percent-increase]'],
  ['比2012年增长54.5%', '54.5 % [percent-increase]; on 2012 (base)'],
  ['同比增长10.5%', '10.5 % [percent-increase]; on year-earlier (base)'],
  ['占出口总值的18.7%', '18.7 % [share]'],
  ['百分之五十四点五', '54.5 %'],
  ['6.3个百分点', '6.3 pp'],
  ['世界第二大进口国', '2 rank {ordinal}'],
  ['连续七年', '7 year'],
  ['1.05万亿元（约1453亿美元）', '1050000000000 CNY; about 145300000000 USD (equivalent)'],
  ['1.05万亿元，约合1453亿美元', '1050000000000 CNY; about 145300000000 USD (equivalent)'],
  ['2024年7月30日', 'on 2024-07-30'],
  ['去年9月11日', 'on --09-11 last-year'],
  ['2024年上半年', 'on 2024-01/2024-06'],
  ['党的十八大以来，海关统一推进一体化', ''],
  ['１．０５万亿元', '1050000000000 CNY'],
  ['540 亿元', '54000000000 CNY'],
]);

check('Chinese as the library writes it', 'zh-Hans', [
  ['超过3万批', 'more-than 30000 批'],
  ['−2600亿元', '-260000000000 CNY'],
  ['+730%', '730 % [percent-increase]'],
  ['年均1.6万亿元', 'average 1600000000000 CNY each year'],
  ['初步统计1.22万亿元', 'preliminary 1220000000000 CNY'],
  ['初步统计+10.5%', 'preliminary 10.5 % [percent-increase]'],
  ['约2000万件/日', 'about 20000000 件 each day'],
  ['第2位', '2 rank {ordinal}'],
  ['近9成', 'nearly 90 % [share] {tenths}'],
  ['不超过5小时', 'within 5 hour'],
  ['2倍', '2 times'],
  ['13个省（区、市）', '13 个省(区、市)'],
]);

check('traditional Chinese', 'zh-Hant', [
  ['1.05兆元', '1050000000000 CNY'],
  ['1.05萬億元', '1050000000000 CNY'],
  ['540億元', '54000000000 CNY'],
  ['超過3萬批', 'more-than 30000 批'],
  ['兩天', '2 day'],
  ['27.3億公噸', '2730000000 t'],
  ['12億歐元', '1200000000 EUR'],
  ['翻了近一番', 'nearly 2 times [ratio] {doubled}'],
  ['年均增加1.6兆元', 'average 1600000000000 CNY each year [mean-yearly-increase]'],
]);

check('Chinese that is not understood', 'zh-Hans', [
  ['1.05兆元', 'unread "1.05"'],
  ['30,00批', 'unread "30,00"'],
  ['数百家', 'unread "百"'],
  ['十几个', 'unread "十"'],
  ['三分之一', 'unread "三分之一"'],
]);

describe('languages', () => {
  it('are chosen by the first part of the tag', () => {
    for (const tag of ['zh', 'zh-TW', 'ZH-HK'])
      expect(gist(readPhrase('540億元', tag)), tag).to.equal('54000000000 CNY');
    for (const tag of ['en', 'en-GB', 'EN-us']) expect(gist(readPhrase('54%', tag)), tag).to.equal('54 %');
  });
  it('that nobody reads come back unread', () => {
    expect(gist(readPhrase('8,4 millions', 'fr'))).to.equal('unread "8,4 millions"');
  });
});
