import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Packages that one test alone needs, in a folder with a lock of its own: installed when it first runs, or out of date. */
export function installed(folder: string): true | string {
  const done = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return true;
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {cwd: folder, stdio: 'pipe', timeout: 240_000});
    return true;
  } catch (error) {
    const {stderr} = error as {stderr?: Buffer};
    return `The packages of ${folder} could not be installed: ${
      String(stderr ?? error)
        .trim()
        .split('\n')[0] ?? ''
    }`;
  }
}

/** The package as npm would send it out; returns the path of the packed file. */
export function packed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const answer = execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const [one] = JSON.parse(answer.toString()) as {readonly filename: string}[];
  return join(folder, one!.filename);
}
