/** Ghost as npm has it, in a folder of its own that goes with the test. */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, realpathSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {attempt, MINUTE} from '../attempt.ts';
import {IMPATIENT} from '../install.ts';

const GHOST = 'ghost@6.65.0';
/** Ghost's packages are locked by pnpm; its database is compiled here. */
const TOOLS = ['pnpm@12.4.2', 'node-gyp@12.4.0'];

export interface Ghost {
  readonly home: string;
  /** The program itself. */
  readonly folder: string;
  /** Articles, pictures, themes, the database. */
  readonly content: string;
  /** Starts it: a Node whose headers are here. */
  readonly command: readonly string[];
}

/** Ghost's database is compiled for the Node that runs it, which takes that Node's headers. */
function nodeWithHeaders(): {readonly node: string; readonly headers: string} | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const headers = dirname(dirname(realpathSync(node)));
    if (existsSync(join(headers, 'include/node/node.h'))) return {node, headers};
  }
  return undefined;
}

const runs = (program: string): boolean => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0;

/** Why this machine cannot even try, as a sentence; empty where it can. */
export function lacksGhost(): Promise<string> {
  const missing = ['c++', 'make', 'python3', 'tar'].filter((program) => !runs(program));
  if (missing.length > 0) return Promise.resolve(`Its database is compiled here: ${missing.join(', ')} is not there.`);
  return Promise.resolve(
    nodeWithHeaders() ? '' : 'Its database is compiled here: no Node on the PATH has its headers.',
  );
}

/** Before Node 22 a function is missing that one of Ghost's packages calls when it starts. */
const PRELOAD = `require('node:worker_threads').markAsUncloneable ??= () => {};`;

/** Installs Ghost; throws what went wrong. About two minutes. */
export async function installGhost(): Promise<Ghost> {
  const {node, headers} = nodeWithHeaders()!;
  const home = await mkdtemp(join(tmpdir(), 'ghost-'));
  const [folder, content, tools] = [join(home, 'package'), join(home, 'content'), join(home, 'tools/node_modules')];
  const must = async (program: string, args: readonly string[], cwd: string, minutes: number): Promise<void> => {
    const fault = await attempt(program, args, {cwd, timeout: minutes * MINUTE, maxBuffer: 2 ** 26});
    if (!fault) return;
    await rm(home, {recursive: true});
    throw new Error(`${[program, ...args].join(' ')}: ${fault}`);
  };
  await must('npm', ['pack', GHOST, '--loglevel=error', ...IMPATIENT], home, 3);
  await must('tar', ['-xzf', globSync('ghost-*.tgz', {cwd: home})[0]!], home, 1);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm', ['install', '--prefix', dirname(tools), ...quiet, ...IMPATIENT, ...TOOLS], home, 3);
  const pnpm = [join(tools, 'pnpm/bin/pnpm.mjs'), 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'];
  await must(process.execPath, pnpm, folder, 6);
  const [sqlite = ''] = globSync('node_modules/.pnpm/better-sqlite3@*/node_modules/better-sqlite3', {cwd: folder});
  const compile = [join(tools, 'node-gyp/bin/node-gyp.js'), 'rebuild', '--release', `--nodedir=${headers}`];
  await must(node, compile, join(folder, sqlite), 6);
  await cp(join(folder, 'content'), content, {recursive: true, dereference: true});
  await mkdir(join(content, 'data'), {recursive: true});
  const preload = join(home, 'preload.cjs');
  await writeFile(preload, PRELOAD);
  return {home, folder, content, command: [node, '--require', preload, 'index.js']};
}
