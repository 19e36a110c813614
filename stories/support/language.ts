/** Languages of the catalog's toolbar. */
export type Language = 'en' | 'zh-Hans';

/** The same words in every language of the catalog. */
export type Words = Readonly<Record<Language, string>>;

/** Language of the toolbar, from a story's context. */
export const languageOf = ({globals}: {readonly globals: Readonly<Record<string, unknown>>}): Language =>
  globals['language'] === 'zh-Hans' ? 'zh-Hans' : 'en';
