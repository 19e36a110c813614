import {nearest} from '../briefing/near.ts';
import {attributesOf, isTag, renderStatic, TAGS, TARGETS, type Target} from '../static.ts';
import {fontFiles} from './font-files.ts';
import {briefingIn, words} from './options.ts';
import {out, save} from './output.ts';
import {WrongUse} from './wrong-use.ts';

const OPTIONS = {
  to: {type: 'string'},
  lang: {type: 'string'},
  briefing: {type: 'string'},
  output: {type: 'string', short: 'o'},
  width: {type: 'string'},
  font: {type: 'string', multiple: true},
} as const;

/** A positive whole number; undefined where none was written. */
export function pixels(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new WrongUse(`--${name} is ${given}: write a number of pixels from 1 to 10000.`);
  return number;
}

/** `customs-briefing render`. */
export async function render(args: readonly string[]): Promise<number> {
  const tag = args.find((one) => !one.startsWith('-'));
  if (tag === undefined) throw new WrongUse(`Name a tag: ${TAGS.join(', ')}.`);
  if (!isTag(tag)) {
    const near = nearest(tag, TAGS);
    throw new WrongUse(`"${tag}" is no element. Elements: ${(near.length > 0 ? near : TAGS).join(', ')}.`);
  }
  const own = attributesOf(tag).filter((name) => !(name in OPTIONS));
  const {values, lists, names} = words(args, {
    ...Object.fromEntries(own.map((name) => [name, {type: 'string'} as const])),
    ...OPTIONS,
  });
  if (names.length > 1) throw new WrongUse(`One tag at a time: ${names.join(' ')}.`);
  const {to, lang, output} = values;
  if (to === undefined) throw new WrongUse(`Name a target: --to ${TARGETS.join('|')}.`);
  const attributes = Object.fromEntries(own.map((name) => [name, values[name]]));
  if (attributes['src'] !== undefined) throw new WrongUse('Nothing is fetched here: name the file with --briefing.');
  const png = to === 'png';
  if (png && output === undefined && process.stdout.isTTY) throw new WrongUse('A picture needs a file: -o FILE.');
  const files = lists['font'] ?? (png ? await fontFiles() : []);
  const form = await renderStatic(tag, attributes, {
    target: to as Target,
    lang,
    briefing: await briefingIn(values['briefing']),
    width: pixels('width', values['width']),
    fontFiles: files.length > 0 ? files : undefined,
  });
  if (output === undefined) out(typeof form === 'string' ? `${form}\n` : form);
  else await save(output, typeof form === 'string' ? `${form}\n` : form);
  return 0;
}
