import type {ProblemMessages} from '../messages/problem.ts';

const quoted = (words: string | undefined): string => `“${words ?? ''}”`;

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `没有指定数字：缺少“${name}”。`,
    'unknown-figure': ({given}) => `没有名为${quoted(given)}的数字。`,
    'wrong-kind': ({given}) => `${quoted(given)}不是此处可以显示的数值。`,
    'empty-list': ({name, given}) => `“${name}”没有列出任何数字：${quoted(given)}。`,
    'unknown-option': ({name, given}) => `${quoted(given)}不是“${name}”的可用值。`,
    'not-comparable': ({detail}) => detail ?? '这些数字不能共用一个坐标轴。',
    'wrong-type': ({name, given}) => `“${name}”类型不对：${quoted(given)}。`,
    'not-loaded': ({given, detail}) => `发布会文件${quoted(given)}未能载入${detail ? `（${detail}）` : ''}。`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)}不是发布会文件${detail ? `：${detail}` : ''}。`,
    'wrong-verdict': ({name, given, detail}) =>
      `发布会文件称“${name ?? ''}”${given ?? ''}，而按其中数列计算为：${detail ?? ''}。`,
    'no-data': ({given}) => `这场发布会没有${quoted(given)}的内容。`,
  },
  near: (names) => `相近的名称：${names.join('、')}。`,
  some: (names, count) => `这场发布会有${count}个数字，例如：${names.join('、')}。`,
  valid: (names) => `可用的值：${names.join('、')}。`,
};
