import type {StatedDate} from './reading.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const RELATIVE_YEAR = '(?:(?:of )?(this|last) year)';

const two = (number: string): string => number.padStart(2, '0');
const monthNumber = (name = ''): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));
const relativeYear = (word: string | undefined): StatedDate['relative'] =>
  word === undefined ? undefined : word.toLowerCase() === 'last' ? 'last-year' : 'this-year';

type Found = Pick<StatedDate, 'value' | 'relative'>;
const found = (value: string, relative?: StatedDate['relative']): Found => (relative ? {value, relative} : {value});

const dayOf = (year: string | undefined, month: string | undefined, day = '', relative?: string): Found => {
  const rest = `-${monthNumber(month)}-${two(day)}`;
  return year ? found(year + rest) : found(`-${rest}`, relativeYear(relative));
};

const HALVES: Readonly<Record<string, string>> = {first: '01/06', second: '07/12'};
const halfOf = (half = '', year = ''): Found => {
  const [from, to] = (HALVES[half.toLowerCase()] ?? '').split('/');
  const named = /^\d{4}$/.test(year) ? year : '-';
  const relative = named === '-' ? (/^last/i.test(year) ? 'last-year' : 'this-year') : undefined;
  return found(`${named}-${from}/${named}-${to}`, relative);
};

/** Dates by pattern, most of the words first. Each pattern is read once over the phrase and has no nested repeats. */
const PATTERNS: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => Found])[] = [
  [/(?<![\d.,-])(\d{4}-\d\d-\d\d)(?![\d-])/g, ([, iso = '']) => found(iso)],
  [new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'g'), ([, month, day, year]) => dayOf(year, month, day)],
  [new RegExp(`\\b${DAY} ${MONTH},? ${YEAR}\\b`, 'g'), ([, day, month, year]) => dayOf(year, month, day)],
  [
    new RegExp(`\\b${MONTH} ${DAY}(?!\\d)(?:,? ${RELATIVE_YEAR})?`, 'g'),
    ([, month, day, relative]) => dayOf(undefined, month, day, relative),
  ],
  [
    new RegExp(`\\b${DAY} ${MONTH}(?:,? ${RELATIVE_YEAR})?`, 'g'),
    ([, day, month, relative]) => dayOf(undefined, month, day, relative),
  ],
  [new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'g'), ([, month, year = '']) => found(`${year}-${monthNumber(month)}`)],
  [
    /\b(first|second) half of (?:the year )?((?:19|20)\d\d|(?:the|this|last) year)\b/gi,
    ([, half, year]) => halfOf(half, year),
  ],
  [/(?<![\d.,-])((?:19|20)\d\d)[-–]((?:19|20)\d\d)(?![\d-])/g, ([, from, to]) => found(`${from}/${to}`)],
  [/\b(?:the )?same period (?:of )?last year\b/gi, () => found('', 'year-earlier')],
  [
    /\b(?:year[ -]on[ -]year|year[ -]over[ -]year|yoy|y\/y|(?:from |than )?(?:a|one) year (?:earlier|ago|before))\b/gi,
    () => found('', 'year-earlier'),
  ],
  [/\bH([12]) ((?:19|20)\d\d)\b/g, ([, half, year]) => halfOf(half === '1' ? 'first' : 'second', year)],
  [
    /\b(this|last) (year|month|week)\b/gi,
    ([, which = '', what = '']) =>
      found('', `${which.toLowerCase()}-${what.toLowerCase()}` as NonNullable<StatedDate['relative']>),
  ],
];

/** Four digits are a year after one of these words, or as "the 2012 level"; and only if no noun follows that they could count. */
const LONE_YEAR = /(?<![\w.,$€£¥+/-])((?:19|20)\d\d)(?![\d%]|[.,]\d)/g;
const YEAR_BEFORE =
  /\b(?:in|since|from|to|with|than|until|till|during|between|of|over|on|against|and|year|early|late|mid|through|after|before|by|for)[ -]$/i;
/** "more than 2000", "a total of 2000": a number after all. */
const NUMBER_BEFORE = /(?:\b(?:(?:more|less|fewer) than|(?:total|average) of)|^\D*\bover) $/i;
const YEAR_AFTER =
  /^(?:$|['"),.;:–—-]|\s+(?:and|or|to|levels?|compared|by|with|when|while|the|from|as|was|were|is|has|have|in|on|at|figures?|totals?|base)\b)/i;
const LEVEL_AFTER = /^(?:'s?)?\s+(?:levels?|figures?|totals?|base)\b/i;

const BASE_BEFORE =
  /\b(?:compared (?:to|with)|than(?: in)?|relative to|against|versus|vs|over|from|on|as(?: in)?|that (?:of|in)|up on|down on)(?: that (?:of|in)| those (?:of|in)| in)?(?: the)?\s*$/i;
const SINCE_BEFORE = /\bsince(?: the end of)?\s*$/i;

/** How far back from a date its preposition may begin. */
const REACH = 40;

function roleOf(words: string, at: number, end: number, relative: StatedDate['relative']): StatedDate['role'] {
  const before = words.slice(Math.max(0, at - REACH), at);
  if (relative === 'year-earlier' || LEVEL_AFTER.test(words.slice(end, end + REACH))) return 'base';
  if (SINCE_BEFORE.test(before)) return 'since';
  // "On Sept. 11" is when, "up 6% on 2012" is against what: only a whole year is a base after "on".
  const whole = /^\d{4}$/.test(words.slice(at, end));
  return BASE_BEFORE.test(before) && (whole || !/\bon\s*$/i.test(before)) ? 'base' : undefined;
}

/** The dates that English words name. A part of one is never read as another. */
export function datesEn(words: string): StatedDate[] {
  const dates: StatedDate[] = [];
  const add = (date: Found, at: number, end: number, role = roleOf(words, at, end, date.relative)): void => {
    if (!dates.some((other) => at < other.end && other.at < end)) dates.push({...date, ...(role && {role}), at, end});
  };
  for (const [pattern, read] of PATTERNS) {
    for (const match of words.matchAll(pattern)) add(read(match), match.index, match.index + match[0].length);
  }
  if (/^(?:19|20)\d\d$/.test(words)) add({value: words}, 0, words.length, 'bare');
  for (const {0: year, index} of words.matchAll(LONE_YEAR)) {
    const before = words.slice(Math.max(0, index - REACH), index);
    const after = words.slice(index + year.length, index + year.length + REACH);
    const isYear = YEAR_BEFORE.test(before) && !NUMBER_BEFORE.test(before) && YEAR_AFTER.test(after);
    if (isYear || LEVEL_AFTER.test(after)) add({value: year}, index, index + year.length);
  }
  return dates.sort((a, b) => a.at - b.at);
}
