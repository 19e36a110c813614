import {EACH_NAMES} from './lexicon-zh.ts';
import type {Each} from './reading.ts';
import {simplified} from './script-zh.ts';

/** Brackets and the comma of enumeration come and go: 「省（区、市）」「省、区、市」. So does 个 before a noun. */
const bare = (words: string): string =>
  simplified(words)
    .replace(/[()（）、\s]/g, '')
    .replace(/^个/, '');

/** Counting words that tell things apart by themselves: 「九份政策」 are 「份措施包」. */
const TELLING = /^[份条项批起例家辆类件]/;

/** Does the noun as printed name the unit? Chinese puts the counting word first. */
export function namesUnitZh(noun: string, form: string): boolean {
  const [printed, wanted] = [bare(noun), bare(form)];
  if (!printed) return true;
  return printed.startsWith(wanted) || (TELLING.test(wanted) && printed[0] === wanted[0]);
}

/** 「件/日」 is 「件」, each day. */
export function eachOfUnitZh(form: string): {readonly form: string; readonly each?: Each} {
  const match = /^(.+?)[/每](小时|年|月|周|日|天)$/.exec(simplified(form));
  const each = match && EACH_NAMES[match[2]!];
  return each ? {form: match[1]!, each} : {form};
}
