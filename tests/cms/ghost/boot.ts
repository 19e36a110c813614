import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {freePort} from '../../support/free-port.ts';
import type {Ghost} from './install.ts';

/** A running Ghost with its owner logged in. */
export interface Site extends AsyncDisposable {
  readonly origin: string;
  readonly cookie: string;
  /** Asks the Admin API as the owner. */
  ask<Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Answer>;
}

/** Ghost refuses one with "password" in it. */
const OWNER = {email: 'editor@example.com', password: 'Quiet-harbour-1987'};

/** Starts Ghost on SQLite, asks no other server for anything, and sets up its owner. */
export async function boot(ghost: Ghost): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const config = {
    url: origin,
    server: {host: '127.0.0.1', port},
    database: {client: 'sqlite3', connection: {filename: join(ghost.content, 'data/ghost.db')}, useNullAsDefault: true},
    security: {staffDeviceVerification: false},
    privacy: {useTinfoil: true},
    paths: {contentPath: ghost.content},
    mail: {transport: 'Direct'},
    logging: {transports: ['stdout']},
  };
  await writeFile(join(ghost.folder, 'config.production.json'), JSON.stringify(config));
  const [program = '', ...args] = ghost.command;
  const log = join(ghost.home, 'ghost.log');
  const server = spawn(program, args, {
    cwd: ghost.folder,
    env: {...process.env, NODE_ENV: 'production'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = createWriteStream(log);
  for (const stream of [server.stdout, server.stderr]) stream.pipe(written, {end: false});
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
  const up = (): Promise<boolean> =>
    fetch(`${origin}/ghost/api/admin/site/`).then(
      ({ok}) => ok,
      () => false,
    );
  for (let i = 0; !(await up()); i++) {
    if (i > 300 || server.exitCode !== null) {
      const said = (await readFile(log, 'utf8')).slice(-2000);
      await stop();
      throw new Error(`Ghost does not answer:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  const send = async (method: string, path: string, body?: object, cookie?: string): Promise<Response> => {
    const headers = {'content-type': 'application/json', 'accept-version': 'v6.0', origin, ...(cookie && {cookie})};
    const answer = await fetch(`${origin}/ghost/api/admin/${path}`, {
      method,
      headers,
      ...(body && {body: JSON.stringify(body)}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  await send('POST', 'authentication/setup/', {setup: [{name: 'Editor', blogTitle: 'Newsroom', ...OWNER}]});
  const session = await send('POST', 'session/', {username: OWNER.email, password: OWNER.password});
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    origin,
    cookie,
    ask: async <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
      (await (await send(method, path, body, cookie)).json()) as Answer,
    [Symbol.asyncDispose]: stop,
  };
}
