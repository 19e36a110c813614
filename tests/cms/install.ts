import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const MARK = 'tests/cms/node_modules/.package-lock.json';
const LOCK = 'tests/cms/package-lock.json';

let answer: string | undefined;

/** Installs the systems of tests/cms/package.json where they are not yet; else why they cannot be had, as a sentence. */
export function lacksSystems(): string {
  if (answer !== undefined) return answer;
  answer = '';
  if (existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(LOCK).mtimeMs) return answer;
  try {
    execFileSync('npm', ['ci', '--prefix', 'tests/cms', '--ignore-scripts', '--silent'], {stdio: 'pipe'});
  } catch (error) {
    const {stderr} = error as {stderr?: Buffer};
    const [line = 'npm failed'] = String(stderr ?? error)
      .trim()
      .split('\n');
    answer = `The systems could not be installed (npm ci --prefix tests/cms): ${line}`;
  }
  return answer;
}
