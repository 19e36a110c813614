/** `npm run build`: everything under dist/, and custom-elements.json beside it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'vite';

process.chdir(new URL('..', import.meta.url).pathname);

async function run(script: string): Promise<void> {
  const [code] = (await once(spawn(script, {shell: true, stdio: 'inherit'}), 'close')) as [number];
  if (code) throw new Error(`Failed: ${script}`);
}

async function code(): Promise<void> {
  for (const mode of ['modules', 'bundle', 'classic']) await build({mode});
}

/** The files of data/ as they are, without white space. */
async function data(): Promise<void> {
  await mkdir('dist/data', {recursive: true});
  for (const name of (await readdir('data')).filter((one) => one.endsWith('.json'))) {
    const value: unknown = JSON.parse(await readFile(`data/${name}`, 'utf8'));
    await writeFile(`dist/data/${name}`, JSON.stringify(value));
  }
}

const start = performance.now();
await rm('dist', {recursive: true, force: true});
await Promise.all([
  code(),
  data(),
  cp('src/embed/reserve.css', 'dist/reserve.css'),
  run('tsc -p .config/tsconfig.build.json'),
  run('npm run --silent manifest'),
]);
console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
