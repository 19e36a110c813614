import type {GrowthMessages} from '../messages/growth.ts';

export const growth: GrowthMessages = {
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
  oneBlock: (base) => `一格＝${base}全年`,
  baseIs100: (base) => `${base}＝100`,
  openEnd: '末端敞开的条表示下限：发言人说的是“超过”。',
};
