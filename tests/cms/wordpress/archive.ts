/** WordPress as Debian packages it, unpacked beside the machine's own system, which stays as it is. */
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {MINUTE} from '../attempt.ts';
import {IMPATIENT} from '../install.ts';
import {unzip} from '../unzip.ts';

const run = promisify(execFile);
const LIMIT = {timeout: 3 * MINUTE};

/** A release of Debian, with the WordPress that it has. */
export type Suite = 'bookworm' | 'trixie';

const CACHE = resolve('node_modules/.cache/wordpress');
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The archive that this machine's own apt uses; nothing where it is another system's. */
export function mirror(): string | undefined {
  const folder = '/etc/apt/sources.list.d';
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name)),
  ];
  const text = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return existsSync(KEYS) ? /https?:\/\/[^\s]+\/debian\/?(?=\s|$)/m.exec(text.join('\n'))?.[0] : undefined;
}

/** Packages of a suite, by a configuration of apt that shares nothing with the machine's. */
async function unpack(suite: Suite, root: string): Promise<void> {
  const home = join(CACHE, `${suite}.apt`);
  await rm(home, {recursive: true, force: true});
  for (const folder of ['lists/partial', 'cache/archives/partial', 'debs'])
    await mkdir(join(home, folder), {recursive: true});
  const settings = [
    `Dir::Etc::sourcelist "${home}/sources.list"; Dir::Etc::sourceparts "-";`,
    `Dir::State::Lists "${home}/lists"; Dir::Cache "${home}/cache"; APT::Sandbox::User "root";`,
    'Acquire::Retries "1"; Acquire::http::Timeout "20"; Acquire::https::Timeout "20";',
  ];
  await writeFile(join(home, 'apt.conf'), settings.join('\n'));
  await writeFile(join(home, 'sources.list'), `deb [signed-by=${KEYS}] ${mirror() ?? ''} ${suite} main\n`);
  const options = {...LIMIT, cwd: join(home, 'debs'), env: {...process.env, APT_CONFIG: join(home, 'apt.conf')}};
  await run('apt-get', ['update', '-qq'], options);
  const {stdout} = await run('apt-cache', ['depends', 'wordpress'], options);
  // Nothing of them is installed: scripts and themes that the package links to, no servers.
  const parts = stdout.match(/wordpress-theme-[a-z]+|libjs-[a-z-]+|php-getid3|libphp-[a-z]+/g) ?? [];
  await run('apt-get', ['download', '-qq', 'wordpress', ...new Set(parts)], options);
  for (const name of readdirSync(options.cwd).filter((one) => one.endsWith('.deb')))
    await run('dpkg-deb', ['-x', name, root], options);
  await rm(home, {recursive: true});
}

/** The files of WordPress. Fetched once for each installation of the project's packages. */
export async function fetchFiles(suite: Suite): Promise<string> {
  const root = join(CACHE, suite);
  if (!existsSync(join(root, 'usr/share/wordpress/wp-load.php'))) {
    await rm(root, {recursive: true, force: true});
    const fresh = `${root}.new`;
    await rm(fresh, {recursive: true, force: true});
    await unpack(suite, fresh);
    await rename(fresh, root);
  }
  return join(root, 'usr/share/wordpress');
}

const SQLITE = {package: '@wp-playground/cli@3.1.56', file: 'sqlite-database-integration.zip'};

async function packed(): Promise<string> {
  const folder = join(CACHE, 'sqlite');
  const archive = join(folder, 'package', SQLITE.file);
  if (existsSync(archive)) return archive;
  await mkdir(folder, {recursive: true});
  const args = ['pack', SQLITE.package, '--loglevel=error', '--pack-destination', folder];
  const {stdout} = await run('npm', [...args, ...IMPATIENT], LIMIT);
  await run('tar', ['-xzf', stdout.trim().split('\n').at(-1)!, `package/${SQLITE.file}`], {cwd: folder});
  return archive;
}

let database: Promise<string> | undefined;

/** The database of a test site: a drop-in for SQLite, which this npm package carries. */
export const fetchDatabase = (): Promise<string> => (database ??= packed());

/** Copies WordPress with its database to a folder. */
export async function place(suite: Suite, folder: string): Promise<void> {
  const [source, database] = [await fetchFiles(suite), await fetchDatabase()];
  // The package links to parts of other packages by relative paths; some lead to what a test site does not need.
  await run('cp', ['-rL', source, folder]).catch(() => undefined);
  for (const name of ['.htaccess', 'wp-config.php']) await rm(join(folder, name), {force: true});
  const plugins = join(folder, 'wp-content/mu-plugins');
  unzip(database, plugins);
  const [made = ''] = readdirSync(plugins).filter((name) => name.includes('sqlite'));
  const home = join(plugins, made);
  await mkdir(join(folder, 'wp-content/database'), {recursive: true});
  const template = await readFile(join(home, 'db.copy'), 'utf8');
  await writeFile(
    join(folder, 'wp-content/db.php'),
    template
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', home)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  // WordPress before 6.2 reads each property of its database class by a method of the parent, which a private one ends.
  const file = join(home, 'wp-includes/sqlite/class-wp-sqlite-db.php');
  const code = await readFile(file, 'utf8');
  await writeFile(
    file,
    code.replace('private $allow_unsafe_unquoted_parameters', 'public $allow_unsafe_unquoted_parameters'),
  );
}
