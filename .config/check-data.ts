/**
 * `npm run check:data [-- --transcript FILE --page N]`: every built-in briefing is well formed, and every figure follows from its words.
 * With a transcript's text, each phrase of that page stands in it exactly once, so that its link lands on one place.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {prove} from '../src/briefing/proof/prove.ts';
import {provePhraseOnPage} from '../src/briefing/proof/on-page.ts';
import {checkBriefing} from '../src/briefing/schema.ts';
import type {Briefing, Figure} from '../src/briefing/types.ts';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {transcript: {type: 'string'}, page: {type: 'string'}},
});

const files =
  positionals.length > 0
    ? positionals
    : readdirSync('data')
        .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
        .map((name) => `data/${name}`);

const value = (figure: Figure): string => {
  if (figure.kind === 'date') return figure.value ?? 'no date';
  if (figure.kind === 'list') return `${figure.items.length} items`;
  const {qualifier, comparison, unit} = figure;
  return [qualifier, figure.value, unit, comparison && `${comparison.kind} on ${comparison.base}`]
    .filter(Boolean)
    .join(' ');
};

/** Verdict in words, and whether the words contradict the figure. */
function verdict(figure: Figure, briefing: Briefing): readonly [words: string, fails: boolean] {
  const proof = prove(figure, briefing);
  if (proof.follows === true) return ['follows', false];
  if (proof.follows === 'silent') return ['the words name it and give no number', false];
  const {code, said, given} = proof.because;
  return [`DOES NOT FOLLOW: ${code}, the words say ${said || 'nothing'}, the data ${given || 'nothing'}`, true];
}

/** Where the phrase stands in the transcript, and whether that is not exactly once. */
function place(figure: Figure, transcript: string | undefined): readonly [words: string, fails: boolean] {
  if (transcript === undefined) return ['', false];
  const items = figure.kind === 'list' ? figure.items.flatMap(({stated}) => (stated ? [{stated}] : [])) : [];
  for (const {stated, context} of [figure, ...items.map(({stated}) => ({stated, context: undefined}))]) {
    const {proved, found} = provePhraseOnPage(stated, context, transcript);
    if (!proved) return [`; NOT ONCE ON THE PAGE: "${stated}", ${found} times`, true];
  }
  return ['; once on the page', false];
}

if (!options.transcript !== !options.page) {
  console.error('A transcript needs its page: --transcript FILE --page N');
  process.exit(2);
}
const transcript = options.transcript && readFileSync(options.transcript, 'utf8');
let failures = 0;

for (const file of files) {
  const result = checkBriefing(JSON.parse(readFileSync(file, 'utf8')));
  if ('problems' in result) {
    failures += result.problems.length;
    for (const {path, given, expected} of result.problems) console.error(`${file}: ${path} is ${given}. ${expected}`);
    continue;
  }
  const {briefing} = result;
  const figures = transcript ? briefing.figures.filter(({page}) => page === Number(options.page)) : briefing.figures;
  for (const figure of figures) {
    const [proof, contradicted] = verdict(figure, briefing);
    const [where, misplaced] = place(figure, transcript);
    if (contradicted || misplaced) failures++;
    console.log(`${figure.id}: "${figure.stated}" → ${value(figure)}: ${proof}${where}`);
  }
  console.log(`${file}: ${figures.length} figures, ${failures} failures`);
}
process.exitCode = failures > 0 ? 1 : 0;
