/** `dist/cms/customs-briefing-wordpress.zip`: the plug-in with the built modules and every static figure inside. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {build, type Rollup} from 'vite';
import {choices} from '../choices.ts';
import {forms, type Form} from '../forms.ts';
import {languages} from '../languages.ts';
import {staticForms} from '../static-forms.ts';
import {zip} from '../zip.ts';
import {blockFile} from './block.ts';
import {labelsFile} from './labels.ts';
import {formTranslations} from './form-translations.ts';
import {compiled, phrases, template, withTranslations} from './translations.ts';

type Files = Record<string, string | Uint8Array>;

const SOURCE = 'src/cms/wordpress';
const FOLDER = 'customs-briefing';

/** Files of a folder by their paths in it. */
async function folder(root: string, wanted: RegExp): Promise<[path: string, content: string][]> {
  const names = (await readdir(root, {recursive: true})).map((name) => name.replaceAll('\\', '/')).sort();
  return Promise.all(
    names.filter((name) => wanted.test(name)).map(async (name) => [name, await readFile(join(root, name), 'utf8')]),
  );
}

/** The plug-in's own files, with the version of the package in them. */
async function own(version: string): Promise<Files> {
  const files = await folder(SOURCE, /\.php$|^readme\.txt$/);
  return Object.fromEntries(files.map(([name, content]) => [name, content.replaceAll('%VERSION%', version)]));
}

/** The script of the editor, for people to read: the plug-in directory asks for that. */
async function editor(): Promise<Files> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2020',
      lib: {entry: `${SOURCE}/editor/editor.ts`, formats: ['iife'], name: 'customsBriefingEditor', fileName: 'editor'},
    },
  })) as Rollup.RollupOutput[];
  return {'editor/editor.js': output!.output[0].code};
}

/** The modules that the tags need, in a folder of their version, and who wrote what is in them. */
async function modules(version: string): Promise<Files> {
  const files = await folder('dist', /^(autoload|define)\.js$|^(elements|chunks|languages)\/.*\.js$/);
  const placed = files.map(([name, code]) => [
    `modules/${version}/${name}`,
    code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n'),
  ]);
  return {
    ...(Object.fromEntries(placed) as Files),
    'LICENSE.txt': await readFile('LICENSE', 'utf8'),
    'LICENSES.txt': await readFile('dist/LICENSES.txt', 'utf8'),
  };
}

/** Static figures of a tag in one file, or in several where there are many, so that a server reads few that a page does not show. */
const MANY = 100;
const FILES = 8;

async function figures(all: readonly Form[], spoken: readonly string[]): Promise<Files> {
  const files: Files = {};
  const counts: Record<string, number> = {};
  for (const form of all) {
    for (const lang of spoken) {
      const {styles, forms: made} = await staticForms(form, lang);
      const keys = Object.keys(made);
      const count = (counts[form.tag] ??= keys.length > MANY ? FILES : 1);
      files[`library/styles/${form.tag}.css`] = styles;
      const parts: Record<string, unknown>[] = Array.from({length: count}, () => ({}));
      // By the first value: all variants of a figure are together, and pack well.
      for (const key of keys) parts[crc32(key.split('|')[0]!) % count]![key] = made[key];
      parts.forEach((part, i) => (files[`library/static/${lang}/${form.tag}-${i}.json`] = JSON.stringify(part)));
    }
  }
  return {...files, 'library/static/files.json': JSON.stringify(counts)};
}

async function library(all: readonly Form[]): Promise<Files> {
  const tongues = await languages();
  const lists = await Promise.all(
    tongues.spoken.map(async (lang) => [lang, await choices(all, lang, tongues.spoken)] as const),
  );
  const elements = all.map(({tag, fields}) => [
    tag,
    fields.map(({attribute, name, asks, options, preset, drawing}) => ({
      ...{attribute, name, asks, options, preset, drawing},
    })),
  ]);
  return {
    ...(await figures(all, tongues.spoken)),
    ...Object.fromEntries(lists.map(([lang, list]) => [`library/choices/${lang}.json`, JSON.stringify(list)])),
    'library/elements.json': JSON.stringify(Object.fromEntries(elements)),
    'library/languages.json': JSON.stringify(tongues),
    'library/labels.php': labelsFile(all),
  };
}

/** Files for translators, and every translation that is there. */
async function translations(files: Files, forms: readonly Form[], version: string): Promise<Files> {
  const all = phrases(files);
  const made: Files = {'languages/customs-briefing.pot': template(all, version)};
  for (const [name, source] of await folder(`${SOURCE}/languages`, /\.po$/)) {
    const whole = name.endsWith('-zh_CN.po') ? withTranslations(source, formTranslations(forms, 'zh-Hans')) : source;
    made[`languages/${name}`] = whole;
    made[`languages/${name.replace(/po$/, 'mo')}`] = compiled(whole);
  }
  return made;
}

/** Packs the plug-in. Needs the built library. */
export async function wordpressPlugin(): Promise<void> {
  const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {readonly version: string};
  const all = forms();
  const files: Files = {
    ...(await own(version)),
    ...(await editor()),
    ...(await modules(version)),
    ...(await library(all)),
    ...Object.fromEntries(all.map((form) => [`blocks/${form.tag}/block.json`, blockFile(form, version)])),
  };
  Object.assign(files, await translations(files, all, version));
  const packed = Object.fromEntries(Object.entries(files).map(([name, data]) => [`${FOLDER}/${name}`, data]));
  await mkdir('dist/cms', {recursive: true});
  await writeFile('dist/cms/customs-briefing-wordpress.zip', zip(packed));
}
