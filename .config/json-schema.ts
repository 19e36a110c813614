/** Writes data/briefing.schema.json from the format in src/briefing/schema.ts; with `--check`, says whether it is stale. */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import {period, text, unitWords} from '../src/briefing/fields.ts';
import {briefingSchema} from '../src/briefing/schema.ts';

const file = fileURLToPath(new URL('../data/briefing.schema.json', import.meta.url));

const {$schema, title, description, ...rest} = toJsonSchema(briefingSchema, {
  typeMode: 'input',
  target: 'draft-2020-12',
  definitions: {text, unitWords, period},
  // JSON has no number that is not finite; what one place of a file says about another is beyond JSON Schema.
  ignoreActions: ['check', 'raw_check', 'finite'],
});

const fresh = await format(JSON.stringify({$schema, title, description, ...rest}), {
  ...(await resolveConfig(file)),
  parser: 'json',
});

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== fresh) {
    console.error('data/briefing.schema.json is stale: run node .config/json-schema.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, fresh);
}
