import {expect, waitUntil} from '@open-wc/testing';
import {SHARE_KINDS, type PolicyList} from '../../src/index.ts';
import {clear, find, findAll, place} from '../support/element.ts';

const list = (lang?: string) => place<PolicyList>('<policy-list view="dots">x</policy-list>', lang);

const open = async (element: PolicyList): Promise<HTMLElement[]> => {
  find(element, '.actions > button').click();
  await element.updateComplete;
  return findAll(element, '[role=menuitem]') as HTMLElement[];
};

/** Files that are handed to the reader while it is used. */
function downloads(): {readonly files: {name: string; blob: Blob}[]; undo(): void} {
  const files: {name: string; blob: Blob}[] = [];
  const made = new Map<string, Blob>();
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    made.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    files.push({name: this.download, blob: made.get(this.href)!});
  };
  return {
    files,
    undo: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

/** Chooses what the menu calls by these words, and waits until it says what it did. */
const choose = async (element: PolicyList, words: string): Promise<string> => {
  const items = await open(element);
  items.find((item) => item.textContent.trim() === words)!.click();
  const done = find(element, '.done');
  await waitUntil(() => done.textContent !== '', 'a word about it', {timeout: 10_000});
  return done.textContent;
};

afterEach(clear);

describe('the actions of a figure', () => {
  const words: [lang: string, labels: string[]][] = [
    [
      'en',
      [
        'Copy the citation …',
        'Get the data (CSV)',
        'Get the data (JSON)',
        'Save the picture (SVG)',
        'Save the picture (PNG)',
        'Copy the embed code …',
      ],
    ],
    [
      'zh-Hans',
      ['复制引文 …', '获取数据（CSV）', '获取数据（JSON）', '保存图片（SVG）', '保存图片（PNG）', '复制嵌入代码 …'],
    ],
  ];
  for (const [lang, labels] of words) {
    it(`are one list in ${lang}, with sharing only where the system has it`, async () => {
      const shown = (await open(await list(lang))).map((item) => item.textContent.trim());
      const share = 'share' in navigator ? [lang === 'en' ? 'Share' : '分享'] : [];
      const listen = 'speechSynthesis' in window ? [lang === 'en' ? 'Listen to this figure' : '朗读此图'] : [];
      expect(shown).to.deep.equal([...labels, ...share, ...listen]);
    });
  }

  it('are told to the page by these names', () =>
    expect(SHARE_KINDS).to.deep.equal(['cite', 'csv', 'json', 'svg', 'png', 'embed', 'share', 'listen']));

  const saved: [words: string, extension: string, type: string, inside: RegExp][] = [
    ['Get the data (CSV)', 'csv', 'text/csv;charset=utf-8', /id,label,value/],
    ['Get the data (JSON)', 'json', 'application/json', /"page": 1/],
    ['Save the picture (SVG)', 'svg', 'image/svg+xml', /^<svg [^]*<title>[^]*<desc>[^]*Zhao Zenglian/],
    ['Save the picture (PNG)', 'png', 'image/png', /PNG[^]*iTXtDescription\0[^]*Zhao Zenglian[^]*IDAT/],
  ];
  for (const [label, extension, type, inside] of saved) {
    it(`${label} hands over a file and says so`, async () => {
      const element = await list();
      const {files, undo} = downloads();
      try {
        expect(await choose(element, label)).to.equal('Saved');
      } finally {
        undo();
      }
      expect(files).to.have.length(1);
      expect(files[0]!.name).to.match(new RegExp(`\\.${extension}$`));
      expect(files[0]!.blob.type).to.equal(type);
      expect(await files[0]!.blob.text()).to.match(inside);
    });
  }

  it('say where a page allows no PNG, and what works there', async () => {
    const element = await list();
    const {decode} = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('blocked', 'EncodingError'));
    const {files, undo} = downloads();
    try {
      expect(await choose(element, 'Save the picture (PNG)')).to.equal('This page does not allow PNG; SVG works');
    } finally {
      HTMLImageElement.prototype.decode = decode;
      undo();
    }
    expect(files).to.have.length(0);
  });

  it('save pictures in colours that every program reads', async () => {
    const element = await list();
    expect(element.toSVG()).not.to.match(/color\(|light-dark|oklab|var\(/);
    element.style.color = 'color(srgb 0.5 0 0 / 0.5)';
    expect(element.toSVG()).not.to.match(/color\(/);
  });
});
