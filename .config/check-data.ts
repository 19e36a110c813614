/** `npm run check:data`: the built-in briefing is well formed, and what each figure says. */
import {readFileSync} from 'node:fs';
import {checkBriefing} from '../src/briefing/schema.ts';
import type {Figure} from '../src/briefing/types.ts';

const FILE = 'data/customs-2024.json';

const said = (figure: Figure): string => {
  if (figure.kind === 'quantity') return `${figure.value} ${figure.unit}`;
  return figure.kind === 'date' ? (figure.value ?? 'no date') : `${figure.items.length} items`;
};

const result = checkBriefing(JSON.parse(readFileSync(FILE, 'utf8')));
if ('problems' in result) {
  for (const {path, given, expected} of result.problems) console.error(`${FILE}: ${path} is ${given}. ${expected}`);
  process.exit(1);
}
for (const figure of result.briefing.figures) console.log(`${figure.id}: "${figure.stated}" → ${said(figure)}`);
