import type {PolicyMessages} from '../messages/policy.ts';
import {quoted} from './words.ts';

export const policy: PolicyMessages = {
  heading: (counts) => counts.map(({count, unit, name}) => `${name}${count}${unit}`).join('，'),
  plainHeading: {
    all: '政策、平台與專案行動',
    packages: '政策措施',
    platforms: '開放平台',
    forms: '新型態貿易',
    initiatives: '專案行動',
    stages: '改革階段',
  },
  subtitle: '以記者會所述為準',
  view: '檢視',
  views: {list: '清單', dots: '點圖'},
  examples: '僅為舉例，並非全部',
  dotIsOne: (dots, outlines) => `一點代表一${dots}，一框代表一${outlines}。原文未說明如何分配，因此點不分組。`,
  remaining: (shown, all, filter) => `篩選${quoted(filter)}，顯示${shown}筆，共${all}筆`,
  all: (count) => `顯示全部${count}筆`,
  fewer: '收合',
  find: '在清單中搜尋',
  things: (count) => `共${count}筆`,
  noDots: '這裡沒有可計數的項目，無法畫成點。',
};
