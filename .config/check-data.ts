/**
 * `npm run check:data [-- FILE… --transcript FILE --page N]`: `customs-briefing check` from the sources; without files, of every
 * built-in briefing.
 */
import {readdirSync} from 'node:fs';
import {check} from '../src/cli/check.ts';
import {WrongUse} from '../src/cli/wrong-use.ts';

const given = process.argv.slice(2);
// A word that does not follow an option is a file.
const named = given.some((word, i) => !word.startsWith('-') && !given[i - 1]?.startsWith('-'));
const files = readdirSync('data')
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => `data/${name}`);

try {
  process.exitCode = await check([...(named ? [] : files), ...given]);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
