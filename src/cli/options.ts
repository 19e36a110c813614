import {readFile} from 'node:fs/promises';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {nearest} from '../briefing/near.ts';
import {WrongUse} from './wrong-use.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Words {
  /** Options by name; the last wins where one is written twice. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly string[];
}

/** Reads the words after a command. Throws {@link WrongUse} for an option that it has not, with the nearest it has. */
export function words(args: readonly string[], options: Options): Words {
  const known = Object.keys(options);
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true});
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const flags = new Set<string>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const option = options[name];
    if (!option) {
      const near = nearest(name, known, 1);
      const valid = (near.length > 0 ? near : known).map((one) => `--${one}`).join(', ');
      throw new WrongUse(`There is no option ${rawName}. ${near.length > 0 ? 'Near it' : 'Options'}: ${valid}.`);
    }
    if (option.type === 'boolean') flags.add(name);
    else if (value === undefined) throw new WrongUse(`${rawName} needs a value.`);
    else if (option.multiple) (lists[name] ??= []).push(value);
    else values[name] = value;
  }
  return {values, flags, lists, names};
}

/** The briefing in a JSON file; the built-in one where none is named. */
export async function briefingIn(file: string | undefined): Promise<unknown> {
  if (file === undefined) return undefined;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WrongUse(`There is no file ${file}.`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new WrongUse(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
