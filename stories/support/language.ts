/** Languages that the catalog's own words are in; the toolbar has all that elements speak, in `.storybook/preview.ts`. */
export type Language = 'en' | 'zh-Hans';

/** The same words in every language of the catalog. */
export type Words = Readonly<Record<Language, string>>;

/** Language of the toolbar, from a story's context. */
export const languageOf = ({globals}: {readonly globals: Readonly<Record<string, unknown>>}): Language =>
  globals['language'] === 'zh-Hans' ? 'zh-Hans' : 'en';
