/** What is wrong at one place of a briefing file. */
export interface SchemaProblem {
  /** Where: `figures[3].value`. */
  readonly path: string;
  /** What stands there, shortened: `"2024-02-30"`. */
  readonly given: string;
  /** What should stand there: one English sentence. */
  readonly expected: string;
}

type Key = string | number;

/** More problems than this at once help nobody. */
export const MANY = 100;

/** The built-in briefing has 6 levels and some 2,000 values. */
const DEEPEST = 12;
const MOST_VALUES = 200_000;

function pathOf(keys: readonly Key[]): string {
  const steps = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return steps.join('').replace(/^\./, '') || 'briefing';
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : String(value === null ? null : typeof value);
}

const problem = (keys: readonly Key[], value: unknown, expected: string): SchemaProblem => ({
  path: pathOf(keys),
  given: shown(value),
  expected,
});

/** The part of a valibot issue that a reader of the file can use. */
interface Issue {
  readonly message: string;
  readonly input: unknown;
  readonly path?: readonly {readonly key: unknown; readonly value?: unknown}[] | undefined;
}

export function problemOf({message, input, path = []}: Issue): SchemaProblem {
  const keys = path.map(({key}) => (typeof key === 'number' ? key : String(key)));
  // For a key that is missing or not in the format, valibot gives the key as input: the value beside it says more.
  return problem(keys, path.length > 0 ? path.at(-1)?.value : input, message);
}

/**
 * What has to be ruled out before a schema may walk through the input: a version from the future, names that
 * reach into JavaScript's own objects (a schema passes over them in silence), rings, and sheer size.
 */
export function hazards(input: unknown, version: number): SchemaProblem | undefined {
  const given: unknown = isObject(input) && Object.hasOwn(input, 'schema') ? input['schema'] : undefined;
  if (typeof given === 'number' && given > version)
    return problem(['schema'], given, 'This file was made for a later version of the format: update customs-briefing.');
  const waiting: [value: unknown, keys: readonly Key[]][] = [[input, []]];
  for (let seen = 0, next = waiting.pop(); next; seen++, next = waiting.pop()) {
    const [value, keys] = next;
    if (!isObject(value)) continue;
    if (keys.length > DEEPEST) return problem(keys, value, `Write at most ${DEEPEST} levels, one inside another.`);
    const names = Object.keys(value);
    // A list can be long without having keys.
    const count = Array.isArray(value) ? value.length : names.length;
    if (seen + waiting.length + count > MOST_VALUES)
      return problem(keys, value, `Write at most ${MOST_VALUES} values.`);
    for (const name of names) {
      const inside = [...keys, Array.isArray(value) ? Number(name) : name];
      if (name in Object.prototype || name === 'prototype')
        return problem(inside, value[name], `Remove the key "${name}": JavaScript has it for itself.`);
      waiting.push([value[name], inside]);
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
