import type {Catalogue, Messages} from './messages.ts';
import {actions} from './zh-hant/actions.ts';
import {citation} from './zh-hant/citation.ts';
import {claim} from './zh-hant/claim.ts';
import {figureTable} from './zh-hant/figure-table.ts';
import {frozen} from './zh-hant/frozen.ts';
import {grid} from './zh-hant/grid.ts';
import {growth} from './zh-hant/growth.ts';
import {incomparable} from './zh-hant/incomparable.ts';
import {live} from './zh-hant/live.ts';
import {policy} from './zh-hant/policy.ts';
import {problem} from './zh-hant/problem.ts';
import {reader} from './zh-hant/reader.ts';
import {set} from './zh-hant/set.ts';
import {share} from './zh-hant/share.ts';
import {speakers} from './zh-hant/speakers.ts';
import {stat} from './zh-hant/stat.ts';
import {table} from './zh-hant/table.ts';
import {timeline} from './zh-hant/timeline.ts';
import {trend} from './zh-hant/trend.ts';
import {inWords} from './zh-hant/words.ts';

const qualifiers = {
  'more-than': '超過',
  over: '超過',
  'in-excess-of': '超過',
  within: '不超過',
  nearly: '近',
  about: '約',
  average: '平均',
  preliminary: '初步統計',
} as const;

const qualifier: Messages['number']['qualifier'] = (word, perYear) =>
  word === 'average' && perYear ? '平均每年' : qualifiers[word];

export const zhHant: Catalogue = {
  lang: 'zh-Hant',
  dir: 'ltr',

  number: {
    scaledFrom: 1e4,
    gap: '',
    percentGap: '',
    ofScale: (scale, unit) => scale + unit,
    // Where Hong Kong and Macao count: 1.05萬億, never 1.05兆.
    scaleGlyphs: {万: '萬', 亿: '億'},
    currencySigns: {},
    units: {
      CNY: {short: '元', long: '元'},
      USD: {short: '美元', long: '美元'},
      EUR: {short: '歐元', long: '歐元'},
      t: {short: '噸', long: '噸'},
      times: {short: '倍', long: '倍'},
      year: {short: '年', long: '年'},
      month: {short: '個月', long: '個月'},
      day: {short: '天', long: '天'},
      hour: {short: '小時', long: '小時'},
      people: {short: '人', long: '人'},
    },
    counted: {
      'disease-cases': '例',
      cases: '起',
      batches: '批',
      'species-times': '種次',
      packages: '份措施包',
      measures: '條措施',
      'provincial-areas': '個省（區、市）',
      cities: '個城市',
      'countries-regions': '個國家和地區',
      varieties: '種',
      categories: '類',
      tasks: '項',
      items: '件',
      'items-per-day': '件/日',
      cars: '輛',
    },
    // 平均每年 already says it.
    perYear: (unit) => unit,
    qualifier,
    spokenQualifier: qualifier,
    tenths: (digits) => ({value: digits, unit: '成'}),
    ordinal: (digits) => ({value: `第${digits}`, unit: '名'}),
    named: '項',
    times: '倍',
    spokenMinus: '負',
    spokenPercent: (digits) => `百分之${digits}`,
    spokenChange: (percent, falls, times, base) => `${falls ? '減少' : '成長'}百分之${percent}，為${base}的${times}倍`,
    spokenTimes: (times, base) => `為${base}的${times}倍`,
    years: (count) => `${inWords(count)}年`,
    shortScales: {},
  },

  period: {
    halfYear: (half, year) => `${year}年${half === 1 ? '上' : '下'}半年`,
    quarter: (quarter, year) => `${year}年第${['一', '二', '三', '四'][quarter - 1]!}季`,
    year: (year) => `${year}年`,
    years: (from, to) => `${from}至${to}年`,
    compared: (period, base) => `${period}，與${base}相比`,
    none: '未說明期間',
    inferred: '推斷',
    noDate: '未說明日期',
  },

  source: {
    person: (name, office) => (office ? `${name}（${office}）` : name),
    page: (number, transcript, foreign) => (foreign ? `${transcript}第${number}頁` : `第${number}頁`),
    read: '查看原文',
    printed: (amount) => `頁面另載${amount}。`,
    note: (number) => `註${number}`,
    colon: '：',
    sentenceEnd: '。',
    clauseGap: '',
    comma: '，',
    values: {before: '歷年數值：', after: '，逐年出處見資料檔'},
    basis: {published: '已公布', derived: '推算'},
    elsewhere: (subject, word) => `${subject}：同一段話，其他報導作「${word}」。`,
  },

  state: {
    loading: '正在取得數字……',
    failed: '無法載入數字。',
    authorsWords: '上方文字為作者所寫。',
    retry: '再試一次',
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
