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
import type {Each, NamedUnit} from './reading.ts';

/** How far back from a number its fence and its verb may begin. */
const REACH = 30;
const CLAUSE_ENDS = /[,。;:、()!?]/;

export interface Before {
  readonly qualifiers: readonly Qualifier[];
  /** Place where the first of the fence words begins. */
  readonly from: number;
  readonly direction?: 'rise' | 'fall';
  /** 「增至」: the number is a level. */
  readonly to: boolean;
  /** 「是2012年的8.3倍」: the number is set against a base. */
  readonly ofBase: boolean;
  /** 「翻一番」. */
  readonly turned: boolean;
  readonly each?: Each;
  readonly average: boolean;
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

/** What is said before a number that begins at `at`; nothing before `since` belongs to it. */
export function before(words: string, at: number, since: number): Before {
  const back = words.slice(Math.max(since, at - REACH), at);
  const near = fence(back);
  const ofBase = near.rest.endsWith('的');
  // 「约为2012年的8.3倍」: the fence stands before the base.
  const outer = ofBase ? fence(near.rest.replace(BASE, '').replace(IS, '')) : near;
  const to = !ofBase && TO.test(near.rest);
  const verb = to ? fence(near.rest.replace(TO, '')).rest : near.rest;
  const direction = ofBase ? undefined : RISES.test(verb) ? 'rise' : FALLS.test(verb) ? 'fall' : undefined;
  // 「约增长5%」
  const beyond = direction && !to ? fence(verb.replace(direction === 'rise' ? RISES : FALLS, '')).qualifiers : [];
  const clause = back.split(CLAUSE_ENDS).at(-1) ?? '';
  const [each] = EACH_BEFORE.map(([word, unit]) => [clause.lastIndexOf(word), unit] as const)
    .filter(([place]) => place >= 0)
    .sort(([a], [b]) => b - a);
  const average = AVERAGE.test(clause);
  return {
    qualifiers: [
      ...(average ? (['average'] as const) : []),
      ...beyond,
      ...(ofBase ? outer.qualifiers : []),
      ...near.qualifiers,
    ],
    from: at - back.length + near.rest.length,
    ...(direction && {direction}),
    to,
    ofBase,
    turned: near.rest.endsWith('翻'),
    ...(each && {each: each[1]}),
    average,
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

const fenceAfter = (text: string): {qualifiers: Qualifier[]; length: number} => {
  for (const [pattern, qualifier] of FENCES_AFTER) {
    const match = pattern.exec(text);
    if (match) return {qualifiers: [qualifier], length: match[0].length};
  }
  return {qualifiers: [], length: 0};
};

/** Unit or noun, fence and rate behind a number that ends at `end`. `printed` are the words before they were simplified. */
export function after(words: string, printed: string, end: number): After {
  const eachAfter = (place: number) => {
    const match = EACH_AFTER.exec(words.slice(place, place + 4));
    const each = match && EACH_NAMES[match[1]!];
    return each ? {each, end: place + match[0].length} : {end: place};
  };
  for (const [pattern, unit] of UNITS) {
    pattern.lastIndex = end;
    const match = pattern.exec(words);
    if (!match) continue;
    const unitEnd = end + match[0].length;
    const {qualifiers, length} = fenceAfter(words.slice(unitEnd, unitEnd + 4));
    return {unit, qualifiers, ...eachAfter(unitEnd + length)};
  }
  const run = words.slice(end, end + LONGEST_NOUN).split(NOUN_ENDS)[0]!;
  const fenced = FENCE_IN_NOUN.exec(run);
  const length = fenced ? fenced.index : run.length;
  const {qualifiers, length: more} = fenceAfter(words.slice(end + length, end + length + 4));
  // A closing bracket that nothing opened belongs to the sentence.
  const noun = printed.slice(end, end + length).replace(/^[^(]*\)$/, (one) => one.slice(0, -1));
  return {...(noun && {noun}), qualifiers, ...eachAfter(end + noun.length + (fenced ? more : 0))};
}
