import {readFile} from 'node:fs/promises';
import {briefingReport} from '../briefing/proof/report.ts';
import {words} from './options.ts';
import {out, say} from './output.ts';
import {WrongUse} from './wrong-use.ts';

const read = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new WrongUse(`There is no file ${file}.`);
  });

/** `customs-briefing check`. */
export async function check(args: readonly string[]): Promise<number> {
  const {values, names} = words(args, {transcript: {type: 'string'}, page: {type: 'string'}});
  const {transcript, page} = values;
  if (names.length === 0) throw new WrongUse('Name a briefing’s file: customs-briefing check FILE.');
  if (!transcript !== !page) throw new WrongUse('A transcript needs its page: --transcript FILE --page N.');
  const place = transcript && page ? {page: Number(page), text: await read(transcript)} : undefined;
  if (place && !Number.isInteger(place.page)) throw new WrongUse(`--page is ${page}: write the number of a page.`);
  let failures = 0;
  for (const file of names) {
    const report = briefingReport(file, await read(file), place);
    report.faults.forEach(say);
    if (report.lines.length > 0) out(`${report.lines.join('\n')}\n`);
    failures += report.failures;
  }
  return failures > 0 ? 1 : 0;
}
