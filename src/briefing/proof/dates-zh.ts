import type {StatedDate} from './reading.ts';

const two = (number = ''): string => number.padStart(2, '0');

type Relative = StatedDate['relative'];
const YEARS: Readonly<Record<string, Relative>> = {
  去年: 'last-year',
  上年: 'year-earlier',
  今年: 'this-year',
  本年: 'this-year',
};
const NEAR: Readonly<Record<string, Relative>> = {
  ...YEARS,
  上周: 'last-week',
  本周: 'this-week',
  上月: 'last-month',
  上个月: 'last-month',
  本月: 'this-month',
  同比: 'year-earlier',
  上年同期: 'year-earlier',
  去年同期: 'year-earlier',
};

type Found = Pick<StatedDate, 'value' | 'relative'>;
const found = (value: string, relative?: Relative): Found => (relative ? {value, relative} : {value});

const CHARACTERS = '〇一二三四五六七八九';
const inDigits = (year: string): string =>
  Array.from(year, (one) => (one === '零' ? 0 : CHARACTERS.indexOf(one))).join('');

const halfOf = (half: string | undefined, year: string | undefined, relative?: Relative): Found => {
  const [from, to] = half === '上' ? ['01', '06'] : ['07', '12'];
  return found(`${year ?? '-'}-${from}/${year ?? '-'}-${to}`, year ? undefined : (relative ?? 'this-year'));
};

/** Dates by pattern, most of the words first. None has nested repeats. Words are simplified already. */
const PATTERNS: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => Found])[] = [
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/g, ([, year = '', month, day]) => found(`${year}-${two(month)}-${two(day)}`)],
  [
    /(去年|今年)?(\d{1,2})月(\d{1,2})日/g,
    ([, year = '', month, day]) => found(`--${two(month)}-${two(day)}`, YEARS[year]),
  ],
  [/((?:19|20)\d\d)年([上下])半年/g, ([, year, half]) => halfOf(half, year)],
  [/(去年|今年)?([上下])半年/g, ([, year = '', half]) => halfOf(half, undefined, YEARS[year])],
  [/(\d{4})年(\d{1,2})月/g, ([, year = '', month]) => found(`${year}-${two(month)}`)],
  [/((?:19|20)\d\d)(?:年)?[-–—至到]((?:19|20)\d\d)年/g, ([, from, to]) => found(`${from}/${to}`)],
  [/(?<![\d.,])((?:19|20)\d\d)年/g, ([, year = '']) => found(year)],
  [/([一二][〇零一二三四五六七八九]{3})年/g, ([, year = '']) => found(inDigits(year))],
  [/(?<![\d.,-])(\d{4}-\d\d-\d\d)(?![\d-])/g, ([, iso = '']) => found(iso)],
  [/上年同期|去年同期|去年|上年|今年|本年|上周|本周|上个月|上月|本月|同比/g, ([near = '']) => found('', NEAR[near])],
];

const BASE_BEFORE = /(?:比起?|对比|较|与|和|同|相对于)$/;
const BASE_AFTER = /^(?:同期|全年)?(?:相比|的(?:近|约|超过?|逾|不到)?[\d一二两三四五六七八九十.]+倍|水平|基础上)/;
const SINCE_AFTER = /^(?:以来|起|至今)/;
const SINCE_BEFORE = /(?:自从?|从)$/;
const REACH = 12;

function roleOf(words: string, at: number, end: number, relative: Relative): StatedDate['role'] {
  const [before, after] = [words.slice(Math.max(0, at - REACH), at), words.slice(end, end + REACH)];
  if (relative === 'year-earlier' || BASE_AFTER.test(after)) return 'base';
  if (SINCE_BEFORE.test(before) || SINCE_AFTER.test(after)) return 'since';
  return BASE_BEFORE.test(before) ? 'base' : undefined;
}

/** The dates that Chinese words name. */
export function datesZh(words: string): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (dates.some((other) => at < other.end && other.at < end)) continue;
      const date = read(match);
      const role = roleOf(words, at, end, date.relative);
      dates.push({...date, ...(role && {role}), at, end});
    }
  }
  return dates.sort((a, b) => a.at - b.at);
}
