import value from './catalogue.json' with {type: 'json'};

/** Languages that forms are written in. */
export const FORM_LANGUAGES = ['en', 'zh-Hans'] as const;
export type FormLanguage = (typeof FORM_LANGUAGES)[number];
export type Words = Readonly<Record<FormLanguage, string>>;

/** What a form offers for an attribute: a figure or figures to pick, one of a few values, or free text. */
export type FieldType = 'figure' | 'figures' | 'choice' | 'number' | 'language' | 'address' | 'text';

/** One of a few values, with the words for it. The value is written into the tag. */
export interface Option {
  readonly value: string;
  readonly label: Words;
}

/** One attribute of an element. */
export interface Field {
  /** As written in the tag: `unit-display`. */
  readonly name: string;
  readonly type: FieldType;
  readonly label: Words;
  readonly description: Words;
  /** What the element does without the attribute; empty for "its own choice". */
  readonly default: string;
  /** Of a `choice`: its values in order. */
  readonly options?: readonly Option[];
  /** Of `figure` and `figures`: ids that the element can draw, each alone; the rest it would refuse. */
  readonly figures?: readonly string[];
}

/** One element, for menus and forms. */
export interface ElementEntry {
  readonly tag: string;
  readonly title: Words;
  readonly description: Words;
  /** It can stand in running text. */
  readonly inline: boolean;
  readonly fields: readonly Field[];
  /** What the element says in one line where nothing is picked; empty where something must be. */
  readonly fallback: Words;
}

/** One figure of the built-in briefing, as a list shows it. */
export interface FigureEntry {
  readonly id: string;
  readonly label: Words;
  /** Qualifier, number and unit: "more than 30,000 batches". */
  readonly value: Words;
  readonly period: Words;
}

/**
 * Everything a form needs to know, for any content system. `npm run build` derives it from custom-elements.json and
 * data/ and writes it to `dist/cms/catalogue.json` (`customs-briefing/cms/catalogue.json`): plug-ins in other languages
 * read the same file, so that no list of attributes or figures is kept twice.
 */
export interface Catalogue {
  readonly version: string;
  /** Id of the briefing that the figures are from. */
  readonly briefing: string;
  readonly elements: readonly ElementEntry[];
  readonly figures: readonly FigureEntry[];
}

export const catalogue = value as Catalogue;

/** The entry of a tag; undefined for a tag that is not of the library. */
export const entryOf = (tag: string): ElementEntry | undefined => catalogue.elements.find((one) => one.tag === tag);

/** The language of forms that suits a language tag: Chinese for `zh…`, English for all others. */
export const formLanguage = (lang: string): FormLanguage => (/^zh\b/i.test(lang) ? 'zh-Hans' : 'en');
