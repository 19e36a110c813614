/**
 * `npm run size`: what a page downloads, in kB of 1000 bytes after brotli 11.
 * Each has a goal. Above it, a size may not grow past what was last noted: it fails and says what grew.
 * `npm run size -- --keep` notes the sizes of today.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {closure} from './modules.ts';

const DATA = 'dist/chunks/data.js';
const NOTED = '.config/size.json';
/** A change of words moves compressed sizes by so much. */
const SLACK = 1.01;

/**
 * The files of a page with one element, without the figures themselves, which have a goal of their own.
 * What a reader's press on the menu brings, or a fault, is not among it.
 */
const page = (tag: string): string[] => [...closure(`dist/elements/${tag}.js`)].filter((file) => file !== DATA);

const size = (file: string): number =>
  brotliCompressSync(readFileSync(file), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length / 1000;

const largestOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`)
    .reduce((most, one) => (size(one) > size(most) ? one : most));

const goals: readonly {readonly what: string; readonly files: readonly string[]; readonly kB: number}[] = [
  {what: 'autoload', files: ['dist/autoload.js'], kB: 1},
  {what: 'reserve.css', files: ['dist/reserve.css'], kB: 0.5},
  {what: 'embed-host', files: ['dist/embed-host.js'], kB: 1},
  {what: 'page with customs-stat', files: page('customs-stat'), kB: 12},
  {what: 'page with trade-growth-chart', files: page('trade-growth-chart'), kB: 16},
  {what: 'built-in figures', files: [DATA], kB: 9},
  {what: 'largest language', files: [largestOf('dist/languages')], kB: 6},
  {what: 'single file', files: ['dist/customs-briefing.js'], kB: 45},
];

const noted = (existsSync(NOTED) ? JSON.parse(readFileSync(NOTED, 'utf8')) : {}) as Record<string, number>;
const now: Record<string, number> = {};

for (const {what, files, kB} of goals) {
  const sizes = files.map((file) => ({file, size: size(file)})).sort((a, b) => b.size - a.size);
  for (const one of sizes) now[one.file] = Number(one.size.toFixed(2));
  const total = sizes.reduce((sum, one) => sum + one.size, 0);
  const before = files.reduce((sum, file) => sum + (noted[file] ?? 0), 0);
  const limit = Math.max(kB, before * SLACK);
  const over = total > kB ? `, ${(total - kB).toFixed(2)} above the goal` : '';
  console.log(`${what.padEnd(30)} ${total.toFixed(2).padStart(6)} kB; goal ${kB}${over}`);
  if (total <= limit || process.argv.includes('--keep')) continue;
  process.exitCode = 1;
  console.log(`  ${(total - limit).toFixed(2)} kB more than noted. What it is made of:`);
  for (const {file, size} of sizes) {
    const grown = size - (noted[file] ?? 0);
    const change = Math.abs(grown) < 0.005 ? '' : ` (${grown > 0 ? '+' : ''}${grown.toFixed(2)} since noted)`;
    console.log(`  ${size.toFixed(2).padStart(6)} ${file}${change}`);
  }
}

if (process.argv.includes('--keep')) {
  writeFileSync(NOTED, `${JSON.stringify(Object.fromEntries(Object.entries(now).sort()), null, 2)}\n`);
}
