import {join} from 'node:path';
import type {Briefing} from '../briefing/types.ts';
import {builtIn, renderThumbnail, StaticProblem} from '../static.ts';
import {fontFiles} from './font-files.ts';
import {briefingIn, words} from './options.ts';
import {progress, save, say} from './output.ts';
import {wanted} from './wanted.ts';
import {WrongUse} from './wrong-use.ts';

/** `customs-briefing thumbnail`. */
export async function thumbnail(args: readonly string[]): Promise<number> {
  const {values, lists, names} = words(args, {
    output: {type: 'string', short: 'o'},
    lang: {type: 'string'},
    briefing: {type: 'string'},
    format: {type: 'string'},
    theme: {type: 'string'},
    font: {type: 'string', multiple: true},
  });
  const {output, lang = 'en,zh-Hans', format = 'png', theme = 'light'} = values;
  if (output === undefined) throw new WrongUse('Name a folder to write to: -o DIR.');
  if (format !== 'png' && format !== 'svg') throw new WrongUse(`--format is ${format}: write png or svg.`);
  if (theme !== 'light' && theme !== 'dark') throw new WrongUse(`--theme is ${theme}: write light or dark.`);
  const briefing = await briefingIn(values['briefing']);
  const all = wanted(names, (briefing ?? builtIn) as Briefing);
  const langs = lang.split(',').map((one) => one.trim());
  const files = lists['font'] ?? (format === 'png' ? await fontFiles() : []);
  const options = {briefing, fontFiles: files.length > 0 ? files : undefined};
  const done = progress(all.length * langs.length);
  let failures = 0;
  for (const one of langs) {
    for (const {id, tag, attributes} of all) {
      const given = {...attributes, theme};
      try {
        const picture =
          format === 'svg'
            ? await renderThumbnail(tag, given, {...options, lang: one, format})
            : await renderThumbnail(tag, given, {...options, lang: one});
        await save(join(output, `${id}.${one}.${format}`), picture);
      } catch (error) {
        // A briefing without series has no trend; one that cannot be drawn does not keep the others away.
        if (!(error instanceof StaticProblem)) throw error;
        if (error.problem === undefined) throw error;
        if (names.length > 0 || tag === 'customs-stat') failures++;
        say(`${id}.${one}: ${error.message}`);
      }
      done(`${id}.${one}.${format}`);
    }
  }
  return failures > 0 ? 1 : 0;
}
