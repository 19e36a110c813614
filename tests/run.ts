/**
 * `npm test`: every check of the project, in every browser engine of this machine.
 * `npm run test:browsers`: only what runs in browsers.
 * The last line is only the count of what passed and failed.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {delimiter, resolve} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {findEngines} from './support/engines.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Its last line says how many passed and failed; any other step counts as one. */
  readonly counts?: true;
  /** What it says is worth reading also where nothing failed. */
  readonly says?: true;
  /** It may leave out what this machine cannot run, and says so in a line that begins with a dash; what it measures, with ▪. */
  readonly skips?: true;
}

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

const all: readonly Step[] = [
  {name: 'types', command: 'npm run --silent types'},
  {name: 'lint', command: 'eslint .'},
  {name: 'format', command: 'npm run --silent lint:format'},
  {name: 'data', command: 'npm run --silent check:data'},
  {name: 'build', command: 'npm run --silent build'},
  {name: 'size', command: 'npm run --silent size'},
  {name: 'browser tests', command: 'wtr --config tests/web-test-runner.config.js', counts: true, says: true},
  {
    name: 'package tests',
    command:
      'node --test --test-reporter=./tests/support/node-reporter.ts "tests/package/**/*.test.ts" "tests/cms/*.test.ts"',
    counts: true,
  },
  {name: 'unbreakable', command: 'npm run --silent test:unbreakable', counts: true, skips: true},
  {name: 'content systems', command: 'npm run --silent test:cms', counts: true, skips: true},
];

const env: NodeJS.ProcessEnv = {
  ...process.env,
  TZ: 'UTC',
  // What takes minutes runs whole by its own command.
  SHORT: '1',
  PATH: resolve('node_modules/.bin') + delimiter + process.env['PATH'],
};

async function run(command: string): Promise<{readonly ok: boolean; readonly output: string}> {
  const child = spawn(command, {shell: true, env, stdio: ['ignore', 'pipe', 'pipe']});
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  return {ok: code === 0, output: stripVTControlCharacters(parts.join('')).trim()};
}

/** A step that says nothing of its tests, or fails without naming one, has failed once. */
function tally({counts, skips}: Step, ok: boolean, output: string): {readonly passed: number; readonly failed: number} {
  if (!counts) return {passed: ok ? 1 : 0, failed: ok ? 0 : 1};
  const [, passed = 0, failed = 0] = (/(\d+) passed, (\d+) failed$/.exec(output) ?? []).map(Number);
  return {passed, failed: failed || (ok && (passed || (skips && /^– /m.test(output))) ? 0 : 1)};
}

let passed = 0;
let failed = 0;

const steps = process.argv[2] === 'browsers' ? all.filter(({says}) => says) : all;
const {engines, missing} = findEngines();
env['ENGINES'] = engines.map(({name}) => name).join();
if (engines.length === 0) failed++;
for (const sentence of missing) console.log(sentence);
console.log(`Engines: ${engines.map(({name}) => name).join(', ') || 'none'}.`);

for (const step of steps) {
  const start = performance.now();
  const {ok, output} = await run(step.command);
  const count = tally(step, ok, output);
  passed += count.passed;
  failed += count.failed;
  if (count.failed) console.log(output);
  else if (step.says) console.log(output.split('\n').slice(-3, -1).join('\n'));
  else if (step.skips) for (const [line] of output.matchAll(/^[–▪] .*$/gm)) console.log(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed ? '✗' : '✓'} ${step.name}${step.counts ? ` (${count.passed})` : ''}, ${seconds} s`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
