/** The packed file, installed in an empty project and bundled by what newsrooms bundle with. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {TAGS} from '../support/family.ts';
import {installed, packed} from '../support/nested.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch, shadowText, visit} from '../support/visit.ts';

const TOOLS = resolve('tests/consumers');
const ready = installed(TOOLS);
const skip = ready !== true && ready;
if (skip) console.log(`– bundlers: skipped. ${skip}`);

const ENTRIES = {
  one: `import 'customs-briefing/elements/customs-stat.js';`,
  all: `import 'customs-briefing/define.js';`,
  classes: `import {CustomsStat, define} from 'customs-briefing'; define('customs-stat', CustomsStat);`,
} as const;

type Bundler = (entry: string, outdir: string) => Promise<unknown>;

interface Api {
  build(options: object): Promise<unknown>;
}

const load = async <Module>(name: string, file: string): Promise<Module> =>
  (await import(pathToFileURL(join(TOOLS, 'node_modules', name, file)).href)) as Module;

const BUNDLERS: Readonly<Record<string, Bundler>> = {
  async vite(entry, outdir) {
    const {build} = await load<Api>('vite', 'dist/node/index.js');
    const input = {input: entry, preserveEntrySignatures: false, output: {entryFileNames: 'out.js'}};
    await build({
      root: join(outdir, '..'),
      logLevel: 'silent',
      configFile: false,
      build: {outDir: outdir, rolldownOptions: input},
    });
  },
  async esbuild(entry, outdir) {
    const {default: esbuild} = await load<{default: Api}>('esbuild', 'lib/main.js');
    const shape = {format: 'esm', splitting: true, minify: true, target: 'es2022', entryNames: 'out'};
    await esbuild.build({...shape, entryPoints: [entry], bundle: true, outdir, logLevel: 'silent'});
  },
  async rollup(entry, outdir) {
    const {rollup} = await load<{
      rollup: (options: object) => Promise<{write: (options: object) => Promise<unknown>}>;
    }>('rollup', 'dist/es/rollup.js');
    const {nodeResolve} = await load<{nodeResolve: () => object}>('@rollup/plugin-node-resolve', 'dist/es/index.js');
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve()],
      onwarn: (warning: Error) => assert.fail(warning.message),
    });
    await bundle.write({dir: outdir, format: 'es', entryFileNames: 'out.js'});
  },
  async webpack(entry, outdir) {
    type Done = (error: Error | null, stats: {hasErrors(): boolean; toString(how: string): string}) => void;
    const {default: webpack} = await load<{default: (options: object, done: Done) => void}>('webpack', 'lib/index.js');
    const output = {path: outdir, filename: 'out.js', chunkFilename: '[id].js', module: true, publicPath: 'auto'};
    const options = {mode: 'production', context: join(outdir, '..'), entry, output, experiments: {outputModule: true}};
    await new Promise<void>((done, fail) => {
      webpack({...options, performance: false}, (error, stats) =>
        error || stats.hasErrors() ? fail(error ?? new Error(stats.toString('errors-only'))) : done(),
      );
    });
  },
};

describe('bundled', {skip}, () => {
  let project: string;
  let browser: Browser;

  before(async () => {
    project = mkdtempSync(join(tmpdir(), 'consumer-'));
    writeFileSync(join(project, 'package.json'), '{"name": "newsroom", "private": true, "type": "module"}');
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', packed(), ...quiet], {cwd: project, stdio: 'pipe', timeout: 120_000});
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    rmSync(project, {recursive: true});
  });

  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    for (const [kind, code] of Object.entries(ENTRIES)) {
      test(`by ${name}: ${kind}`, {timeout: 120_000}, async () => {
        const entry = join(project, `${kind}.js`);
        const outdir = join(project, `${name}-${kind}`);
        writeFileSync(entry, code);
        mkdirSync(outdir);
        await bundle(entry, outdir);

        const scripts = readdirSync(outdir, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
        const text = scripts.map((file) => readFileSync(join(outdir, file), 'utf8')).join('\n');
        const kB = scripts.reduce((sum, file) => sum + readFileSync(join(outdir, file)).length, 0) / 1000;
        assert.equal(/aria-sort/.test(text), kind === 'all', 'the code of the table');

        const body = '<customs-stat figure="customs-revenue">x</customs-stat><figure-table>y</figure-table>';
        const head = '<script type="module" src="out.js"></script>';
        await using server = await site({'/article': html(body, {head})}, outdir);
        const {page, complaints} = await visit(browser, `${server.origin}/article`);
        const registered = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
        assert.deepEqual(registered, kind === 'all' ? TAGS : ['customs-stat']);
        assert.match(await shadowText(page, 'customs-stat'), /1\.05/);
        assert.equal((await shadowText(page, 'figure-table')).includes('3,000'), kind === 'all');
        assert.deepEqual(complaints, []);
        console.log(`▪ ${name}, ${kind}: ${kB.toFixed(0)} kB in ${scripts.length} files`);
      });
    }
  }

  test('by nothing: an import map, from the package as it lies on a disk', async () => {
    const root = join(project, 'node_modules/customs-briefing');
    const map = `<script type="importmap">{"imports": {"customs-briefing/": "/dist/"}}</script>`;
    const head = `${map}<script type="module">import 'customs-briefing/elements/customs-stat.js';</script>`;
    const folder = join(project, 'served');
    cpSync(root, folder, {recursive: true});
    const page = html('<customs-stat figure="customs-revenue">x</customs-stat>', {head});
    await using server = await site({'/article': page}, folder);
    const opened = await visit(browser, `${server.origin}/article`);
    assert.match(await shadowText(opened.page, 'customs-stat'), /1\.05/);
    assert.deepEqual(opened.complaints, []);
  });
});

test('npm knows of no fault in what is shipped', (context) => {
  let answer: string;
  try {
    answer = execFileSync('npm', ['audit', '--omit=dev', '--json'], {encoding: 'utf8', stdio: 'pipe', timeout: 60_000});
  } catch (error) {
    answer = (error as {stdout?: string}).stdout ?? '';
  }
  const report = JSON.parse(answer || '{}') as {metadata?: {vulnerabilities: Record<string, number>}};
  if (!report.metadata) {
    console.log('– npm audit: skipped, its service does not answer here.');
    context.skip();
    return;
  }
  assert.equal(report.metadata.vulnerabilities['total'], 0);
  console.log('▪ npm audit of what is shipped: 0 known faults');
});
