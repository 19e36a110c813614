import type {ProblemMessages} from '../messages/problem.ts';
import {quoted} from './words.ts';

export const problem: ProblemMessages = {
  fault: {
    'no-figure': ({name}) => `未指定數字：缺少${quoted(name)}。`,
    'unknown-figure': ({given}) => `找不到名為${quoted(given)}的數字。`,
    'wrong-kind': ({given}) => `${quoted(given)}不是這裡能顯示的數值。`,
    'empty-list': ({name, given}) => `${quoted(name)}沒有列出任何數字：${quoted(given)}。`,
    'unknown-option': ({name, given}) => `${quoted(given)}不是${quoted(name)}的可用值。`,
    'not-comparable': ({detail}) => detail ?? '這些數字不能共用座標軸。',
    'wrong-type': ({name, given}) => `${quoted(name)}型別不對：${quoted(given)}。`,
    'not-loaded': ({given, detail}) => `無法載入記者會檔案${quoted(given)}${detail ? `（${detail}）` : ''}。`,
    'not-a-briefing': ({given, detail}) => `${quoted(given)}不是記者會檔案${detail ? `：${detail}` : ''}。`,
    'wrong-verdict': ({name, given, detail}) =>
      `檔案稱${quoted(name)}${given ?? ''}，但依其中數列計算為：${detail ?? ''}。`,
    'no-data': ({given}) => `這場記者會沒有${quoted(given)}的內容。`,
  },
  near: (names) => `相近的名稱：${names.join('、')}。`,
  some: (names, count) => `這場記者會有${count}個數字，例如：${names.join('、')}。`,
  valid: (names) => `可用的值：${names.join('、')}。`,
};
