/** `customs-briefing/static.js` as it is built: in Node and in a runtime that has nothing of Node. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type * as StaticForms from '../../src/static.ts';

const {renderStatic, StaticProblem, styleHashes, TARGETS} = (await import(
  new URL('../../dist/static.js', import.meta.url).href
)) as typeof StaticForms;

describe('renderStatic', () => {
  for (const target of TARGETS) {
    test(`gives ${target}`, async () => {
      const form = await renderStatic('customs-stat', {figure: 'customs-revenue'}, {target});
      if (target === 'png') assert.deepEqual([...form.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
      else assert.match(String(form), /1\.05/);
    });
  }

  const faults: readonly [name: string, call: () => Promise<unknown>, sentence: RegExp][] = [
    ['a tag', () => renderStatic('custom-stat', {}, {target: 'html'}), /"custom-stat" is no element\. .*customs-stat/],
    ['a target', () => renderStatic('customs-stat', {}, {target: 'pdf' as 'svg'}), /"pdf" is no target\. .*json-ld/],
    [
      'a figure',
      () => renderStatic('customs-stat', {figure: 'customs-revenu'}, {target: 'html'}),
      /^<customs-stat>: .*“customs-revenu”.*customs-revenue/,
    ],
    [
      'a figure that is like none',
      () => renderStatic('customs-stat', {figure: 'qqqqqqqq'}, {target: 'text'}),
      /^<customs-stat>: .*“qqqqqqqq”.*has \d\d figures, among them: .*customs-revenue/,
    ],
    [
      'a figure that is missing',
      () => renderStatic('customs-stat', {}, {target: 'text'}),
      /“figure” is missing.*among them: .*customs-revenue/,
    ],
    [
      'a variant',
      () => renderStatic('customs-stat', {figure: 'customs-revenue', variant: 'big'}, {target: 'html'}),
      /“big”.*card.*inline.*hero/,
    ],
    ['a file', () => renderStatic('customs-stat', {src: 'x.json'}, {target: 'html'}), /src is "x\.json".*briefing/],
    [
      'a briefing',
      () => renderStatic('customs-stat', {figure: 'a'}, {target: 'html', briefing: {id: 7}}),
      /not a briefing/i,
    ],
  ];
  for (const [name, call, sentence] of faults) {
    test(`says in a sentence what is wrong with ${name}`, async () => {
      await assert.rejects(call, (error) => {
        assert.ok(error instanceof StaticProblem, String(error));
        assert.match(error.message, sentence);
        return true;
      });
    });
  }
});

describe('a runtime with nothing of Node', () => {
  for (const target of TARGETS.filter((one) => one !== 'png')) {
    test(`gives ${target}, as Node does`, async () => {
      const args = ['--no-warnings', '--experimental-vm-modules', 'tests/support/edge-runtime.js', target];
      const form = execFileSync(process.execPath, args, {encoding: 'utf8'});
      assert.equal(form, await renderStatic('trade-growth-chart', {}, {target, lang: 'zh-Hans'}));
    });
  }
});

describe('style hashes', () => {
  test('are those of the styles in the declarative form, and stand in their file', async () => {
    const hashes = styleHashes();
    assert.deepEqual(JSON.parse(readFileSync('dist/style-hashes.json', 'utf8')), hashes);
    for (const [tag, hash] of Object.entries(hashes)) {
      const attributes = tag === 'customs-stat' ? {figure: 'customs-revenue'} : {claim: 'trade-average-increase'};
      const form = await renderStatic(tag, tag === 'figure-table' ? {} : attributes, {target: 'dsd'});
      const style = /<style>(.*?)<\/style>/s.exec(form)?.[1] ?? '';
      assert.ok(style.length > 1000);
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      assert.equal(hash, `sha256-${Buffer.from(digest).toString('base64')}`);
    }
  });
});
