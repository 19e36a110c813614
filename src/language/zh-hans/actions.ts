import type {ActionsMessages} from '../messages/actions.ts';

export const actions: ActionsMessages = {
  menu: '更多操作',
  cite: '复制引文',
  csv: '获取数据（CSV）',
  json: '获取数据（JSON）',
  svg: '保存图片（SVG）',
  png: '保存图片（PNG）',
  embed: '复制嵌入代码',
  share: '分享',
  copied: '已复制',
  notCopied: '此页面不允许复制',
  saved: '已保存',
  noPNG: '此页面不允许生成PNG，可存为SVG',
  notLoaded: '未能载入，请重试。',
};
