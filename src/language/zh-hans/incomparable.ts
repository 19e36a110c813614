import type {IncomparableMessages} from '../messages/incomparable.ts';

export const incomparable: IncomparableMessages = {
  'not-growth': (first) => `“${first}”不是增幅，不能放在增长坐标轴上。`,
  'different-unit': (first, other) => `“${first}”与“${other}”单位不同，不能共用一个坐标轴。`,
  'different-period': (first, other) => `“${first}”与“${other}”时段不同，不能共用一个坐标轴。`,
  'different-length': (first, other) => `“${first}”与“${other}”时段长短不同，不能共用一个坐标轴。`,
  'different-base': (first, other) => `“${first}”与“${other}”对比的基期不同，不能共用一个坐标轴。`,
  'no-period': (first, other) => `“${first}”或“${other}”未说明时段，不能共用一个坐标轴。`,
  'different-bound': (first, other) => `“${first}”与“${other}”限定不同（“超过”“近”或确数），不能共用一个坐标轴。`,
  'different-vintage': (first, other) => `“${first}”与“${other}”一个是初步统计，一个不是，不能共用一个坐标轴。`,
  'different-flow': (first, other) => `“${first}”与“${other}”一个是数额，一个是变化，不能共用一个坐标轴。`,
};
