import {execFile, spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {freePort} from '../../support/free-port.ts';
import {place, type Suite} from './archive.ts';

const run = promisify(execFile);

export const PASSWORD = 'password';

/** A running WordPress of its own, with an administrator and an author. */
export interface WordPress extends AsyncDisposable {
  readonly origin: string;
  readonly version: string;
  readonly folder: string;
  /** Runs PHP inside WordPress and gives what it printed. */
  php(code: string): Promise<string>;
  /** What PHP has complained of in the plug-in's own files. */
  complaints(): Promise<readonly string[]>;
}

const KEYS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

/** No request leaves the machine, and errors go to a file. */
const config = (origin: string): string => `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', '' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
${KEYS.map((key) => `define( '${key}', 'test' );`).join(' ')}
$table_prefix = 'wp_';
define( 'WP_HOME', '${origin}' ); define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', true ); define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_ENVIRONMENT_TYPE', 'local' ); define( 'FS_METHOD', 'direct' );
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Newsroom', 'admin', 'admin@example.test', true, '', '${PASSWORD}' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author', 'user_email' => 'author@example.test' ) );
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();
echo get_bloginfo( 'version' );
`;

const REQUEST = `$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1' );`;

/** Sets up the WordPress of a release of Debian in a folder of its own, and serves it. */
export async function wordpress(suite: Suite): Promise<WordPress> {
  const home = await mkdtemp(join(tmpdir(), `wordpress-${suite}-`));
  const folder = join(home, 'site');
  await place(suite, folder);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await writeFile(join(folder, 'wp-config.php'), config(origin));

  const php = async (code: string): Promise<string> => {
    const file = join(folder, `run-${Math.random().toString(36).slice(2)}.php`);
    await writeFile(file, `<?php\n${REQUEST}\n${code}`);
    const {stdout} = await run('php', ['-d', 'memory_limit=512M', '-d', 'display_errors=0', file]);
    await rm(file);
    return stdout.trim();
  };
  const version = await php(INSTALL);

  // Workers, because a page of WordPress asks its own server; a group of their own, because they outlive their parent.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '3'},
    stdio: 'ignore',
    detached: true,
  });
  const up = async (): Promise<boolean> =>
    fetch(`${origin}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    );
  for (let i = 0; !(await up()); i++) {
    if (i > 50) throw new Error('WordPress does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  return {
    origin,
    version,
    folder,
    php: (code) => php(`require __DIR__ . '/wp-load.php';\n${code}`),
    async complaints() {
      const log = await readFile(join(folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
      return log.split('\n').filter((line) => /customs.briefing/i.test(line));
    },
    async [Symbol.asyncDispose]() {
      process.kill(-server.pid!);
      await rm(home, {recursive: true});
    },
  };
}
