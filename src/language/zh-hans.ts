import type {Catalogue, Messages} from './messages.ts';
import {actions} from './zh-hans/actions.ts';
import {citation} from './zh-hans/citation.ts';
import {claim} from './zh-hans/claim.ts';
import {figureTable} from './zh-hans/figure-table.ts';
import {frozen} from './zh-hans/frozen.ts';
import {grid} from './zh-hans/grid.ts';
import {growth} from './zh-hans/growth.ts';
import {incomparable} from './zh-hans/incomparable.ts';
import {live} from './zh-hans/live.ts';
import {policy} from './zh-hans/policy.ts';
import {problem} from './zh-hans/problem.ts';
import {reader} from './zh-hans/reader.ts';
import {set} from './zh-hans/set.ts';
import {share} from './zh-hans/share.ts';
import {speakers} from './zh-hans/speakers.ts';
import {stat} from './zh-hans/stat.ts';
import {table} from './zh-hans/table.ts';
import {timeline} from './zh-hans/timeline.ts';
import {trend} from './zh-hans/trend.ts';
import {inWords} from './zh-hans/numerals.ts';

const qualifiers = {
  'more-than': '超过',
  over: '超过',
  'in-excess-of': '超过',
  within: '不超过',
  nearly: '近',
  about: '约',
  average: '平均',
  preliminary: '初步统计',
} as const;

const qualifier: Messages['number']['qualifier'] = (word, perYear) =>
  word === 'average' && perYear ? '年均' : qualifiers[word];

export const zhHans: Catalogue = {
  lang: 'zh-Hans',
  dir: 'ltr',

  number: {
    scaledFrom: 1e4,
    gap: '',
    percentGap: '',
    ofScale: (scale, unit) => scale + unit,
    currencySigns: {},
    counted: {},
    units: {
      CNY: {short: '元', long: '元'},
      USD: {short: '美元', long: '美元'},
      EUR: {short: '欧元', long: '欧元'},
      t: {short: '吨', long: '吨'},
      times: {short: '倍', long: '倍'},
      year: {short: '年', long: '年'},
      month: {short: '个月', long: '个月'},
      day: {short: '天', long: '天'},
      hour: {short: '小时', long: '小时'},
      people: {short: '人', long: '人'},
    },
    // 年均 already says it.
    perYear: (unit) => unit,
    qualifier,
    spokenQualifier: qualifier,
    tenths: (digits) => ({value: digits, unit: '成'}),
    ordinal: (digits) => ({value: `第${digits}`, unit: '位'}),
    named: '项',
    times: '倍',
    spokenMinus: '负',
    spokenPercent: (digits) => `百分之${digits}`,
    spokenChange: (percent, falls, times, base) => `${falls ? '下降' : '增长'}百分之${percent}，为${base}的${times}倍`,
    spokenTimes: (times, base) => `为${base}的${times}倍`,
    years: (count) => `${inWords(count)}年`,
    shortScales: {},
  },

  period: {
    halfYear: (half, year) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (quarter, year) => `${year}年${['一', '二', '三', '四'][quarter - 1]!}季度`,
    year: (year) => `${year}年`,
    years: (from, to) => `${from}—${to}年`,
    compared: (period, base) => `${period}，与${base}相比`,
    none: '未给出时段',
    inferred: '推断',
    noDate: '未给出日期',
  },

  source: {
    person: (name, office) => (office ? `${name}（${office}）` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}第${number}页` : `第${number}页`),
    read: '查看原文',
    printed: (amount) => `英文实录另印有${amount}。`,
    note: (number) => `注${number}`,
    colon: '：',
    sentenceEnd: '。',
    clauseGap: '',
    comma: '，',
    values: {before: '历年数值：', after: '，逐年出处见数据表'},
    basis: {published: '已公布', derived: '推算'},
    elsewhere: (subject, word) => `${subject}：同一句话，其他报道作“${word}”。`,
  },

  state: {
    loading: '正在获取数字……',
    failed: '数字未能载入。',
    authorsWords: '上文为作者所写。',
    retry: '重试',
  },

  topics: {
    actions,
    citation,
    claim,
    figureTable,
    frozen,
    grid,
    growth,
    incomparable,
    live,
    policy,
    problem,
    reader,
    set,
    share,
    speakers,
    stat,
    table,
    timeline,
    trend,
  },
};
