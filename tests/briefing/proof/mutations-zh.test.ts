import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../../src/briefing/built-in.ts';
import {quantityOf} from '../../../src/briefing/look-up.ts';
import {proveFigure} from '../../../src/briefing/proof/prove-figure.ts';
import type {Quantity} from '../../../src/briefing/types.ts';

const RUNS = 4000;
const {units} = builtIn;

/** The same figures as Chinese coverage printed them. */
const PRINTED: readonly (readonly [id: string, words: string, changes?: Partial<Quantity>])[] = [
  ['customs-revenue', '1.05万亿元（约1453亿美元）'],
  ['cargo-supervised', '27.3亿吨'],
  ['infectious-disease-cases', '2.9万例'],
  ['failed-health-batches', '3万余批'],
  ['pest-interceptions', '3.7万种次'],
  ['smuggling-cases', '超过3000起'],
  ['smuggling-value', '540余亿元'],
  ['relief-measures', '二百零九条'],
  ['ftz-batches', '七批'],
  ['facilitation-provinces', '十三个省（区、市）'],
  ['cherry-port-to-market-hours', '不到5小时'],
  ['trade-average-increase', '年均增加1.6万亿元'],
  ['cargo-volume-growth', '增长54.5%'],
  ['automobile-exports', '比2012年增长7.3倍', {saidAs: 'times-more'}],
  ['automobile-exports', '是2012年的8.3倍', {value: 8.3, unit: 'times', comparison: {kind: 'ratio', base: '2012'}}],
  ['trading-firms', '翻了近一番', {qualifier: 'nearly'}],
  ['lithium-share-of-battery-exports', '近九成', {saidAs: 'tenths'}],
  ['import-rank', '世界第二大进口国'],
  ['parcels-a-day', '每天约2000万件'],
];

/** Words that give one another's place up to another meaning: each may be put for every other of its row. */
const ROWS: readonly (readonly string[])[] = [
  ['万亿', '亿', '万', '千亿', '千万', '百万'],
  ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
  ['元', '美元', '欧元', '吨', '小时', '%'],
  ['吨', '元', '倍'],
  ['例', '起', '条', '家'],
  ['批', '起', '条', '%'],
  ['起', '例', '批', '人'],
  ['条', '份', '批'],
  ['种次', '批', '起'],
  ['件', '批', '辆'],
  ['小时', '天', '个月', '年'],
  ['%', '个百分点', '倍', '元'],
  ['倍', '%', '个百分点'],
  ['超过', '近', '约', '不超过', ''],
  ['余', ''],
  ['近', '超过', '约', ''],
  ['约', '近', '超过', ''],
  ['不到', '超过', '近', ''],
  ['增长', '下降', '增长到'],
  ['增加', '减少', '增至'],
  ['年均', '日均', ''],
  ['每天', '每年', ''],
  ['翻了', '增长了'],
  ['是2012年的', '是2018年的', '比2012年增长'],
  ['比2012年', '比2018年'],
];

const spliced = (words: string, at: number, length: number, put: string): string =>
  words.slice(0, at) + put + words.slice(at + length);

function mutantsOf(words: string): string[] {
  const mutants: string[] = [];
  for (const {index} of words.matchAll(/\d/g)) {
    for (const digit of '0123456789') mutants.push(spliced(words, index, 1, digit));
    for (const digit of '123456789') mutants.push(spliced(words, index + 1, 0, digit));
  }
  for (const row of ROWS) {
    // 美元 has 元 in it: the longest that stands there is the one that is meant.
    const [from = ''] = row.filter((one) => words.includes(one)).sort((one, other) => other.length - one.length);
    const others = from ? row.filter((one) => one !== from) : [];
    mutants.push(...others.map((to) => spliced(words, words.lastIndexOf(from), from.length, to)));
  }
  const number = /[\d一二三七九十]/.exec(words)?.index ?? 0;
  for (const put of ['-', '−', '负']) if (/^\d/.test(words)) mutants.push(put + words);
  for (const put of ['约', '近', '超过', '不到'])
    if (!/[约近超余不第每均]/.test(words)) mutants.push(spliced(words, number, 0, put));
  return [...new Set(mutants)].filter((one) => one !== words);
}

describe('a figure that follows from Chinese words', () => {
  const proof = (id: string, words: string, changes: Partial<Quantity> = {}) =>
    proveFigure({...quantityOf(builtIn, id), ...changes}, words, 'zh-Hans', {units, anyWay: true}).follows;

  for (const [id, words, changes] of PRINTED) {
    it(`${id}: ${words}`, () => {
      expect(proof(id, words, changes)).to.equal(true);
    });
  }

  it(`no longer follows when the words changed their meaning, ${RUNS} times`, function () {
    this.timeout(20_000);
    const one = fc
      .constantFrom(...PRINTED)
      .chain(([id, words, changes]) =>
        fc.constantFrom(...mutantsOf(words)).map((mutant) => ({id, mutant, changes: changes ?? {}})),
      );
    const property = fc.property(one, ({id, mutant, changes}) => {
      expect(proof(id, mutant, changes), `${id}: ${mutant}`).to.equal(false);
    });
    fc.assert(property, {numRuns: RUNS});
  });
});
