import type {TrendMessages} from '../messages/trend.ts';
import {inWords} from './numerals.ts';

export const trend: TrendMessages = {
  flow: '口径',
  flows: {total: '进出口', exports: '出口', imports: '进口'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const of = known < steps ? `可比的${inWords(known)}年中` : `${inWords(steps)}年中`;
    const later = belowRevised === below ? '' : `（按修订数为${inWords(belowRevised)}年）`;
    const path = below === 0 && belowRevised === 0 ? '无一年不及' : `有${inWords(below)}年不及${later}`;
    return `年均增加${digits}${scale}${unit}，${of}${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}：${first.year}${first.amount}`
      : `${flow}：${first.year}${first.amount}，${last.year}${last.amount}`,
  nothing: (flow) => `${flow}：未见数值`,
  spoken: (mean) => [`所说：年均增加${mean.replace(/^\+/, '')}`, '若逐年均匀'],
  alone: (year, share) => [`仅${year}一年`, `占全部增量的${share}`],
  changes: '比上年增减',
  changesIn: (unit, fell) => `（${unit}）：${fell}`,
  fell: (years) => `${years}下降`,
  noneFell: '没有下降的年份',
  manyYears: (count) => `${count}个年份`,
  derived: '推算',
  revised: '后修订',
  notSeen: '未见',
  notes: {
    hatched: '斜线：',
    dotted: '点线：',
    hatchedYears: (years) => `${years}为推算值，由其他已公布数得出。`,
    pointer: '三角：',
    pointerYear: (year, first, later, implied) =>
      `${year}按首次公布的${first}绘制，${implied ? `据后来公布的数字倒推，约为${later}` : `后修订为${later}`}。`,
    star: (year, before, later) =>
      later
        ? `为${year}与${before}两个首次公布数之差。按修订后的${before}计算，${later.about ? '约' : ''}为${later.change}，故此柱留空${later.noFall ? '，不作下降解读' : ''}。`
        : `为${year}与${before}两个首次公布数之差。${before}总值此后有修订，故此柱留空。`,
    gaps: '未见：',
    gapYears: (years) => `${years}，位置留空。`,
    unspoken: (flow) => `所说年均增加额针对${flow}总值，此处不绘。`,
    thinned: (shown, all) => `文字中列出${shown}个年份，共${all}个，全部见数据表。`,
  },
  row: {
    asFirst: '首次公布数',
    later: (amount, implied) => (implied ? `后据公布数倒推约为${amount}` : `后修订为${amount}`),
    change: (amount, before) => `比${before}${amount}`,
  },
  walk: (first, last) => `${first}至${last}的图表，用方向键逐年查看。`,
  hint: '点按年份，或用方向键逐年查看。',
  yearSource: '出处',
};
