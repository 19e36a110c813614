/** The zip file of the WordPress plug-in, as it is handed over. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {gaps, phrases} from '../../.config/cms/wordpress/translations.ts';
import {renderStatic} from '../../src/static.ts';

const ARCHIVE = 'dist/cms/customs-briefing-wordpress.zip';
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly version: string};
const packed = readFileSync(ARCHIVE);
const files = Object.fromEntries(
  Object.entries(unzipSync(packed)).map(([name, data]) => [name.replace('customs-briefing/', ''), strFromU8(data)]),
);
const json = <T>(name: string): T => JSON.parse(files[name]!) as T;

interface Field {
  readonly attribute: string;
  readonly asks: string;
  readonly options: readonly string[];
}
const elements = json<Readonly<Record<string, readonly Field[]>>>('library/elements.json');

test('it is below what PHP lets an administrator upload unless told', () => assert.ok(packed.length < 2 * 1024 * 1024));

test('the same build packs the same bytes', () => {
  execFileSync('node', ['.config/cms/pack.ts'], {stdio: 'pipe'});
  assert.ok(readFileSync(ARCHIVE).equals(packed));
});

test('every file is in the one folder that WordPress expects', () => {
  for (const name of Object.keys(unzipSync(packed))) assert.ok(name.startsWith('customs-briefing/'), name);
});

test('header, readme, constant and modules have the version of the package', () => {
  assert.ok(files['customs-briefing.php']!.includes(`* Version:           ${version}\n`));
  assert.ok(files['customs-briefing.php']!.includes(`'CUSTOMS_BRIEFING_VERSION', '${version}'`));
  assert.ok(files['readme.txt']!.includes(`Stable tag: ${version}\n`));
  assert.ok(files[`modules/${version}/autoload.js`]);
  for (const [name, text] of Object.entries(files)) assert.ok(!text.includes('%VERSION%'), name);
});

test('readme.txt and the header agree on what is needed', () => {
  for (const line of ['Requires at least: 6.1', 'Requires PHP: 7.4', 'License: MIT'])
    for (const name of ['readme.txt', 'customs-briefing.php'])
      assert.ok(files[name]!.replaceAll(/: +/g, ': ').includes(line), `${name}: ${line}`);
});

test('a block for each element of the manifest, with its attributes in camelCase', () => {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    readonly modules: readonly {
      readonly declarations: readonly {
        readonly tagName: string;
        readonly attributes: readonly {readonly name: string}[];
      }[];
    }[];
  };
  const declared = modules.flatMap(({declarations}) => declarations);
  assert.deepEqual(Object.keys(elements).sort(), declared.map(({tagName}) => tagName).sort());
  for (const {tagName, attributes} of declared) {
    const block = json<{readonly name: string; readonly attributes: object}>(`blocks/${tagName}/block.json`);
    assert.equal(block.name, `customs-briefing/${tagName}`);
    const names = attributes.map(({name}) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
    assert.deepEqual(Object.keys(block.attributes).sort(), [...names, 'fallback'].sort());
  }
});

test('lists of the forms are lists: no attribute with options is asked for in free words', () => {
  for (const [tag, fields] of Object.entries(elements))
    for (const {attribute, asks, options} of fields) {
      if (['group', 'filter'].includes(attribute)) continue;
      assert.notEqual(asks, 'text', `${tag} ${attribute}`);
      if (['choice', 'figure', 'figures', 'theme-id', 'series'].includes(asks))
        assert.ok(options.length > 0, attribute);
    }
});

describe('static figures', () => {
  test('are what renderStatic makes', async () => {
    const {serves, spoken} = json<{serves: Record<string, string>; spoken: string[]}>('library/languages.json');
    assert.equal(serves['zh-cn'], 'zh-Hans');
    for (const lang of spoken) {
      const forms = json<Record<string, {plain: string}>>(`library/static/${lang}/trade-growth-chart-0.json`);
      const html = await renderStatic('trade-growth-chart', {measure: 'index'}, {target: 'amp', lang});
      const plain = forms['index']!.plain;
      assert.equal(plain.replace(/^<figure[^>]*>/, ''), html.replace(/^<figure[^>]*>/, ''));
    }
  });
});

test('nothing in it names an address of a script or style to load', () => {
  for (const [name, text] of Object.entries(files)) {
    if (!/\.(php|css)$|^editor\//.test(name)) continue;
    assert.doesNotMatch(text, /https?:\/\/(?!www\.npmjs\.com\/package|opensource\.org)/, name);
  }
});

test('the Chinese translation has every label, title and word of the forms, and none that is not asked for', () => {
  const all = phrases(files).filter(({context}) => context !== 'block description');
  assert.ok(all.length > 50);
  const {missing, idle} = gaps(files['languages/customs-briefing-zh_CN.po']!, phrases(files));
  const wanted = new Set(all.map(({text}) => text));
  assert.deepEqual(
    missing.filter((text) => wanted.has(text)),
    [],
  );
  assert.deepEqual(idle, []);
});

test('PHP is written as WordPress writes it: tabs, no short tags, no direct access', () => {
  for (const [name, text] of Object.entries(files)) {
    if (!name.endsWith('.php')) continue;
    assert.match(text, /^<\?php\n\/\*\*\n/, name);
    assert.ok(text.includes(`defined( 'ABSPATH' ) || exit;`), name);
    assert.doesNotMatch(text, /^ +(?! ?\*)\S/m, `${name}: indented by spaces`);
    assert.doesNotMatch(text, /\?>\s*$/, name);
  }
});
