import {checkBriefing} from '../schema.ts';
import type {Briefing, Figure} from '../types.ts';
import {provePhraseOnPage} from './on-page.ts';
import {placeOf, placesOf} from './places.ts';
import {prove} from './prove.ts';

/** The text of one page of a transcript. */
export interface TranscriptPage {
  readonly page: number;
  readonly text: string;
}

export interface Report {
  /** A line a figure, with its place in the file where something is wrong, and a line that counts them. */
  readonly lines: readonly string[];
  /** What keeps the file from being a briefing, by file, line and value. */
  readonly faults: readonly string[];
  readonly failures: number;
}

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

/** Whether a text could still become JSON: nothing is wrong with it but its end. */
function unfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = (error as Error).message;
    return /end of|nterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) >= text.length;
  }
}

/** Line and column where a text stops being JSON. Engines say the place in words of their own, or not at all. */
export function faultOfJSON(text: string): readonly [line: number, column: number] {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (unfinished(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

/**
 * Is the text of a file a briefing, and does every figure follow from its words? With a page of the transcript, does each
 * phrase of that page stand in it exactly once, so that its link lands on one place?
 */
export function briefingReport(file: string, text: string, transcript?: TranscriptPage): Report {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const [line, column] = faultOfJSON(text);
    const found = text.split('\n')[line - 1]?.slice(column - 1, column + 19) ?? '';
    const what = found ? `found ${JSON.stringify(found)}` : 'it ends too early';
    return {lines: [], faults: [`${file}:${line}:${column}: this is no JSON: ${what}.`], failures: 1};
  }
  const places = placesOf(text);
  const at = (path: string): string => `${file}:${placeOf(text, places, path)}`;
  const result = checkBriefing(input);
  if ('problems' in result) {
    const faults = result.problems.map(({path, given, expected}) => `${at(path)}: ${path} is ${given}. ${expected}`);
    return {lines: [], faults, failures: faults.length};
  }
  const {briefing} = result;
  const figures = transcript ? briefing.figures.filter(({page}) => page === transcript.page) : briefing.figures;
  let failures = 0;
  const lines = figures.map((figure) => {
    const [proof, contradicted] = verdict(figure, briefing);
    const [where, misplaced] = place(figure, transcript?.text);
    if (contradicted || misplaced) failures++;
    const line = `${figure.id}: "${figure.stated}" → ${value(figure)}: ${proof}${where}`;
    return contradicted || misplaced ? `${at(`figures[${briefing.figures.indexOf(figure)}]`)}: ${line}` : line;
  });
  return {
    lines: [...lines, `${file}: ${figures.length} figures, ${failures} ${failures === 1 ? 'failure' : 'failures'}`],
    faults: [],
    failures,
  };
}
