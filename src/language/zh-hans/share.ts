import type {ShareMessages} from '../messages/share.ts';

export const share: ShareMessages = {
  title: {cite: '引用此数字', embed: '嵌入此数字'},
  form: '形式',
  forms: {tag: '标签', safe: '安全形式', iframe: '框架', static: '静态'},
  hints: {
    tag: '适用于保留自定义标签的页面和系统。只有一个文件、一次请求，无需预加载。',
    safe: '适用于会删除自定义标签的系统。没有脚本时，读者看到下面的文字。无需预加载。',
    iframe: '适用于不允许脚本的系统和他人的页面。临近时才载入，无需预加载。',
    static: '适用于邮件、订阅源和存档。没有脚本，也没有请求，无需预加载。数值保持今天的样子。',
  },
  ownHost: '请写入您自己主机上dist/目录的地址。',
  text: '待复制的文字',
  copy: '复制',
  close: '关闭',
  selected: '此页面不允许复制。文字已选中，请用键盘复制。',
  sentence: (said, who, date) => `${said}，${who}于${date}介绍。`,
};
