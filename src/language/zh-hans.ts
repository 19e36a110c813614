import type {Messages} from './messages.ts';
import {citation} from './zh-hans/citation.ts';
import {speakers} from './zh-hans/speakers.ts';
import {timeline} from './zh-hans/timeline.ts';
import {claim} from './zh-hans/claim.ts';
import {live} from './zh-hans/live.ts';
import {trend} from './zh-hans/trend.ts';
import {figureTable} from './zh-hans/figure-table.ts';
import {grid} from './zh-hans/grid.ts';
import {inWords} from './zh-hans/numerals.ts';
import {set} from './zh-hans/set.ts';

const quoted = (words: string | undefined): string => `“${words ?? ''}”`;

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

export const zhHans: Messages = {
  lang: 'zh-Hans',

  number: {
    scaledFrom: 1e4,
    gap: '',
    percentGap: '',
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
  },

  state: {
    loading: '正在获取数字……',
    failed: '数字未能载入。',
    authorsWords: '上文为作者所写。',
    retry: '重试',
  },

  actions: {
    menu: '更多操作',
    cite: '复制引文',
    csv: '获取数据（CSV）',
    json: '获取数据（JSON）',
    svg: '保存图片（SVG）',
    png: '保存图片（PNG）',
    embed: '复制嵌入代码',
    share: '分享',
    copied: '已复制',
    notCopied: '此页面不允许复制',
    saved: '已保存',
    noPNG: '此页面不允许生成PNG，可存为SVG',
  },

  table: {
    figure: '指标',
    value: '数值',
    period: '时段',
    speaker: '发言人',
    page: '页',
    address: '网址',
    words: '原文用语',
  },

  stat: {examples: '为举例，并非全部。'},

  growth: {
    measure: '口径',
    walk: '逐行查看增长：用方向键移动',
    hint: '点按一行，或用方向键逐行查看。',
    measures: {increase: '增幅', multiple: '倍数', index: '指数'},
    heading: {
      increase: ({clauses, span}) =>
        `${span ? `${span}间，` : ''}${clauses
          .map(({subject, amount, falls}) => `${subject}${falls ? '下降' : '增长'}${amount}`)
          .join('，')}`,
      multiple: ({clauses, base}) =>
        clauses
          .map(({subject, amount}, i) => (i === 0 ? `${subject}是${base}的${amount}倍` : `${subject}是${amount}倍`))
          .join('，'),
      index: ({clauses, base}) =>
        `以${base}为100，${clauses.map(({subject, amount}) => `${subject}为${amount}`).join('，')}`,
    },
    subtitle: {
      increase: (theme, period, base) => `${theme}：${period}较${base}的增幅`,
      multiple: (theme, period, base) => `${theme}：${period}为${base}的多少倍`,
      index: (theme, period, base) => `${theme}：${period}指数，以${base}为100`,
    },
    howToRead: '读法。',
    reading: {
      increase: (base) => `空心格是${base}全年的数额，实心条是此后增加的部分。`,
      multiple: (base) => `每一格都等于该行${base}全年的数额，空心的第一格就是${base}本身。`,
      index: () => '发布会只给出首尾两点，连线不代表其间各年。',
    },
    same: {
      increase: (increase, multiple, index) => `增长${increase}，即为基期的${multiple}倍，指数为${index}。`,
      multiple: (increase, multiple) => `${multiple}倍即增长${increase}，不是“增长${multiple}倍”。`,
      index: (increase, _multiple, index) => `指数${index}即增长${increase}。`,
    },
    times: '倍',
    oneBlock: (base) => `一格＝${base}全年`,
    baseIs100: (base) => `${base}＝100`,
    openEnd: '末端敞开的条表示下限：发言人说的是“超过”。',
    elsewhere: (subject, word) => `${subject}：同一句话，其他报道作“${word}”。`,
  },

  policy: {
    heading: (counts) => counts.map(({count, unit, name}) => `${name}${count}${unit}`).join('，'),
    plainHeading: {
      all: '政策、平台与专项行动',
      packages: '政策措施',
      platforms: '开放平台',
      forms: '新业态',
      initiatives: '专项行动',
      stages: '改革阶段',
    },
    subtitle: '以发布会通报为准',
    view: '视图',
    views: {list: '列表', dots: '点图'},
    examples: '举例，并非全部',
    dotIsOne: (dots, outlines) => `一点为一${dots}，一框为一${outlines}。如何分配，原文未说明，故点不分组。`,
    remaining: (shown, all, filter) => `按“${filter}”筛选，显示${shown}项，共${all}项`,
    all: (count) => `显示全部${count}项`,
    fewer: '收起',
    find: '在列表中查找',
    things: (count) => `共${count}项`,
    noDots: '此处没有计数，无从绘点。',
  },

  set,
  grid,
  figureTable,
  trend,
  citation,
  speakers,
  timeline,
  claim,
  live,

  incomparable: {
    'not-growth': (first) => `“${first}”不是增幅，不能放在增长坐标轴上。`,
    'different-unit': (first, other) => `“${first}”与“${other}”单位不同，不能共用一个坐标轴。`,
    'different-period': (first, other) => `“${first}”与“${other}”时段不同，不能共用一个坐标轴。`,
    'different-length': (first, other) => `“${first}”与“${other}”时段长短不同，不能共用一个坐标轴。`,
    'different-base': (first, other) => `“${first}”与“${other}”对比的基期不同，不能共用一个坐标轴。`,
    'no-period': (first, other) => `“${first}”或“${other}”未说明时段，不能共用一个坐标轴。`,
    'different-bound': (first, other) => `“${first}”与“${other}”限定不同（“超过”“近”或确数），不能共用一个坐标轴。`,
    'different-vintage': (first, other) => `“${first}”与“${other}”一个是初步统计，一个不是，不能共用一个坐标轴。`,
    'different-flow': (first, other) => `“${first}”与“${other}”一个是数额，一个是变化，不能共用一个坐标轴。`,
  },

  problem: {
    'no-figure': ({name}) => `没有指定数字：缺少“${name}”。`,
    'unknown-figure': ({given}) => `没有名为${quoted(given)}的数字。`,
    'wrong-kind': ({given}) => `${quoted(given)}不是此处可以显示的数值。`,
    'empty-list': ({name, given}) => `“${name}”没有列出任何数字：${quoted(given)}。`,
    'unknown-option': ({name, given}) => `${quoted(given)}不是“${name}”的可用值。`,
    'not-comparable': ({detail}) => detail ?? '这些数字不能共用一个坐标轴。',
    'wrong-type': ({name, given}) => `“${name}”类型不对：${quoted(given)}。`,
    'not-loaded': ({given}) => `发布会文件${quoted(given)}未能载入。`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)}不是发布会文件${detail ? `：${detail}` : ''}。`,
    'wrong-verdict': ({name, given, detail}) =>
      `发布会文件称“${name ?? ''}”${given ?? ''}，而按其中数列计算为：${detail ?? ''}。`,
    'no-data': ({given}) => `这场发布会没有${quoted(given)}的内容。`,
  },
  near: (names) => `相近的名称：${names.join('、')}。`,
  valid: (names) => `可用的值：${names.join('、')}。`,
};
