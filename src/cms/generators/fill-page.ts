import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fillHTML} from '../../cli/fill-html.ts';
import {say} from '../../cli/output.ts';
import {StaticProblem} from '../../static.ts';

export interface GeneratorOptions {
  /** Language of pages that state none. Default: `en`. */
  readonly lang?: string;
  /** Address of `customs-briefing.js`: pages with a figure load it. Default: none, for layouts that load it themselves. */
  readonly script?: string;
}

/** A tag with a briefing of its own is drawn in the browser, where that file is fetched. */
const elsewhere = (src: string): Promise<never> =>
  Promise.reject(new StaticProblem(`src is "${src}": the figure is drawn in the browser only.`));

/** A page of a generator with every tag of ours prerendered. A tag that cannot be drawn stays and is named on the console. */
export async function fillPage(html: string, name: string, options: GeneratorOptions = {}): Promise<string> {
  const {lang = 'en', script} = options;
  const {text, faults, count} = await fillHTML(html, {lang, briefing: undefined, read: elsewhere});
  for (const {line, column, message} of faults) say(`customs-briefing: ${name}:${line}:${column}: ${message}`);
  if (!script || count + faults.length === 0) return text;
  const address = script.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const tag = `<script type="module" src="${address}"></script>`;
  return text.includes(tag) ? text : text.replace(/<\/head>|$/i, (end) => tag + end);
}

/** The same for every HTML file of a built site. */
export async function fillFolder(folder: string, options?: GeneratorOptions): Promise<void> {
  for (const name of await readdir(folder, {recursive: true})) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    const filled = await fillPage(text, name, options);
    if (filled !== text) await writeFile(file, filled);
  }
}
