import {join} from 'node:path';
import type {Briefing} from '../briefing/types.ts';
import {builtIn, renderStatic, StaticProblem} from '../static.ts';
import {oembedJSON, oembedPage, type Linked} from './oembed-files.ts';
import {briefingIn, words} from './options.ts';
import {progress, save, say} from './output.ts';
import {wanted, type Wanted} from './wanted.ts';
import {WrongUse} from './wrong-use.ts';

/** An address of a folder, with its slash. Throws {@link WrongUse} for what is no address of a web page. */
function folder(name: string, given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new WrongUse(`--${name} is "${given}": write an address, such as https://news.example/customs-briefing/.`);
  return new URL(given).href.replace(/\/*$/, '/');
}

/** `customs-briefing oembed`. */
export async function oembed(args: readonly string[]): Promise<number> {
  const {values, names} = words(args, {
    base: {type: 'string'},
    output: {type: 'string', short: 'o'},
    thumbnails: {type: 'string'},
    lang: {type: 'string'},
    briefing: {type: 'string'},
    src: {type: 'string'},
  });
  const {output, lang = 'en,zh-Hans', src} = values;
  if (values['base'] === undefined) throw new WrongUse('Name the address of dist/: --base URL.');
  if (output === undefined) throw new WrongUse('Name a folder to write to: -o DIR.');
  if ((values['briefing'] === undefined) !== (src === undefined))
    throw new WrongUse('--briefing and --src go together: the file here, and its address there.');
  const base = folder('base', values['base']);
  const thumbnails = values['thumbnails'] === undefined ? undefined : folder('thumbnails', values['thumbnails']);
  const briefing = await briefingIn(values['briefing']);
  const all = wanted(names, (briefing ?? builtIn) as Briefing);
  const langs = lang.split(',').map((one) => one.trim());
  const done = progress(all.length * langs.length);
  let failures = 0;

  const write = async ({id, tag, attributes}: Wanted, one: string): Promise<void> => {
    const form = (target: 'text' | 'json-ld' | 'dsd') => renderStatic(tag, attributes, {target, lang: one, briefing});
    const [wire, data, figure] = await Promise.all([form('text'), form('json-ld'), form('dsd')]);
    // Its last line is the edition, which is for desks and not for those who are shown a link.
    const text = wire.split('\n').slice(0, -1).join('\n');
    const asked = {...attributes, ...(src !== undefined && {src})};
    const linked: Linked = {id, tag, attributes: asked, lang: one, langs, base, thumbnails, text, data, figure};
    await save(join(output, `${id}.${one}.html`), oembedPage(linked));
    await save(join(output, `${id}.${one}.json`), oembedJSON(linked));
  };

  for (const one of langs)
    for (const each of all) {
      try {
        await write(each, one);
      } catch (error) {
        // A briefing without series has no trend; one that cannot be drawn does not keep the others away.
        if (!(error instanceof StaticProblem) || error.problem === undefined) throw error;
        if (names.length > 0 || each.tag === 'customs-stat') failures++;
        say(`${each.id}.${one}: ${error.message}`);
      }
      done(`${each.id}.${one}`);
    }
  return failures > 0 ? 1 : 0;
}
