import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {attempt, MINUTE} from '../attempt.ts';
import {IMPATIENT} from '../install.ts';

const DEPENDENCIES = {
  '@docusaurus/core': '3.10.2',
  '@docusaurus/preset-classic': '3.10.2',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

/** Names the folder to the process of the tests. */
const PLACE = 'CUSTOMS_BRIEFING_DOCUSAURUS';

/** Installs Docusaurus, in about 80 seconds; else why it cannot be had, as a sentence. */
export async function lacksDocusaurus(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'docusaurus-'));
  process.env[PLACE] = home;
  await writeFile(join(home, 'package.json'), JSON.stringify({private: true, dependencies: DEPENDENCIES}));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...IMPATIENT];
  const fault = await attempt('npm', args, {cwd: home, timeout: 8 * MINUTE, maxBuffer: 2 ** 26});
  return fault && `It could not be installed: ${fault}`;
}

export async function removeDocusaurus(): Promise<void> {
  const home = process.env[PLACE];
  if (home) await rm(home, {recursive: true});
}

/** The folder of its packages. */
export function installedDocusaurus(): string {
  const home = process.env[PLACE];
  if (!home) throw new Error('Docusaurus is installed by npm run test:nightly.');
  return join(home, 'node_modules');
}
