import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/briefing/built-in.ts';
import {figureOf} from '../../src/briefing/look-up.ts';
import {localeFor} from '../../src/format/number.ts';
import {accountRow, sourceOf, type Account} from '../../src/share/account.ts';
import {shortCitation} from '../../src/share/short-citation.ts';
import {accountCSV, cell, csvFile} from '../../src/share/csv.ts';
import {EMBED_FORMS} from '../../src/language/messages/share.ts';
import {BUNDLE, embedCode, OWN_HOST, type Embeddable} from '../../src/share/embed-code.ts';
import {folderOf} from '../../src/share/own-folder.ts';
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
  const figure = (more: Partial<Embeddable> = {}, lang = 'en'): Embeddable => ({
    tag: 'customs-stat',
    attributes: {figure: 'smuggling-cases'},
    account: account('smuggling-cases', lang),
    briefing: builtIn,
    locale: localeFor(lang),
    height: 212,
    folder: OWN_HOST,
    ...more,
  });
  const hostile = figure({attributes: {figure: '"><script>alert(1)</script>'}});

  it('pins the version of the package', () => {
    expect(VERSION).to.equal(manifest.version);
    expect(BUNDLE).to.equal(
      `https://cdn.jsdelivr.net/npm/customs-briefing@${manifest.version}/dist/customs-briefing.js`,
    );
  });

  it('as a tag has a sentence inside', () =>
    expect(embedCode('tag', figure())).to.equal(
      `<customs-stat figure="smuggling-cases">Smuggling cases filed and investigated: over 3,000 cases (First half of 2024), according to Zhao Zenglian, vice minister, GACC, on 30 July 2024.</customs-stat>\n<script type="module" src="${BUNDLE}"></script>`,
    ));

  it('as a tag in running text has the value inside', () =>
    expect(embedCode('tag', figure({attributes: {figure: 'smuggling-cases', variant: 'inline'}}))).to.contain(
      '>over 3,000 cases</customs-stat>',
    ));

  it('speaks Chinese on a Chinese page', () =>
    expect(embedCode('tag', figure({}, 'zh-Hans'))).to.match(
      />.*超过3000起（2024年上半年），赵增连（海关总署副署长）于2024年7月30日介绍。</,
    ));

  it('as a safe form has its values frozen, and the script', () => {
    const code = embedCode('safe', figure());
    expect(code).to.match(
      /^<figure lang="en" data-customs-briefing="customs-stat" data-figure="smuggling-cases" data-as-of="2024-08-21" data-frozen="smuggling-cases 3000 cases over">/,
    );
    expect(code).to.contain('<strong>over 3,000\u00a0cases</strong>').and.to.contain(BUNDLE);
  });

  it('as a frame has title, height and host script', () =>
    expect(embedCode('iframe', figure())).to.equal(
      `<iframe src="${OWN_HOST}embed.html?tag=customs-stat&amp;figure=smuggling-cases&amp;lang=en" title="Smuggling cases filed and investigated" width="100%" height="212" frameborder="0" loading="lazy"></iframe>\n<script src="${OWN_HOST}embed-host.js" async></script>`,
    ));

  it('in its static form has no script and loads nothing', () => {
    const code = embedCode('static', figure());
    expect(code).not.to.match(/<script|src=|customs-stat/);
    expect(code).to.contain('over 3,000\u00a0cases').and.to.contain('Zhao Zenglian').and.to.contain('href="http');
  });

  for (const form of EMBED_FORMS)
    it(`as ${form} is only text to whoever reads it`, () =>
      expect(embedCode(form, hostile)).not.to.match(/<script>|alert\(1\)<|"><script/));
});

describe('the folder of the library', () => {
  const cases: [address: string | undefined, folder: string][] = [
    ['https://news.example/cb/customs-briefing.js', 'https://news.example/cb/'],
    ['https://news.example/cb/customs-briefing.classic.js?v=2#x', 'https://news.example/cb/'],
    ['https://news.example/cb/chunks/figure-actions.js', 'https://news.example/cb/'],
    ['https://news.example/cb/elements/customs-stat.js', 'https://news.example/cb/'],
    ['https://cdn.jsdelivr.net/npm/customs-briefing@0.1.0/dist/customs-briefing.js', OWN_HOST],
    ['https://unpkg.com/customs-briefing/dist/customs-briefing.js', OWN_HOST],
    ['file:///home/me/customs-briefing.classic.js', OWN_HOST],
    ['not an address', OWN_HOST],
    [undefined, OWN_HOST],
  ];
  for (const [address, folder] of cases)
    it(`of ${address} is ${folder}`, () => expect(folderOf(address)).to.equal(folder));
});
