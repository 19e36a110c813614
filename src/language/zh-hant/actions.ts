import type {ActionsMessages} from '../messages/actions.ts';

export const actions: ActionsMessages = {
  menu: '更多功能',
  cite: '複製引用格式',
  csv: '取得資料（CSV）',
  json: '取得資料（JSON）',
  svg: '儲存圖片（SVG）',
  png: '儲存圖片（PNG）',
  embed: '複製嵌入碼',
  share: '分享',
  copied: '已複製',
  notCopied: '此頁面不允許複製',
  saved: '已儲存',
  noPNG: '此頁面不允許產生PNG，可改存SVG',
  notLoaded: '未能載入，請重試。',
};
