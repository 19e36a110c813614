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

function lacksTools(): string {
  const missing = ['c++', 'make', 'python3', 'tar'].filter((program) => !runs(program));
  if (missing.length > 0) return `Its database is compiled here: ${missing.join(', ')} is not there.`;
  return nodeWithHeaders() ? '' : 'Its database is compiled here: no Node on the PATH has its headers.';
}

/** Before Node 22 a function is missing that one of Ghost's packages calls when it starts. */
const PRELOAD = `require('node:worker_threads').markAsUncloneable ??= () => {};`;

/** Runs one after the other until one fails. */
async function install(home: string): Promise<string> {
  const {folder, content, preload} = placesIn(home);
  const {node, headers} = nodeWithHeaders()!;
  const tools = join(home, 'tools/node_modules');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', ...IMPATIENT];
  const pnpm = [join(tools, 'pnpm/bin/pnpm.mjs'), 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'];
  const sqlite = (): string =>
    globSync('node_modules/.pnpm/better-sqlite3@*/node_modules/better-sqlite3', {cwd: folder})[0] ?? '';
  const steps: readonly (() => Promise<string>)[] = [
    () => attempt('npm', ['pack', GHOST, '--loglevel=error', ...IMPATIENT], {cwd: home, timeout: 3 * MINUTE}),
    () => attempt('tar', ['-xzf', globSync('ghost-*.tgz', {cwd: home})[0]!], {cwd: home, timeout: MINUTE}),
    () => attempt('npm', ['install', '--prefix', dirname(tools), ...quiet, ...TOOLS], {timeout: 3 * MINUTE}),
    () => attempt(process.execPath, pnpm, {cwd: folder, timeout: 6 * MINUTE, maxBuffer: 2 ** 26}),
    () =>
      attempt(node, [join(tools, 'node-gyp/bin/node-gyp.js'), 'rebuild', '--release', `--nodedir=${headers}`], {
        ...{cwd: join(folder, sqlite()), timeout: 6 * MINUTE, maxBuffer: 2 ** 26},
      }),
  ];
  for (const step of steps) {
    const fault = await step();
    if (fault) return fault;
  }
  await cp(join(folder, 'content'), content, {recursive: true, dereference: true});
  await mkdir(join(content, 'data'), {recursive: true});
  await writeFile(preload, PRELOAD);
  return '';
}

const placesIn = (home: string) => ({
  folder: join(home, 'package'),
  content: join(home, 'content'),
  preload: join(home, 'preload.cjs'),
});

/** Names the folder to the process of the tests. */
const PLACE = 'CUSTOMS_BRIEFING_GHOST';

/** Installs Ghost, in about two minutes; else why it cannot be had, as a sentence. */
export async function lacksGhost(): Promise<string> {
  const reason = lacksTools();
  if (reason) return reason;
  const home = await mkdtemp(join(tmpdir(), 'ghost-'));
  process.env[PLACE] = home;
  const fault = await install(home);
  return fault && `It could not be installed: ${fault}`;
}

export async function removeGhost(): Promise<void> {
  const home = process.env[PLACE];
  if (home) await rm(home, {recursive: true});
}

/** The Ghost that is installed. */
export function installedGhost(): Ghost {
  const home = process.env[PLACE];
  if (!home) throw new Error('Ghost is installed by npm run test:nightly.');
  const {folder, content, preload} = placesIn(home);
  return {home, folder, content, command: [nodeWithHeaders()!.node, '--require', preload, 'index.js']};
}
