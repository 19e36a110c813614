/** The package as npm would send it out. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {hashOf} from '../../.config/integrity.ts';
import {importsOf} from '../../.config/modules.ts';
import {VERSION} from '../../src/share/version.ts';

type Target = string | {readonly types: string; readonly default: string};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

const dist = readdirSync('dist', {recursive: true, encoding: 'utf8'}).map((name) => join('dist', name));
const scripts = dist.filter((file) => file.endsWith('.js'));

/** The files that an address of the package stands for; `*` stands for one name. */
const files = (target: string): string[] => {
  const path = target.replace('./', '');
  if (!path.includes('*')) return existsSync(path) ? [path] : [];
  const [start = '', end = ''] = path.split('*');
  return dist.filter(
    (one) => one.startsWith(start) && one.endsWith(end) && !one.slice(start.length, -end.length).includes('/'),
  );
};

/** Runs a program and gives back what it wrote; throws with that when it fails. */
function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error([program, ...args].join(' ') + '\n' + stdout + stderr, {cause: error});
  }
}

describe('the packed file', () => {
  let folder: string;
  let packed: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const [line] = JSON.parse(run('npm', 'pack', '--json', '--silent', '--pack-destination', folder)) as {
      filename: string;
    }[];
    packed = join(folder, line!.filename);
  });
  after(() => rmSync(folder, {recursive: true}));

  test('pleases publint', () => {
    run('publint', 'run', packed, '--strict');
  });

  test('has types that resolve for every user', () => {
    run(
      ...(['attw', packed, '--profile', 'esm-only', '--no-color', '--format', 'ascii'] as const),
      ...['--include-entrypoints', './elements/customs-stat.js'],
      ...[
        '--exclude-entrypoints',
        './reserve.css',
        './style-hashes.json',
        './customs-briefing.js',
        './customs-briefing.classic.js',
        './embed.html',
        './embed.css',
        './embed.js',
        './embed-host.js',
      ],
    );
  });

  test('holds the built files and no sources', () => {
    const inside = run('tar', '-tzf', packed).trim().split('\n');
    const tops = new Set(inside.map((path) => path.split('/')[1]));
    for (const top of tops)
      assert.ok(
        ['dist', 'package.json', 'custom-elements.json', 'README.md', 'LICENSE', 'CHANGELOG.md'].includes(top!),
        top,
      );
    assert.ok(inside.includes('package/custom-elements.json'));
    assert.ok(inside.includes('package/dist/LICENSES.txt'));
  });
});

describe('package.json', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    test(`"${name}" leads to files`, () => {
      for (const one of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(files(one).length > 0, one);
    });
  }

  test('names the files with side effects, and all of them exist', () => {
    for (const one of manifest.sideEffects) {
      const path = one.replace('./', '');
      const found = path.includes('*') ? readdirSync(dirname(path)).length > 0 : existsSync(path);
      assert.ok(found, one);
    }
    const pure = (file: string) => !manifest.sideEffects.some((one) => files(one).includes(file));
    for (const file of ['dist/index.js', 'dist/elements/customs-stat/customs-stat.js', 'dist/chunks/core.js'])
      assert.ok(pure(file), file);
  });

  test('has the version that embed codes carry', () => assert.equal(VERSION, manifest.version));
});

describe('dist/', () => {
  test('imports its own files only', () => {
    for (const file of scripts) {
      const {static: needed, dynamic} = importsOf(file);
      // What a page or a server may do without is asked for when it is needed, and nothing else is.
      const own = [...needed, ...dynamic.filter((name) => !(name in manifest.peerDependencies))];
      // The program and the hooks of generators run in Node, and are the only files that do.
      const inNode = /^dist\/(cli|cms\/(eleventy|vitepress|astro|docusaurus|fill-page))\.js$/.test(file);
      for (const one of own.filter((name) => !inNode || !name.startsWith('node:'))) {
        assert.match(one, /^\.\.?\//, `${file} imports "${one}"`);
        assert.ok(existsSync(join(dirname(file), one)), `${file} imports "${one}"`);
      }
    }
  });

  test('exports readable names only', () => {
    const names = /export\s*\{([^}]*)\}/.exec(readFileSync('dist/index.js', 'utf8'))?.[1]?.split(',') ?? [];
    assert.ok(names.length > 0);
    for (const name of names) assert.match(name, /\w{3,}$/, name);
  });

  test('has none of Lit’s warnings for developers', () => {
    for (const file of scripts)
      assert.doesNotMatch(readFileSync(file, 'utf8'), /Lit is in dev mode|litIssuedWarnings/, file);
  });

  test('declares types by its own files and dependencies', () => {
    for (const file of dist.filter((one) => one.endsWith('.d.ts'))) {
      const code = readFileSync(file, 'utf8');
      for (const [, one = ''] of code.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)) {
        const local = join(dirname(file), one.replace(/\.ts$/, '.d.ts'));
        const name = one.split('/')[0]!;
        // Types for a framework are read by projects that have it.
        const ofFramework = relative('dist/frameworks', file).replace(/^jsx\.d\.ts$/, 'react.d.ts') === `${name}.d.ts`;
        const known = one.startsWith('.') ? existsSync(local) : name in manifest.dependencies || ofFramework;
        assert.ok(known, `${relative('.', file)}: ${one}`);
      }
    }
  });

  test('has the built-in briefing with its schema', () => {
    const data = JSON.parse(readFileSync('dist/data/customs-2024.json', 'utf8')) as Record<string, unknown>;
    const source = JSON.parse(readFileSync('data/customs-2024.json', 'utf8')) as Record<string, unknown>;
    assert.deepEqual(data, source);
    assert.ok(existsSync(join('dist/data', String(data['$schema']))));
  });

  test('names the licence of everything inside', () => {
    const text = readFileSync('dist/LICENSES.txt', 'utf8');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-array'])
      assert.match(text, new RegExp(`^## ${name} `, 'm'));
    // Whatever a source map knows of, which the list is not made from.
    for (const file of dist.filter((one) => one.endsWith('.js.map'))) {
      const {sources} = JSON.parse(readFileSync(file, 'utf8')) as {sources: string[]};
      for (const source of sources) {
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
        if (name) assert.ok(text.includes(`\n## ${name} - `), `${name}, in ${file}`);
      }
    }
    for (const section of text.split(/^## /m).slice(1)) assert.match(section, /copyright|comes without the text/i);
  });

  test('has the integrity hash of every script and stylesheet, as browsers count it', async () => {
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    const expected = dist.filter((one) => /\.(js|css)$/.test(one)).map((one) => relative('dist', one));
    assert.deepEqual(Object.keys(hashes), expected.sort());
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(hash, hashOf(readFileSync(join('dist', name))), name);
    // Of a text that W3C’s own example hashes.
    assert.equal(
      hashOf(Buffer.from("alert('Hello, world.');")),
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});
