import type {GrowthMessages} from '../messages/growth.ts';

export const growth: GrowthMessages = {
  measure: '呈現方式',
  walk: '逐列查看成長：用方向鍵移動',
  hint: '點選一列，或用方向鍵逐列查看。',
  measures: {increase: '增幅', multiple: '倍數', index: '指數'},
  heading: {
    increase: ({clauses, span}) =>
      `${span ? `${span}來，` : ''}${clauses
        .map(({subject, amount, falls}) => `${subject}${falls ? '減少' : '成長'}${amount}`)
        .join('，')}`,
    multiple: ({clauses, base}) =>
      clauses
        .map(({subject, amount}, i) => (i === 0 ? `${subject}是${base}的${amount}倍` : `${subject}是${amount}倍`))
        .join('，'),
    index: ({clauses, base}) =>
      `以${base}為100，${clauses.map(({subject, amount}) => `${subject}為${amount}`).join('，')}`,
  },
  subtitle: {
    increase: (theme, period, base) => `${theme}：${period}較${base}的增幅`,
    multiple: (theme, period, base) => `${theme}：${period}是${base}的幾倍`,
    index: (theme, period, base) => `${theme}：${period}指數，以${base}為100`,
  },
  howToRead: '看圖方式。',
  reading: {
    increase: (base) => `空心格是${base}全年的量，實心條是此後增加的部分。`,
    multiple: (base) => `每一格都等於該列${base}全年的量，空心的第一格就是${base}本身。`,
    index: () => '記者會只提到頭尾兩點，連線不代表其間各年。',
  },
  same: {
    increase: (increase, multiple, index) => `成長${increase}，也就是基期的${multiple}倍，指數為${index}。`,
    multiple: (increase, multiple) => `${multiple}倍即成長${increase}，並不是「成長${multiple}倍」。`,
    index: (increase, _multiple, index) => `指數${index}即成長${increase}。`,
  },
  oneBlock: (base) => `一格＝${base}全年`,
  baseIs100: (base) => `${base}＝100`,
  openEnd: '末端不封口的橫條代表下限：當時說的是「超過」。',
};
