import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf} from '../../src/briefing/look-up.ts';
import {localeFor} from '../../src/format/number.ts';
import {accountRow, sourceOf, type Account} from '../../src/share/account.ts';
import {shortCitation} from '../../src/share/short-citation.ts';
import {accountCSV, cell, csvFile} from '../../src/share/csv.ts';
import {embedCode} from '../../src/share/embed-code.ts';
import {accountHTML, escapeHTML} from '../../src/share/html.ts';
import {accountText} from '../../src/share/text.ts';
import {VERSION} from '../../src/share/version.ts';
import manifest from '../../package.json' with {type: 'json'};

const account = (id: string, lang: string, more: Partial<Account> = {}): Account => {
  const figure = figureOf(builtIn, id);
  const row = accountRow(figure, builtIn, localeFor(lang));
  return {
    title: row.label,
    subtitle: '',
    rows: [row],
    notes: [],
    source: sourceOf(figure, builtIn, localeFor(lang)),
    lang,
    ...more,
  };
};

describe('cell', () => {
  const rows: [value: string | number, written: string][] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+730%', "'+730%"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1+1', "'＝1+1"],
    [-1, '-1'],
    [1.05e12, '1050000000000'],
    ['', ''],
  ];
  for (const [value, written] of rows) {
    it(`${JSON.stringify(value)} is written ${JSON.stringify(written)}`, () => expect(cell(value)).to.equal(written));
  }
});

describe('accountCSV', () => {
  it('has a row a figure with value in base units, qualifier, speaker, page, words and address', () => {
    const [, row] = accountCSV(account('smuggling-value', 'en')).split('\r\n');
    expect(row).to.equal(
      'smuggling-value,Value of the smuggling cases filed,54000000000,CNY,in-excess-of,in excess of 54 billion yuan,First half of 2024,Zhao Zenglian,2024-07-30,1,in excess of 54 billion yuan,http://china.org.cn/china/2024-08/21/content_117378704.htm',
    );
  });
  it('begins as a file with a byte order mark', () => expect(csvFile('a').charCodeAt(0)).to.equal(0xfeff));
});

describe('accountText', () => {
  it('keeps value, qualifier, unit, period, speaker, date, page and address', () => {
    expect(accountText(account('smuggling-value', 'en'), localeFor('en'))).to.equal(
      'Value of the smuggling cases filed: in excess of 54 billion yuan (First half of 2024)\nZhao Zenglian, vice minister, GACC · 30 July 2024 · p. 1 · http://china.org.cn/china/2024-08/21/content_117378704.htm',
    );
    expect(accountText(account('smuggling-value', 'zh-Hans'), localeFor('zh-Hans'))).to.contain(
      '走私案件案值：超过540亿元（2024年上半年）',
    );
  });
});

describe('accountHTML', () => {
  it('uses safe elements only', () => {
    const html = accountHTML(account('smuggling-value', 'en'), localeFor('en'));
    const tags = new Set([...html.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).to.deep.equal(['a', 'figure', 'p', 'strong']);
  });
  it('escapes strangers’ strings', () => {
    const hostile = account('smuggling-value', 'en', {
      title: '<img src=x onerror=alert(1)>',
      notes: ['"><script>x</script>'],
    });
    const html = accountHTML(hostile, localeFor('en'));
    expect(html).not.to.match(/<(img|script)/);
    expect(escapeHTML(`<&>"'`)).to.equal('&lt;&amp;&gt;&quot;&#39;');
  });
});

describe('shortCitation', () => {
  it('says who, what, when, page, publisher, address', () => {
    const citation = shortCitation(
      sourceOf(figureOf(builtIn, 'smuggling-value'), builtIn, localeFor('en')),
      localeFor('en'),
    );
    for (const fact of ['Zhao Zenglian, vice minister, GACC', '30 July 2024', 'p. 1', 'http://china.org.cn/'])
      expect(citation).to.contain(fact);
  });
});

describe('embedCode', () => {
  it('escapes attributes and fallback, and pins the version of the package', () => {
    expect(embedCode('customs-stat', {figure: '"><script>'}, '<b>')).to.equal(
      `<customs-stat figure="&quot;&gt;&lt;script&gt;">&lt;b&gt;</customs-stat>\n<script type="module" src="https://cdn.jsdelivr.net/npm/customs-briefing@${manifest.version}/dist/customs-briefing.js"></script>`,
    );
    expect(VERSION).to.equal(manifest.version);
  });
});
