import {execFileSync} from 'node:child_process';
import {mirror} from './archive.ts';

const runs = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

const hasSQLite = (): boolean => runs('php', '-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);');

/** Debian's own packages, as root only: as the tests get their browser. */
function install(): void {
  console.log('No PHP with SQLite found: installing Debian’s.');
  const options = {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}} as const;
  execFileSync('apt-get', ['-qq', 'update'], options);
  execFileSync('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'php-cli', 'php-sqlite3'], options);
}

/** Why this machine cannot run WordPress, as a sentence; empty where it can. */
export function lacksWordPress(): string {
  if (!mirror()) return 'WordPress comes from Debian’s packages here, and this machine’s apt does not know them.';
  if (hasSQLite()) return '';
  if (process.getuid?.() !== 0) return 'PHP with SQLite is not here: apt-get install php-cli php-sqlite3.';
  try {
    install();
  } catch {
    // Said below.
  }
  return hasSQLite() ? '' : 'PHP with SQLite could not be installed: apt-get install php-cli php-sqlite3.';
}
