import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
const built = readFileSync(join(root, 'data/customs-2024.json'), 'utf8');

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const check = (...words: string[]) =>
  spawnSync(process.execPath, ['.config/check-data.ts', ...words], {cwd: root, encoding: 'utf8'});

describe('check:data', () => {
  it('proves the built-in briefing, a line a figure', () => {
    const {status, stdout} = check();
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^customs-revenue: "1\.05 trillion yuan \(about \$145\.3 billion\)" → 1050000000000 CNY: follows$/m,
    );
    assert.match(stdout, /^data\/customs-2024\.json: 73 figures, 0 failures$/m);
  });

  const mutations: [name: string, from: string, to: string, words: RegExp][] = [
    ['a digit', '"value": 1050000000000', '"value": 1060000000000', /customs-revenue.*DOES NOT FOLLOW: value/],
    ['a scale', '"value": 54000000000,', '"value": 54000000,', /smuggling-value.*DOES NOT FOLLOW: value/],
    [
      'a qualifier',
      '"qualifier": "in-excess-of"',
      '"qualifier": "nearly"',
      /smuggling-value.*DOES NOT FOLLOW: qualifier/,
    ],
    ['a unit', '"unit": "t"', '"unit": "USD"', /cargo-supervised.*DOES NOT FOLLOW: unit/],
    ['a kind of comparison', '"value": 120,', '"value": 220,', /ecommerce-growth.*DOES NOT FOLLOW/],
  ];
  for (const [name, from, to, words] of mutations) {
    it(`fails on ${name}`, () => {
      assert.ok(built.includes(from), from);
      const {status, stdout} = check(file('changed.json', built.replace(from, to)));
      assert.equal(status, 1);
      assert.match(stdout, words);
    });
  }

  it('says where a file is not well formed', () => {
    const {status, stderr} = check(file('broken.json', built.replace('"date": "2024-07-30"', '"date": "2024-07-32"')));
    assert.equal(status, 1);
    assert.match(stderr, /: date is "2024-07-32"\. /);
  });

  it('finds each phrase once in a transcript, and says which it does not find', () => {
    const phrases = (JSON.parse(built) as {figures: {page: number; stated: string}[]}).figures
      .filter(({page}) => page === 9)
      .map(({stated}) => stated);
    const whole = file('page.txt', phrases.join('.\n'));
    assert.equal(check('--transcript', whole, '--page', '9').status, 0);
    const {status, stdout} = check('--transcript', file('short.txt', phrases.slice(1).join('.\n')), '--page', '9');
    assert.equal(status, 1);
    assert.match(stdout, /NOT ONCE ON THE PAGE: ".*", 0 times/);
    const twice = check('--transcript', file('twice.txt', [...phrases, phrases[0]].join('.\n')), '--page', '9');
    assert.match(twice.stdout, /NOT ONCE ON THE PAGE: ".*", 2 times/);
  });

  it('wants the page of a transcript', () => assert.equal(check('--transcript', 'x').status, 2));
});
