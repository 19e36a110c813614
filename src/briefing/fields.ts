import * as v from 'valibot';
import {safeAddress} from './address.ts';
import {spanOf} from './period.ts';
import type {Text, UnitWords} from './types.ts';

/** What a file is made of below its objects: words, names, dates, numbers. Each says in one sentence what it wants. */

const WORDS = 'Write some words, as text.';

/** Plain text that is not blank. */
export const words = v.pipe(v.string(WORDS), v.regex(/\S/, WORDS));

/** A language tag of BCP 47: `en`, `zh-Hans`. */
export const language = v.pipe(
  v.string('Write a language tag, such as en or zh-Hans.'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language tag, such as en or zh-Hans.'),
);

export const text: v.GenericSchema<unknown, Text> = v.pipe(
  v.record(language, words, 'Write it by language, such as {"en": "cases"}.'),
  v.minEntries(1, 'Write it in at least one language.'),
  v.description('Words by language tag. Plain text, never HTML.'),
);

const PLURALS = 'Write the unit as text, or its plural forms with at least "other".';

export const unitWords: v.GenericSchema<unknown, UnitWords> = v.pipe(
  v.record(
    language,
    v.union(
      [
        words,
        v.strictObject({
          zero: v.exactOptional(words),
          one: v.exactOptional(words),
          two: v.exactOptional(words),
          few: v.exactOptional(words),
          many: v.exactOptional(words),
          other: words,
        }),
      ],
      PLURALS,
    ),
    'Write the unit by language, such as {"en": {"one": "case", "other": "cases"}}.',
  ),
  v.minEntries(1, 'Write it in at least one language.'),
);

const ID = 'Write a name of lower case letters, digits and hyphens, such as customs-revenue.';

/** Public names and the names that point to them. */
export const id = v.pipe(v.string(ID), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID));

const UNIT = 'Write a unit that the library knows, such as %, CNY or t, or the id of one in units.';

export const unit = v.pipe(v.string(UNIT), v.regex(/^\S+$/, UNIT));

const NUMBER = 'Write a finite number in base units, such as 1050000000000.';

export const number = v.pipe(v.number(NUMBER), v.finite(NUMBER));

const AMOUNT = 'Write a number that is zero or more, in base units.';

export const amount = v.pipe(v.number(AMOUNT), v.finite(AMOUNT), v.minValue(0, AMOUNT));

const STEP = 'Write a number above zero, in base units: 1e10 where values are printed as 41.76 trillion.';

export const step = v.pipe(v.number(STEP), v.finite(STEP), v.gtValue(0, STEP));

const PAGE = 'Write the number of a page: 1, 2, 3.';

export const pageNumber = v.pipe(v.number(PAGE), v.safeInteger(PAGE), v.minValue(1, PAGE));

const YEAR = 'Write a year in four digits, such as 2023.';

export const year = v.pipe(v.number(YEAR), v.integer(YEAR), v.minValue(1000, YEAR), v.maxValue(9999, YEAR));

const DAY = 'Write a day that exists, as year-month-day: 2024-07-30.';

export const day = v.pipe(
  v.string(DAY),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY),
  v.check((date) => spanOf(date) !== undefined, DAY),
  v.metadata({format: 'date'}),
);

const DAY_OR_YEAR = 'Write a day that exists, such as 2024-07-30, a year, such as 2012, or null.';

export const dayOrYear = v.pipe(
  v.string(DAY_OR_YEAR),
  v.regex(/^\d{4}(-\d{2}-\d{2})?$/, DAY_OR_YEAR),
  v.check((date) => spanOf(date) !== undefined, DAY_OR_YEAR),
);

const PERIOD = 'Write a year, month or day that exists, or two in order: 2023, 2024-06, 2024-01/2024-06.';

export const period = v.pipe(
  v.string(PERIOD),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, PERIOD),
  v.check((span) => spanOf(span) !== undefined, PERIOD),
  v.description('2023, 2024-06, 2024-07-30, or two of them with a slash, both included: 2024-01/2024-06.'),
);

const ADDRESS = 'Write an address that begins with https: or http:, or a relative one.';

export const address = v.pipe(
  v.string(ADDRESS),
  v.nonEmpty(ADDRESS),
  v.check((url) => safeAddress(url) !== undefined, ADDRESS),
  v.metadata({format: 'uri-reference'}),
);

const quoted = (choices: readonly string[]): string => choices.map((choice) => `"${choice}"`).join(', ');

/** One of a few fixed words. */
export const oneOf = <const Choices extends readonly string[]>(choices: Choices): v.PicklistSchema<Choices, string> =>
  v.picklist(choices, `Write one of ${quoted(choices)}.`);

/** Says what a key is for: editors show it while one writes. */
export const described = <const Schema extends v.GenericSchema>(
  schema: Schema,
  about: string,
): v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]> =>
  v.pipe(schema, v.description(about));

/** A mark that is either there, as `true`, or left out. */
export const mark = (about: string) =>
  v.exactOptional(described(v.literal(true, 'Write true, or leave it out.'), about));

/** Objects of the format: a key that the format does not have is most often a slip of the pen, so it is an error. */
export function object<const Entries extends v.ObjectEntries>(
  what: string,
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) => {
    const key = String(issue.path?.at(-1)?.key);
    if (issue.expected === 'never') return `Remove the key "${key}": ${what} has only ${known}.`;
    return issue.path ? `Add the key "${key}": ${what} needs it.` : `Write ${what}: an object in braces.`;
  });
}

/** A list of things of one sort. */
export const list = <const Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, string> =>
  v.array(item, 'Write a list in square brackets.');
