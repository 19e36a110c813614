import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {StaticProblem} from '../static.ts';
import type {Filled, FillOptions} from './fill.ts';
import {fillHTML} from './fill-html.ts';
import {fillMarkdown} from './fill-markdown.ts';
import {briefingIn, words} from './options.ts';
import {out, progress, save, say} from './output.ts';
import {WrongUse} from './wrong-use.ts';

const MARKDOWN = /\.(md|markdown)$/i;
const PAGE = /\.(html?|xhtml|md|markdown)$/i;

interface Source {
  readonly file: string;
  /** Its name below the folder that was given, or its own. */
  readonly name: string;
}

async function sources(given: string): Promise<Source[]> {
  const found = await stat(given).catch(() => undefined);
  if (!found) throw new WrongUse(`There is no file ${given}.`);
  if (!found.isDirectory()) return [{file: given, name: basename(given)}];
  const names = (await readdir(given, {recursive: true})).filter((name) => PAGE.test(name)).sort();
  return names.map((name) => ({file: join(given, name), name}));
}

/** Reads a briefing that a tag names, where that is a file beside the page. */
const reader =
  (page: string): FillOptions['read'] =>
  async (src) => {
    if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(src)) {
      throw new StaticProblem(`src is "${src}": nothing is fetched; name the file with --briefing.`);
    }
    const file = resolve(dirname(page), src.replace(/[?#].*$/, ''));
    const text = await readFile(file, 'utf8').catch(() => {
      throw new StaticProblem(`src is "${src}", and there is no file ${relative('.', file)}.`);
    });
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new StaticProblem(`src is "${src}", which is no JSON: ${error instanceof Error ? error.message : ''}`);
    }
  };

/** `customs-briefing html`. */
export async function html(args: readonly string[]): Promise<number> {
  const {values, flags, names} = words(args, {
    output: {type: 'string', short: 'o'},
    'in-place': {type: 'boolean'},
    lang: {type: 'string'},
    briefing: {type: 'string'},
  });
  const {output, lang = 'en'} = values;
  const inPlace = flags.has('in-place');
  if (names.length === 0) throw new WrongUse('Name a file: customs-briefing html FILE….');
  if (inPlace && output !== undefined) throw new WrongUse('Either --in-place or -o, not both.');
  const all = (await Promise.all(names.map(sources))).flat();
  if (all.length === 0) throw new WrongUse(`No .html, .htm, .md or .markdown file in ${names.join(', ')}.`);
  const one = all.length === 1 && all[0]!.file === names[0];
  if (!one && !inPlace && output === undefined)
    throw new WrongUse(`${all.length} files: write them to a folder with -o DIR, or over themselves with --in-place.`);
  const folder = output !== undefined && (!one || (await stat(output).catch(() => undefined))?.isDirectory());
  const twice = folder && all.find(({name}, i) => all.findIndex((other) => other.name === name) !== i);
  if (twice)
    throw new WrongUse(`Two files named ${twice.name} would be written to one place: give the folder they are in.`);
  const briefing = await briefingIn(values['briefing']);
  const done = progress(all.length);
  let [filled, faults] = [0, 0];
  for (const {file, name} of all) {
    const text = await readFile(file, 'utf8');
    const fill = MARKDOWN.test(file) ? fillMarkdown : fillHTML;
    const result: Filled = await fill(text, {lang, briefing, read: reader(file)});
    for (const {line, column, message} of result.faults) say(`${file}:${line}:${column}: ${message}`);
    filled += result.count;
    faults += result.faults.length;
    const target = inPlace ? file : folder ? join(output, name) : output;
    if (target === undefined) out(result.text);
    else if (target !== file || result.text !== text) await save(target, result.text);
    done(file);
  }
  if (output !== undefined || inPlace)
    say(
      `${all.length} ${all.length === 1 ? 'file' : 'files'}, ${filled} ${filled === 1 ? 'figure' : 'figures'} filled, ${faults} left as they were`,
    );
  return faults > 0 ? 1 : 0;
}
