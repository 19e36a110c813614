import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const report = readFileSync('tests/accessibility.md', 'utf8');
const rows = [...report.matchAll(/^\| +(\d+) +\| (.+?) +\| (pass|fail|n\/a) +\| (.+?) +\|$/gm)].map(
  ([, number, name, answer, evidence]) => ({
    number: Number(number),
    critical: name!.includes('(critical)'),
    answer,
    evidence: evidence!,
  }),
);

test('the report answers all fifty heuristics of Chartability in their order', () => {
  assert.deepEqual(
    rows.map(({number}) => number),
    Array.from({length: 50}, (_, i) => i + 1),
  );
});

test('no critical heuristic fails', () => {
  const critical = rows.filter((row) => row.critical);
  assert.equal(critical.length, 14);
  assert.deepEqual(
    critical.filter(({answer}) => answer !== 'pass'),
    [],
  );
});

test('every file that the report names is there, and every answer has its reason', () => {
  for (const {number, evidence} of rows) {
    assert.ok(evidence.length > 15, `${number}`);
    for (const [file] of evidence.matchAll(/tests\/[\w/.-]+\.ts/g)) assert.ok(existsSync(file), `${number}: ${file}`);
  }
});

test('the sums of the report are those of its rows', () => {
  const count = (wanted: string): number => rows.filter(({answer}) => answer === wanted).length;
  const sums = `${count('pass')} pass, ${count('fail')} fail, ${count('n/a')} are not applicable.`;
  assert.ok(report.includes(sums), sums);
});
