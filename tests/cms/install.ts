import {existsSync, statSync} from 'node:fs';
import {attempt, MINUTE} from './attempt.ts';

const MARK = 'tests/cms/node_modules/.package-lock.json';
const LOCK = 'tests/cms/package-lock.json';

/** npm gives up on a registry that does not answer instead of asking for minutes. */
export const IMPATIENT = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-timeout=60000'];

let answer: Promise<string> | undefined;

/** Installs the systems of tests/cms/package.json where they are not yet; else why they cannot be had, as a sentence. */
export function lacksSystems(): Promise<string> {
  return (answer ??= install());
}

async function install(): Promise<string> {
  if (existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(LOCK).mtimeMs) return '';
  const args = ['ci', '--prefix', 'tests/cms', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const fault = await attempt('npm', [...args, ...IMPATIENT], {timeout: 4 * MINUTE});
  // A lock that does not fit is ours to mend, and no lack of the machine.
  if (/\bEUSAGE\b/.test(fault)) throw new Error(fault);
  return fault && `npm could not install them in tests/cms: ${fault}`;
}
