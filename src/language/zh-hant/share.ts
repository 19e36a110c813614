import type {ShareMessages} from '../messages/share.ts';

export const share: ShareMessages = {
  title: {cite: '引用此數字', embed: '嵌入此數字'},
  form: '形式',
  forms: {tag: '標籤', safe: '安全形式', iframe: '框架', static: '靜態'},
  hints: {
    tag: '適用於保留自訂標籤的頁面和系統。只有一個檔案、一次請求，無須預先載入。',
    safe: '適用於會移除自訂標籤的系統。沒有指令碼時，讀者看到下面的文字。無須預先載入。',
    iframe: '適用於不允許指令碼的系統和他人的頁面。接近時才載入，無須預先載入。',
    static: '適用於郵件、訂閱源和存檔。沒有指令碼，也沒有請求，無須預先載入。數值保持今天的樣子。',
  },
  ownHost: '請寫入您自己主機上dist/目錄的位址。',
  text: '待複製的文字',
  copy: '複製',
  close: '關閉',
  selected: '此頁面不允許複製。文字已選取，請用鍵盤複製。',
  sentence: (said, who, date) => `${said}，${who}於${date}介紹。`,
};
