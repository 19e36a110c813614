import type {Briefing, PluralCategory} from '../briefing/types.ts';
import type {NamedUnit, Plural} from '../language/messages.ts';
import {inLanguage, isForeign, marked} from '../language/text.ts';
import {pluralRules} from './intl.ts';
import {percentSign, type Locale} from './number.ts';

const chosen = (words: Plural, category: PluralCategory): string =>
  typeof words === 'string' ? words : (words[category] ?? words.other ?? Object.values(words)[0] ?? '');

/**
 * The unit in words for a count: "batches", 「批」, "metric tons". Counting words come from the briefing, in the language
 * asked for or else the first it has; a unit that nobody names is written as its id, which at least can be searched for.
 */
export function unitWords(unit: string, value: number, briefing: Briefing, locale: Locale, short = false): string {
  if (unit === '%') return percentSign(locale);
  if (unit === 'rank') return '';
  const {units, counted} = locale.messages.number;
  if (Object.hasOwn(units, unit)) {
    const words = units[unit as NamedUnit];
    return chosen(short ? words.short : words.long, categoryOf(value, locale.lang));
  }
  const own = briefing.units?.[unit];
  if (!own) return unit;
  const tag = inLanguage(Object.fromEntries(Object.keys(own).map((key) => [key, key])), locale.lang).lang;
  const common = counted[unit];
  if (common && isForeign(tag, locale.lang)) return chosen(common, categoryOf(value, locale.lang));
  return marked({words: chosen(own[tag] ?? unit, categoryOf(value, tag)), lang: tag}, locale.lang);
}

/** A unit for one of its kind: "measure", 「条措施」. */
export const oneOf = (unit: string, briefing: Briefing, locale: Locale): string => unitWords(unit, 1, briefing, locale);

/** "1.05 trillion" takes the plural, as 1,050,000,000,000 does. */
const categoryOf = (value: number, lang: string): PluralCategory => pluralRules(lang).select(value);
