import {cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

interface Resolved {
  readonly path: string;
  readonly kind: string;
}

interface Esbuild {
  build(options: object): Promise<unknown>;
}

/** What comes later and is yet part of a task: a check of the page's own briefing, and the take-over of a prerendered figure. */
function needed(name: string, file: string): RegExp {
  if (name.endsWith('-dsd')) return /\/(freshness|take-over)\.js$/;
  return file === 'T2.js' ? /\/(load|schema|freshness)\.js$/ : /^$/;
}

/**
 * Our entries as the harness needs them: its bundler takes the first module that is imported on demand for the entry of a
 * page. What a reader fetches when he opens a menu, or in another language, is therefore left out: no task opens one.
 */
export async function builtPeers(harness: string): Promise<string> {
  const from = resolve('tests/bench/peers');
  const to = resolve('node_modules/.cache/bench-peers');
  rmSync(to, {recursive: true, force: true});
  const esbuild = (await import(pathToFileURL(resolve(harness, 'node_modules/esbuild/lib/main.js')).href)) as Esbuild;
  const onDemand = (needed: RegExp) => ({
    name: 'on demand',
    setup(build: {
      onResolve(
        options: {filter: RegExp},
        resolve: (one: Resolved) => {path: string; external: true} | undefined,
      ): void;
    }) {
      build.onResolve({filter: /./}, ({path, kind}) =>
        kind === 'dynamic-import' && !needed.test(path)
          ? {path: `https://on-demand.invalid/${path.replace(/^.*\//, '')}`, external: true}
          : undefined,
      );
    },
  });
  for (const name of readdirSync(from)) {
    mkdirSync(join(to, name), {recursive: true});
    for (const file of readdirSync(join(from, name))) {
      if (/^T\d\.js$/.test(file))
        await esbuild.build({
          entryPoints: [join(from, name, file)],
          outfile: join(to, name, file),
          bundle: true,
          format: 'esm',
          target: 'es2022',
          logLevel: 'error',
          plugins: [onDemand(needed(name, file))],
        });
      else if (file === 'peer.json') cpSync(join(from, name, file), join(to, name, file));
      else if (file.endsWith('.html.mjs'))
        await esbuild.build({
          entryPoints: [join(from, name, file)],
          outfile: join(to, name, file),
          bundle: true,
          platform: 'node',
          format: 'esm',
          external: [resolve('dist/static.js')],
          logLevel: 'error',
          plugins: [
            {
              name: 'static',
              setup(build: {
                onResolve(options: {filter: RegExp}, resolve: () => {path: string; external: true}): void;
              }) {
                build.onResolve({filter: /static\.js$/}, () => ({path: resolve('dist/static.js'), external: true}));
              },
            },
          ],
        });
    }
  }
  return to;
}
