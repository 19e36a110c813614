/** The program of the package, as it is built. */
import {strict as assert} from 'node:assert';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';
import {VERSION} from '../../src/share/version.ts';

const CLI = resolve('dist/cli.js');
let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'cli-'))));
after(() => rmSync(folder, {recursive: true}));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

const run = (...words: string[]): Run => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...words], {cwd: folder, encoding: 'utf8'});
  return {code: status, out: stdout, said: stderr};
};

const file = (name: string, text: string): string => {
  mkdirSync(join(folder, name, '..'), {recursive: true});
  writeFileSync(join(folder, name), text);
  return name;
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('customs-briefing', () => {
  test('says what it can do, and its version', () => {
    const {code, out} = run('--help');
    assert.equal(code, 0);
    for (const command of ['render', 'html', 'thumbnail', 'check']) {
      assert.match(out, new RegExp(`^  ${command} `, 'm'));
      const help = run(command, '--help');
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^Usage: customs-briefing ${command} `));
    }
    assert.equal(run('--version').out, `${VERSION}\n`);
  });

  const wrong: readonly (readonly [words: readonly string[], said: RegExp])[] = [
    [[], /^Usage: customs-briefing/],
    [['rendr'], /no command "rendr".*render/],
    [['render'], /Name a tag: customs-stat/],
    [['render', 'custom-stat'], /"custom-stat" is no element.*customs-stat/],
    [['render', 'customs-stat'], /Name a target: --to dsd\|html/],
    [['render', 'customs-stat', '--to', 'pdf'], /"pdf" is no target/],
    [['render', 'customs-stat', '--to', 'text', '--figur', 'x'], /no option --figur\. Near it: --figure/],
    [['render', 'customs-stat', '--to', 'text', '--figure', 'customs-revenu'], /“customs-revenu”.*customs-revenue/],
    [['render', 'customs-stat', '--to', 'png', '--width', 'wide'], /--width is wide/],
    [['render', 'customs-stat', '--to', 'text', '--briefing', 'none.json'], /no file none\.json/],
    [['html'], /Name a file/],
    [['html', 'none.html'], /no file none\.html/],
    [['thumbnail'], /Name a folder/],
    [['thumbnail', 'customs-revenu', '-o', 'x'], /"customs-revenu" is no figure and no chart.*customs-revenue/],
    [['check'], /Name a briefing/],
    [['check', 'none.json'], /no file none\.json/],
  ];
  for (const [words, said] of wrong) {
    test(`says what is wrong with: ${words.join(' ') || 'nothing'}`, () => {
      const answer = run(...words);
      assert.match(answer.said, said);
      assert.equal(answer.out, '');
      assert.equal(answer.code, 2);
    });
  }
});

describe('render', () => {
  test('writes a form to standard output or to a file', () => {
    const words = ['render', 'customs-stat', '--figure', 'customs-revenue', '--lang', 'zh-Hans'];
    assert.match(run(...words, '--to', 'text').out, /^海关征收税款：1\.05万亿元（2024年上半年）\n/);
    assert.equal(run(...words, '--to', 'svg', '-o', 'deep/in/it.svg').out, '');
    assert.match(read('deep/in/it.svg'), /^<svg /);
  });

  test('takes another briefing', () => {
    const briefing = resolve('tests/briefings/harbour-2025.json');
    const {out} = run('render', 'figure-table', '--to', 'text', '--briefing', briefing);
    assert.match(out, /harbour/i);
  });

  test('writes a picture with Chinese letters', () => {
    const {code} = run(...['render', 'trade-growth-chart', '--to', 'png', '--lang', 'zh-Hans', '-o', 'growth.png']);
    assert.equal(code, 0);
    assert.deepEqual([...readFileSync(join(folder, 'growth.png')).subarray(1, 4)], [...Buffer.from('PNG')]);
  });

  test('says which letter no font has, instead of leaving it out', () => {
    const latin = ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'].find((one) => existsSync(one));
    // A file that is no font draws nothing at all, on every system.
    const font = latin ?? resolve('package.json');
    const words = ['render', 'customs-stat', '--figure', 'customs-revenue', '--to', 'png', '--font', font];
    const {code, said} = run(...words, '--lang', 'zh-Hans', '-o', 'none.png');
    assert.equal(code, 2);
    assert.match(said, /No letter “.” in the font files given .*fonts-noto-cjk/);
    assert.equal(existsSync(join(folder, 'none.png')), false);
  });
});

describe('thumbnail', () => {
  test('names pictures by figure and language', () => {
    assert.equal(run('thumbnail', 'customs-revenue', 'trade-growth-chart', '-o', 'cards', '--format', 'svg').code, 0);
    assert.deepEqual(readdirSync(join(folder, 'cards')).sort(), [
      'customs-revenue.en.svg',
      'customs-revenue.zh-Hans.svg',
      'trade-growth-chart.en.svg',
      'trade-growth-chart.zh-Hans.svg',
    ]);
    assert.match(read('cards/customs-revenue.en.svg'), /width="1200" height="630"/);
  });

  test('says on long work how far it is', () => {
    const {code, said} = run('thumbnail', '-o', 'all', '--format', 'svg', '--lang', 'en');
    assert.equal(code, 0);
    const total = readdirSync(join(folder, 'all')).length;
    assert.match(said, new RegExp(`^10/${total} `, 'm'));
    assert.match(said, new RegExp(`^${total}/${total} `, 'm'));
  });
});

describe('check', () => {
  const built = readFileSync('data/customs-2024.json', 'utf8');

  test('proves a briefing, a line a figure', () => {
    const {code, out} = run('check', resolve('data/customs-2024.json'));
    assert.equal(code, 0);
    assert.match(out, /^smuggling-cases: "over 3,000 cases" → over 3000 cases: follows$/m);
  });

  test('finds a value that its words do not give', () => {
    const name = file('changed.json', built.replace('"value": 1050000000000', '"value": 1060000000000'));
    const {code, out} = run('check', name);
    assert.equal(code, 1);
    const line = built.slice(0, built.indexOf('"id": "customs-revenue"')).split('\n').length - 1;
    assert.match(out, new RegExp(`^changed\\.json:${line}:\\d+: customs-revenue: .*DOES NOT FOLLOW`, 'm'));
    assert.match(out, /^changed\.json: 73 figures, 1 failure$/m);
  });

  test('names file and line of what keeps a file from being a briefing', () => {
    const [before, after] = built.split('"unit": "t"') as [string, string];
    const {code, said} = run('check', file('unit.json', `${before}"unit": 5${after}`));
    assert.equal(code, 1);
    const lines = before.split('\n');
    assert.match(
      said,
      new RegExp(`^unit\\.json:${lines.length}:${lines.at(-1)!.length + 1}: figures\\[3\\]\\.unit is 5\\.`, 'm'),
    );
    assert.match(run('check', file('empty.json', '\n{"id": 7}')).said, /^empty\.json:2:2: id is 7\./m);
    assert.match(run('check', file('empty.json', '\n{"id": "a"}')).said, /^empty\.json:2:1: title is nothing/m);
  });

  test('names the place where a file stops being JSON', () => {
    const {code, said} = run('check', file('broken.json', '{\n  "id": "x",\n  "date": ,\n}\n'));
    assert.equal(code, 1);
    assert.match(said, /^broken\.json:3:11: this is no JSON: found ","/);
    assert.match(run('check', file('short.json', '{"id": [1, 2')).said, /^short\.json:1:13: this is no JSON: it ends/);
  });
});

describe('html', () => {
  const STAT = '<customs-stat figure="customs-revenue">a trillion yuan</customs-stat>';
  beforeEach(() => rmSync(join(folder, 'site'), {recursive: true, force: true}));

  test('puts the drawing into the tag, and touches nothing else', () => {
    const before = `<!DOCTYPE html>\r\n<HTML lang = en>\n<p  class=x>Tax: `;
    const after = ` &nbsp; 5 < 6 <br/>\n<table><tr><td>1<td>2</table>\n<!-- ${STAT} -->`;
    const {code, out} = run('html', file('page.html', before + STAT + after));
    assert.equal(code, 0);
    assert.ok(
      out.startsWith(`${before}<customs-stat figure="customs-revenue" data-as-of="2024-08-21" data-hash="sha256-`),
    );
    assert.ok(out.endsWith(`</template>a trillion yuan</customs-stat>${after}`));
    assert.match(out, /<template shadowrootmode="open"><style>/);
  });

  test('gives the same when run again, and what is new when the tag has changed', () => {
    const name = file('twice.html', `${STAT}<p><customs-stat figure="smuggling-cases"></customs-stat></p>`);
    run('html', name, '--in-place');
    const once = read(name);
    assert.match(run('html', name, '--in-place').said, /1 file, 2 figures filled, 0 left/);
    assert.equal(read(name), once);
    file(name, once.replace('figure="customs-revenue"', 'figure="smuggling-value"'));
    run('html', name, '--in-place');
    const [first = ''] = read(name).split('</customs-stat>');
    assert.match(first, /54/);
    assert.doesNotMatch(first, /1\.05/);
    assert.equal(first.match(/<template/g)?.length, 1);
    assert.equal(first.match(/data-hash/g)?.length, 1);
  });

  test('writes the figure in words where the author wrote none', () => {
    const {out} = run('html', file('none.html', '<div><customs-stat figure="customs-revenue"></customs-stat></div>'));
    assert.match(out, /<\/template><figure lang="en" data-as-of/);
  });

  test('writes no figure into a paragraph, which a browser would end there', () => {
    const {out} = run(
      'html',
      file('p.html', '<p>Tax: <customs-stat figure="customs-revenue"></customs-stat> so far.</p>'),
    );
    const [, light = ''] = out.split('</template>');
    assert.match(light, /^<span lang="en"[^>]*>Customs tax revenue collected: 1\.05 trillion yuan/);
    assert.doesNotMatch(light, /<(figure|p|table)\b(?=[\s>])/);
  });

  const left: readonly (readonly [name: string, text: string])[] = [
    ['a comment', `<!-- ${STAT} -->`],
    ['code', `<pre><code>${STAT}</code></pre>`],
    ['a script', `<script>const tag = '${STAT}';</script>`],
    ['a template', `<template>${STAT}</template>`],
    ['a field', `<textarea>${STAT}</textarea>`],
    ['an attribute', `<p title='${STAT}'></p>`],
  ];
  for (const [name, text] of left) {
    test(`leaves a tag in ${name} alone`, () => assert.equal(run('html', file('left.html', text)).out, text));
  }

  test('names what it cannot fill by file, line and column, and fills the rest', () => {
    const text = `${STAT}\n  <customs-stat figure="customs-revenu">kept</customs-stat>\n<policy-list/>\n`;
    const {code, out, said} = run('html', file('faults.html', text));
    assert.equal(code, 1);
    assert.match(said, /^faults\.html:2:3: <customs-stat>: .*“customs-revenu”.*customs-revenue/m);
    assert.match(said, /^faults\.html:3:1: <policy-list> is not closed/m);
    assert.match(out, /data-hash/);
    assert.ok(out.endsWith('\n  <customs-stat figure="customs-revenu">kept</customs-stat>\n<policy-list/>\n'));
  });

  test('speaks the language of the place', () => {
    const text = `<html lang="zh-Hans"><body>${STAT}<div lang="en">${STAT}</div></body></html>`;
    const [chinese = '', english = ''] = run('html', file('langs.html', text)).out.split('</customs-stat>');
    assert.match(chinese, /万亿元/);
    assert.match(english, /trillion yuan/);
    assert.match(run('html', 'page.html', '--lang', 'en').out, /trillion yuan/);
  });

  test('reads a briefing beside the page, and fetches none', () => {
    const harbour = readFileSync('tests/briefings/harbour-2025.json', 'utf8');
    file('site/harbour.json', harbour);
    const [{id}] = (JSON.parse(harbour) as {figures: [{id: string}]}).figures;
    const tag = (src: string) => `<customs-stat src="${src}" figure="${id}">x</customs-stat>`;
    assert.match(run('html', file('site/a.html', tag('harbour.json'))).out, /data-hash/);
    const {code, said} = run('html', file('site/b.html', tag('https://example.org/x.json')));
    assert.equal(code, 1);
    assert.match(said, /site\/b\.html:1:1: src is "https:\/\/example\.org\/x\.json": nothing is fetched/);
    assert.match(run('html', file('site/c.html', tag('gone.json'))).said, /no file site\/gone\.json/);
  });

  test('fills a folder into another', () => {
    for (const name of ['site/index.html', 'site/deep/page.htm', 'site/notes.md']) file(name, `${STAT}\n`);
    file('site/style.css', 'customs-stat {}');
    const {code, said} = run('html', 'site', '-o', 'filled');
    assert.equal(code, 0);
    assert.match(said, /3 files, 3 figures filled, 0 left/);
    for (const name of ['index.html', 'deep/page.htm', 'notes.md']) assert.match(read(`filled/${name}`), /data-hash/);
    assert.equal(run('html', 'site').code, 2);
  });
});

describe('html on Markdown', () => {
  const fill = (text: string): string => run('html', file('text.md', text)).out;

  test('fills a tag that stands alone with a block of ordinary elements', () => {
    const out = fill('Before.\n\n<customs-stat figure="customs-revenue">a trillion</customs-stat>\n\nAfter.\n');
    assert.match(
      out,
      /^Before\.\n\n<customs-stat figure="customs-revenue" data-as-of[^\n]*>\na trillion\n<figure [^\n]*<\/figure>\n<\/customs-stat>\n\nAfter\.\n$/,
    );
    assert.doesNotMatch(out, /<template|<style/);
    assert.equal(fill(out), out);
  });

  test('makes the author’s words a link in running text', () => {
    const text =
      'Officers opened <customs-stat figure="smuggling-cases" variant="inline">over *3,000* cases</customs-stat> so far.\n';
    const out = fill(text);
    assert.match(
      out,
      /><span lang="en"[^>]*><a href="[^"]+" title="[^"]*Zhao Zenglian[^"]*">over \*3,000\* cases<\/a><\/span><\/customs-stat> so far\.\n$/,
    );
    assert.equal(fill(out), out);
  });

  test('leaves code alone, fenced, indented and in a line, and what a backslash takes its meaning from', () => {
    const tag = '<customs-stat figure="customs-revenue"></customs-stat>';
    const text = [
      ...['---', `title: ${tag}`, '---', '', '```html', tag, '```', '', '~~~~', '```', tag, '~~~', tag, '~~~~', ''],
      ...[
        `    ${tag}`,
        '',
        `In \`${tag}\` and \`\` \` ${tag} \`\`.`,
        `\\${tag.replace('</', '\\</')}`,
        '',
        '> ```',
        `> ${tag}`,
        '> ```',
      ],
    ].join('\n');
    assert.equal(fill(text), text);
  });

  test('reads the language of front matter', () =>
    assert.match(
      fill('---\nlang: zh-Hans\n---\n\n<customs-stat figure="customs-revenue"></customs-stat>\n'),
      /万亿元/,
    ));
});
