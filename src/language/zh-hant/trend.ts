import type {TrendMessages} from '../messages/trend.ts';
import {inWords} from './words.ts';

export const trend: TrendMessages = {
  flow: '項目',
  flows: {total: '進出口', exports: '出口', imports: '進口'},
  heading: ({digits, scale, unit, below, belowRevised, known, steps}) => {
    const of = known < steps ? `可比較的${inWords(known)}年中` : `${inWords(steps)}年中`;
    const later = belowRevised === below ? '' : `（依修正值為${inWords(belowRevised)}年）`;
    const path = below === 0 && belowRevised === 0 ? '沒有一年不到' : `有${inWords(below)}年不到${later}`;
    return `平均每年增加${digits}${scale}${unit}，${of}${path}`;
  },
  ends: (flow, first, last) =>
    first.year === last.year
      ? `${flow}：${first.year}${first.amount}`
      : `${flow}：${first.year}${first.amount}，${last.year}${last.amount}`,
  nothing: (flow) => `${flow}：查無數值`,
  spoken: (mean) => [`所說：平均每年增加${mean.replace(/^\+/, '')}`, '若逐年平均'],
  alone: (year, share) => [`單是${year}`, `就占總增量的${share}`],
  changes: '較前一年增減',
  changesIn: (unit, fell) => `（${unit}）：${fell}`,
  fell: (years) => `${years}下降`,
  noneFell: '沒有下降的年份',
  manyYears: (count) => `${count}個年份`,
  derived: '推算',
  revised: '已修正',
  notSeen: '查無',
  notes: {
    hatched: '斜線：',
    dotted: '點線：',
    hatchedYears: (years) => `${years}為推算值，由其他已公布數值得出。`,
    pointer: '三角：',
    pointerYear: (year, first, later, implied) =>
      `${year}依首次公布的${first}繪製，${implied ? `由後來公布的數字回推，約為${later}` : `後來修正為${later}`}。`,
    star: (year, before, later) =>
      later
        ? `為${year}與${before}兩個首次公布值之差。依修正後的${before}計算，${later.about ? '約' : ''}為${later.change}，因此這根柱留空${later.noFall ? '，不解讀為下降' : ''}。`
        : `為${year}與${before}兩個首次公布值之差。${before}總值後來有修正，因此這根柱留空。`,
    gaps: '查無：',
    gapYears: (years) => `${years}，位置留空。`,
    unspoken: (flow) => `所說的平均增加額是指${flow}總值，這裡不畫。`,
    thinned: (shown, all) => `文字列出${shown}個年份，共${all}個，全部見資料檔。`,
  },
  row: {
    asFirst: '首次公布值',
    later: (amount, implied) => (implied ? `由後來的數字回推約為${amount}` : `後來修正為${amount}`),
    change: (amount, before) => `較${before}${amount}`,
  },
  walk: (first, last) => `${first}到${last}的圖表，用方向鍵逐年查看。`,
  hint: '點選年份，或用方向鍵逐年查看。',
  yearSource: '出處',
};
