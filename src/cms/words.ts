import {formLanguage} from './catalogue.ts';
import {en} from './words/en.ts';
import type {FormWords} from './words/words.ts';
import {zhHans} from './words/zh-hans.ts';

/** The words of the forms for a language tag. */
export const formWords = (lang: string): FormWords => ({en, 'zh-Hans': zhHans})[formLanguage(lang)];
