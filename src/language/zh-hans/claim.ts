import type {ClaimMessages} from '../messages/claim.ts';

export const claim: ClaimMessages = {
  verdicts: {
    holds: '成立',
    'holds-rounded': '四舍五入后成立',
    'cannot-check': '无法核对',
    differs: '与已公布数字不一致',
  },
  question: {
    mean: ({subject, amount, falls}) => `${subject}年均${falls ? '减少' : '增加'}${amount}吗？`,
    added: ({subject, qualifier, amount, base, falls}) =>
      `${subject}比${base}${falls ? '减少' : '增加'}${qualifier}${amount}吗？`,
    growth: ({subject, qualifier, amount, base, falls}) =>
      `${subject}比${base}${falls ? '下降' : '增长'}${qualifier}${amount}吗？`,
    times: ({subject, qualifier, amount, base}) => `${subject}是${base}的${qualifier}${amount}吗？`,
    plain: (label, words) => `${label}：${words}？`,
  },
  said: '所说',
  saidNoPeriod: '所说，未给出时段',
  reckoned: '据已公布数值计算',
  counted: '据已公布数字计算',
  quoted: (words) => `“${words}”`,
  published: '已公布数字',
  brackets: ['（', '）÷ '],
  saidMark: (amount) => `所说 ${amount}`,
  reckonedMark: (amount) => `算得 ${amount}`,
  roundsTo: (low, high, amount) => `${low}至${high}，四舍五入均为${amount}`,
  dividedBy: (years) => `除以${years}`,
  openEnd: (qualifier) => `“所说”一条末端敞开，表示“${qualifier}”。`,
  range: (years, low, high) => `${years}的数值公布得较粗，结果在${low}至${high}之间。`,
  rate: (rate) => `若折成匀速，每年为${rate}。`,
};
