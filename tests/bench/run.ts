/**
 * `npm run bench` (after `npm run build`): the benchmarks that need nothing but this project, as markdown.
 * `npm run bench -- --harness FOLDER`, or BENCH_HARNESS: our entries in a side-by-side harness as well (`run.mjs` with `--peers`);
 * what stands behind a second `--` goes to it. Times are of this machine; only ratios of one run say anything.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {forms} from '../support/built-static.ts';
import {site} from '../support/site.ts';
import {launch} from '../support/visit.ts';
import {article, entries, VANILLA, type Entry} from './own/pages.ts';
import {builtPeers} from './own/peers.ts';
import {staticRendering} from './own/static.ts';
import {hiddenTab, longTrend} from './own/trend.ts';
import {COUNTS, manyWidgets} from './own/widgets.ts';

const {values: asked, positionals} = parseArgs({
  options: {harness: {type: 'string'}, out: {type: 'string', default: 'bench.md'}, only: {type: 'string'}},
  allowPositionals: true,
});
const harness = asked.harness ?? process.env['BENCH_HARNESS'];
const parts = asked.only?.split(',') ?? ['widgets', 'trend', 'hidden', 'static', ...(harness ? ['harness'] : [])];

async function own(): Promise<string> {
  const prerendered = await forms.renderStatic('trade-growth-chart', {}, {target: 'dsd', lang: 'en'});
  const all = entries(prerendered);
  const path = (entry: Entry, count: number): string => `/${all.indexOf(entry)}-${count}`;
  const {briefingOf} = (await import(new URL('peers/customs-briefing/briefing-of.js', import.meta.url).href)) as {
    briefingOf: (points: {title: string; x: readonly number[]; y: readonly number[]}) => object;
  };
  const y = Array.from({length: 9000}, (_, i) => 200 + 50 * Math.sin(i / 300) + ((i * 7919) % 13));
  const long = JSON.stringify(briefingOf({title: 'Exports', x: y.map((_, i) => i + 0.5), y}));
  const trend = `<script type="module">
    import '/elements/trade-trend-chart.js';
    const one = document.querySelector('trade-trend-chart');
    one.briefing = ${long};
  </script>`;
  await using server = await site(
    {
      ...Object.fromEntries(all.flatMap((entry) => COUNTS.map((count) => [path(entry, count), article(entry, count)]))),
      '/trend': article({name: '', head: trend, widget: '<trade-trend-chart></trade-trend-chart>'}, 1),
      '/vanilla.js': VANILLA,
    },
    'dist',
  );
  const browser = await launch();
  const address = (entry: Entry, count: number): string => server.origin + path(entry, count);
  const said: string[] = [];
  if (parts.includes('widgets')) said.push(await manyWidgets(browser, all, address));
  if (parts.includes('trend')) said.push(await longTrend(browser, `${server.origin}/trend`));
  if (parts.includes('hidden'))
    said.push(
      await hiddenTab(
        browser,
        Object.fromEntries([all[0]!, all[2]!].map((entry) => [entry.name, address(entry, 100)])),
      ),
    );
  if (parts.includes('static')) said.push(await staticRendering());
  const version = await browser.version();
  await browser.close();
  const {model} = cpus()[0]!;
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${version} without a screen, Node ${process.versions.node}, ${cpus().length} × ${model.trim()}, ${memory} GB, load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')} at the end.`,
    ...said,
  ].join('\n\n');
}

async function sideBySide(folder: string): Promise<void> {
  const peers = `${resolve(folder, 'peers')},${await builtPeers(folder)}`;
  const child = spawn(
    'node',
    [resolve(folder, 'run.mjs'), '--peers', peers, '--out', resolve('bench.json'), ...positionals],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code) throw new Error(`The harness ended with ${code}.`);
}

if (parts.some((one) => one !== 'harness')) {
  const said = await own();
  console.log(said);
  writeFileSync(asked.out, `${said}\n`);
}
if (harness && parts.includes('harness')) await sideBySide(harness);
else if (!harness) console.log('\nThe side by side needs a harness: --harness FOLDER, or BENCH_HARNESS.');
