import type {Qualifier} from '../types.ts';
import {
  AVERAGE,
  EACH_AFTER,
  EACH_BEFORE,
  EACH_NAMES,
  FALLS,
  FENCES_AFTER,
  FENCES_BEFORE,
  FENCE_IN_NOUN,
  LINKS,
  RISES,
  TO,
  UNITS,
} from './lexicon-zh.ts';
import type {Course} from './amount.ts';
import type {Each, NamedUnit} from './reading.ts';

/** How far back from a number its fence and its verb may begin. */
const REACH = 30;
const CLAUSE_ENDS = /[,。;:、()!?]/;

export interface Before {
  readonly qualifiers: readonly Qualifier[];
  /** Place where the first of the fence words begins. */
  readonly from: number;
  /** How it came about: 「增长」, 「降至」. */
  readonly course?: Course;
  /** 「是2012年的8.3倍」: the number is set against a base. */
  readonly ofBase: boolean;
  /** 「翻一番」. */
  readonly turned: boolean;
  readonly each?: Each;
  /** Words of the clause before the number. */
  readonly clause: string;
}

/** Fence words and links that end the text; what is left of it. */
function fence(text: string): {readonly rest: string; readonly qualifiers: readonly Qualifier[]} {
  const qualifiers: Qualifier[] = [];
  let rest = text;
  for (;;) {
    const match = FENCES_BEFORE.find(([pattern]) => pattern.test(rest));
    const cut = match ? rest.replace(match[0], '') : rest.replace(LINKS, '');
    if (cut === rest) return {rest, qualifiers};
    if (match) qualifiers.unshift(match[1]);
    rest = cut;
  }
}

const BASE = /(?:(?:\d{4}年|去年|上年)(?:同期|全年)?|同期)(?:水平)?的$/;
const IS = /(?:是|相当于|到|至)$/;
const HOLDS = /占(?:比|到)?$/;

/** What is said before a number that begins at `at`; nothing before `since` belongs to it. */
export function before(words: string, at: number, since: number): Before {
  const back = words.slice(Math.max(since, at - REACH), at);
  const near = fence(back.trimEnd());
  const ofBase = near.rest.endsWith('的');
  // 「约为2012年的8.3倍」「是近2012年的8.3倍」: the fence stands before the base.
  const inner = ofBase ? fence(near.rest.replace(BASE, '')) : near;
  const outer = ofBase ? fence(inner.rest.replace(IS, '')) : near;
  const to = !ofBase && TO.test(near.rest);
  const verb = to ? fence(near.rest.replace(TO, '')).rest : near.rest;
  const direction = ofBase ? undefined : RISES.test(verb) ? 'rise' : FALLS.test(verb) ? 'fall' : undefined;
  // 「约增长5%」
  const held = HOLDS.test(near.rest) ? fence(near.rest.replace(HOLDS, '')).qualifiers : [];
  const beyond = direction && !to ? fence(verb.replace(direction === 'rise' ? RISES : FALLS, '')).qualifiers : [];
  const clause = back.split(CLAUSE_ENDS).at(-1) ?? '';
  const [each] = EACH_BEFORE.map(([word, unit]) => [clause.lastIndexOf(word), unit] as const)
    .filter(([place]) => place >= 0)
    .sort(([a], [b]) => b - a);
  const average = AVERAGE.test(clause);
  const eachOne = each && {each: each[1]};
  return {
    qualifiers: [
      ...(average ? (['average'] as const) : []),
      ...beyond,
      ...held,
      ...(ofBase ? [...outer.qualifiers, ...inner.qualifiers] : []),
      ...near.qualifiers,
    ],
    from: at - back.length + near.rest.length,
    ...(direction && {course: {direction, to, average, ...eachOne}}),
    ofBase,
    turned: near.rest.endsWith('翻'),
    ...eachOne,
    clause,
  };
}

export interface After {
  readonly unit?: NamedUnit;
  readonly noun?: string;
  readonly qualifiers: readonly Qualifier[];
  readonly each?: Each;
  readonly end: number;
}

const LONGEST_NOUN = 16;
const NOUN_ENDS = /[\s,。;:!?"'/\d]|\((?=\D{0,4}\d)/;

const NO_FENCE = {qualifiers: [], length: 0} as const;

const fenceAfter = (text: string): {readonly qualifiers: readonly Qualifier[]; readonly length: number} => {
  for (const [pattern, qualifier] of FENCES_AFTER) {
    const match = pattern.exec(text);
    if (match) return {qualifiers: [qualifier], length: match[0].length};
  }
  return NO_FENCE;
};

/** Unit or noun, fence and rate behind a number that ends at `end`. `printed` are the words before they were simplified. */
export function after(words: string, printed: string, end: number, unitKnown = false): After {
  const eachAfter = (place: number) => {
    const match = EACH_AFTER.exec(words.slice(place, place + 4));
    const each = match && EACH_NAMES[match[1]!];
    return each ? {each, end: place + match[0].length} : {end: place};
  };
  const unit = unitKnown ? {next: end} : unitAt(words, end);
  if (unit) {
    const {qualifiers, length} = fenceAfter(words.slice(unit.next, unit.next + 4));
    return {...(unit.unit && {unit: unit.unit}), qualifiers, ...eachAfter(unit.next + length)};
  }
  const run = words.slice(end, end + LONGEST_NOUN).split(NOUN_ENDS)[0]!;
  const fenced = FENCE_IN_NOUN.exec(run);
  const whole = fenced ? run.slice(0, fenced.index) : run;
  // A closing bracket that nothing opened belongs to the sentence.
  const length = whole.endsWith(')') && !whole.includes('(') ? whole.length - 1 : whole.length;
  const {qualifiers, length: more} = fenced ? fenceAfter(words.slice(end + length, end + length + 4)) : NO_FENCE;
  const noun = printed.slice(end, end + length);
  return {...(noun && {noun}), qualifiers, ...eachAfter(end + length + more)};
}

function unitAt(words: string, at: number): {readonly unit?: NamedUnit; readonly next: number} | undefined {
  for (const [pattern, unit] of UNITS) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match) return {unit, next: at + match[0].length};
  }
  return undefined;
}
