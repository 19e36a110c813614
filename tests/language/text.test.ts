import {expect} from '@open-wc/testing';
import {messagesFor} from '../../src/language/catalogue.ts';
import {en} from '../../src/language/en.ts';
import {nearestLang} from '../../src/language/nearest-lang.ts';
import {bestTag, inLanguage} from '../../src/language/text.ts';
import {zhHans} from '../../src/language/zh-hans.ts';

describe('bestTag', () => {
  const rows: [lang: string, available: string[], tag: string | undefined][] = [
    ['en', ['en', 'zh-Hans'], 'en'],
    ['en-GB', ['en', 'zh-Hans'], 'en'],
    ['zh', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-SG', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hans'],
    ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['en', 'zh-Hans'], 'zh-Hans'],
    ['ZH-hans', ['en', 'zh-Hans'], 'zh-Hans'],
    ['fr', ['en', 'zh-Hans'], undefined],
    ['not a tag', ['en'], undefined],
  ];
  for (const [lang, available, tag] of rows) {
    it(`${lang} of ${available.join(', ')} is ${tag ?? 'none'}`, () => expect(bestTag(lang, available)).to.equal(tag));
  }
});

describe('inLanguage', () => {
  it('falls back to English, then to the first, and says in which language it is', () => {
    expect(inLanguage({en: 'a', 'zh-Hans': 'b'}, 'zh')).to.deep.equal({words: 'b', lang: 'zh-Hans'});
    expect(inLanguage({fr: 'a', en: 'b'}, 'de')).to.deep.equal({words: 'b', lang: 'en'});
    expect(inLanguage({fr: 'a'}, 'en')).to.deep.equal({words: 'a', lang: 'fr'});
    expect(inLanguage({}, 'en')).to.deep.equal({words: '', lang: 'en'});
  });
});

describe('messagesFor', () => {
  it('serves Chinese and English, and English otherwise', () => {
    expect(messagesFor('zh-CN')).to.equal(zhHans);
    expect(messagesFor('en-IN')).to.equal(en);
    expect(messagesFor('de')).to.equal(en);
  });
});

describe('nearestLang', () => {
  it('crosses shadow roots and skips empty values', () => {
    const outer = document.createElement('div');
    outer.lang = 'zh-Hans';
    const host = outer.appendChild(document.createElement('div'));
    const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
    expect(nearestLang(inner)).to.equal('zh-Hans');
    host.lang = '';
    expect(nearestLang(inner)).to.equal('zh-Hans');
    inner.lang = 'fr';
    expect(nearestLang(inner)).to.equal('fr');
    expect(nearestLang(document.createElement('p'))).to.equal('en');
  });
});
