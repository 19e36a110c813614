/** `npm run build`: everything under dist/, and custom-elements.json beside it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {transform} from 'lightningcss';
import {build} from 'vite';
import {OWN_HOST} from '../src/share/embed-code.ts';
import type * as StaticForms from '../src/static.ts';
import {integrity} from './integrity.ts';
import {licences} from './licences.ts';

process.chdir(new URL('..', import.meta.url).pathname);

async function run(script: string): Promise<void> {
  const [code] = (await once(spawn(script, {shell: true, stdio: 'inherit'}), 'close')) as [number];
  if (code) throw new Error(`Failed: ${script}`);
}

async function code(): Promise<void> {
  for (const mode of ['modules', 'bundle', 'classic', 'autoload', 'frame', 'host', 'static', 'cli'])
    await build({mode});
}

/** A page waits for a style sheet in its head, so this one is small. */
async function styles(): Promise<void> {
  const filename = 'reserve.css';
  const {code} = transform({filename, code: await readFile(`src/embed/${filename}`), minify: true});
  await writeFile(`dist/${filename}`, code);
}

/** The files of data/ as they are, without white space. */
async function data(): Promise<void> {
  await mkdir('dist/data', {recursive: true});
  for (const name of (await readdir('data')).filter((one) => one.endsWith('.json'))) {
    const value: unknown = JSON.parse(await readFile(`data/${name}`, 'utf8'));
    await writeFile(`dist/data/${name}`, JSON.stringify(value));
  }
}

/** The hashes of the styles in declarative shadow roots, for pages that name each style they allow. */
async function hashes(): Promise<void> {
  const {styleHashes} = (await import(resolve('dist/static.js'))) as typeof StaticForms;
  await writeFile('dist/style-hashes.json', `${JSON.stringify(styleHashes(), undefined, 2)}\n`);
}

/** Declarations of what an entry's declarations speak of; those of inner modules, and of packages that only they use, go. */
async function types(): Promise<void> {
  await run('tsc -p .config/tsconfig.build.json');
  const declarations = (await readdir('dist', {recursive: true})).filter((name) => name.endsWith('.d.ts'));
  const needed = new Set<string>();
  const need = async (name: string): Promise<void> => {
    needed.add(name);
    const code = await readFile(join('dist', name), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?'(\.[^']+)\.ts'/g)) {
      const other = join(dirname(name), `${path}.d.ts`);
      if (!needed.has(other)) await need(other);
    }
  };
  for (const name of declarations)
    if (/^(index|define|static|cms\/[^/]+|elements\/.*|embed\/autoload)\.d\.ts$/.test(name)) await need(name);
  for (const name of declarations) if (!needed.has(name)) await rm(join('dist', name));
}

const start = performance.now();
await rm('dist', {recursive: true, force: true});
const done = await Promise.allSettled([
  code().then(hashes),
  types(),
  data(),
  styles(),
  ...['embed.html', 'embed.css'].map((name) => cp(`src/embed/frame/${name}`, `dist/${name}`)),
  run('npm run --silent manifest'),
]);
for (const one of done) if (one.status === 'rejected') throw one.reason;
await run('node .config/frameworks.ts');
await run('node .config/catalogue.ts');
for (const mode of ['cms', 'generators']) await build({mode});
await run(`node dist/cli.js oembed --base "${process.env['CUSTOMS_BRIEFING_BASE'] ?? OWN_HOST}" -o dist/oembed`);
await licences('dist/licenses', 'dist/LICENSES.txt');
await run('node .config/cms/pack.ts');
await integrity('dist');
console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
