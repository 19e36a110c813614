import type {ClaimMessages} from '../messages/claim.ts';
import {quoted} from './words.ts';

export const claim: ClaimMessages = {
  verdicts: {
    holds: '屬實',
    'holds-rounded': '四捨五入後屬實',
    'cannot-check': '無從查核',
    differs: '與已公布數字不符',
  },
  question: {
    mean: ({subject, amount, falls}) => `${subject}平均每年${falls ? '減少' : '增加'}${amount}嗎？`,
    added: ({subject, qualifier, amount, base, falls}) =>
      `${subject}較${base}${falls ? '減少' : '增加'}${qualifier}${amount}嗎？`,
    growth: ({subject, qualifier, amount, base, falls}) =>
      `${subject}較${base}${falls ? '減少' : '成長'}${qualifier}${amount}嗎？`,
    times: ({subject, qualifier, amount, base}) => `${subject}是${base}的${qualifier}${amount}嗎？`,
    plain: (label, words) => `${label}：${words}？`,
  },
  said: '當時所說',
  saidNoPeriod: '當時所說，未說明期間',
  reckoned: '依已公布數值計算',
  counted: '依已公布數字計算',
  quoted,
  published: '已公布數字',
  brackets: ['（', '）÷ '],
  saidMark: (amount) => `所說 ${amount}`,
  reckonedMark: (amount) => `算得 ${amount}`,
  roundsTo: (low, high, amount) => `${low}到${high}，四捨五入都是${amount}`,
  dividedBy: (years) => `除以${years}`,
  openEnd: (qualifier) => `橫條末端不封口，表示${quoted(qualifier)}。`,
  range: (years, low, high) => `${years}的數值公布得較粗略，結果介於${low}與${high}之間。`,
  rate: (rate) => `若換算為等速成長，每年為${rate}。`,
};
