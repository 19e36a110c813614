import {once} from 'node:events';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Site extends AsyncDisposable {
  readonly origin: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
}

/**
 * A plain static server, as any newspaper's: pages by path, and a folder below `/`.
 * Files may be used from other origins, as a CDN allows it.
 */
export async function site(pages: Readonly<Record<string, string>>, folder?: string): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    asked.push(path);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const headers = {'content-type': type, 'access-control-allow-origin': '*'};
    const page = pages[path];
    const file = folder && join(folder, normalize(path));
    if (page !== undefined) response.writeHead(200, headers).end(page);
    else if (file && existsSync(file) && statSync(file).isFile())
      createReadStream(file).pipe(response.writeHead(200, headers));
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
