import {execFileSync} from 'node:child_process';
import {attempt, MINUTE} from '../attempt.ts';
import {fetchDatabase, fetchFiles, mirror, type Suite} from './archive.ts';

const hasSQLite = (): boolean => {
  try {
    execFileSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

const PACKAGES = ['php-cli', 'php-sqlite3'];

/** Debian's own packages, as root only: as the tests get their browser. */
async function install(): Promise<string> {
  console.log('No PHP with SQLite found: installing Debian’s.');
  const options = {timeout: 3 * MINUTE, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  await attempt('apt-get', ['-qq', 'update'], options);
  return attempt('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...PACKAGES], options);
}

async function lacksPHP(): Promise<string> {
  if (hasSQLite()) return '';
  const advice = `apt-get install ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0) return `PHP with SQLite is not here: ${advice}.`;
  const fault = (await install()) || 'PHP is there and does not start';
  return hasSQLite() ? '' : `PHP with SQLite could not be had (${advice}): ${fault}.`;
}

let php: Promise<string> | undefined;

/** Why this machine cannot run the WordPress of a release of Debian, as a sentence; empty where it can. */
export async function lacksWordPress(suite: Suite): Promise<string> {
  if (!mirror()) return 'WordPress comes from Debian’s packages here, and this machine’s apt does not know them.';
  const reason = await (php ??= lacksPHP());
  if (reason) return reason;
  try {
    await Promise.all([fetchFiles(suite), fetchDatabase()]);
    return '';
  } catch (error) {
    return `WordPress of ${suite} could not be fetched: ${(error as Error).message.split('\n', 3).join(' ').trim()}`;
  }
}
