import type {PolicyMessages} from '../messages/policy.ts';

export const policy: PolicyMessages = {
  heading: (counts) => counts.map(({count, unit, name}) => `${name}${count}${unit}`).join('，'),
  plainHeading: {
    all: '政策、平台与专项行动',
    packages: '政策措施',
    platforms: '开放平台',
    forms: '新业态',
    initiatives: '专项行动',
    stages: '改革阶段',
  },
  subtitle: '以发布会通报为准',
  view: '视图',
  views: {list: '列表', dots: '点图'},
  examples: '举例，并非全部',
  dotIsOne: (dots, outlines) => `一点为一${dots}，一框为一${outlines}。如何分配，原文未说明，故点不分组。`,
  remaining: (shown, all, filter) => `按“${filter}”筛选，显示${shown}项，共${all}项`,
  all: (count) => `显示全部${count}项`,
  fewer: '收起',
  find: '在列表中查找',
  things: (count) => `共${count}项`,
  noDots: '此处没有计数，无从绘点。',
};
