/**
 * `Intl` objects are slow to make (about 50 µs) and few are needed, so they are shared;
 * language tags come from the page, so the store is bounded.
 */
const MOST = 60;
const store = new Map<string, unknown>();

function kept<T>(key: string, make: () => T): T {
  const found = store.get(key) as T | undefined;
  if (found) return found;
  if (store.size >= MOST) store.delete(store.keys().next().value!);
  const made = make();
  store.set(key, made);
  return made;
}

/**
 * The tag to give to `Intl`. Hong Kong and Macao count in 万 and 亿 in this library, where `Intl` alone would answer "43.85T";
 * plain English writes its days first, as the words around it do. Plain Arabic has Latin digits, as newer locale data
 * has it; engines with older data write the Egyptian ones for it. A tag that is none becomes English.
 */
export function intlTag(lang: string): string {
  try {
    const {language, region, baseName} = new Intl.Locale(lang);
    if (language === 'zh' && (region === 'HK' || region === 'MO')) return 'zh-Hans';
    if (baseName === 'ar') return 'ar-u-nu-latn';
    return baseName === 'en' ? 'en-GB' : baseName;
  } catch {
    return 'en-GB';
  }
}

export const numberFormat = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(`n${lang}${JSON.stringify(options)}`, () => new Intl.NumberFormat(intlTag(lang), options));

/** 0 to 9 as a language writes them. */
export const digitsOf = (lang: string): readonly string[] =>
  kept(`0${lang}`, () => {
    const format = numberFormat(lang, {useGrouping: false});
    return Array.from({length: 10}, (_, i) => format.format(i));
  });

export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(
    `d${lang}${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(intlTag(lang), {...options, timeZone: 'UTC'}),
  );

export const pluralRules = (lang: string, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules =>
  kept(`p${lang}${type}`, () => new Intl.PluralRules(intlTag(lang), {type}));

export const listFormat = (lang: string): Intl.ListFormat =>
  kept(`l${lang}`, () => new Intl.ListFormat(intlTag(lang), {type: 'conjunction'}));

/** Order of names: by the language's own alphabet or reading, with numbers inside by their size. */
export const collator = (lang: string): Intl.Collator =>
  kept(`c${lang}`, () => new Intl.Collator(intlTag(lang), {numeric: true}));
