import {catalogue, entryOf, formLanguage, type FigureEntry, type FormLanguage} from './catalogue.ts';

const GAP: Readonly<Record<FormLanguage, readonly [colon: string, comma: string, semicolon: string]>> = {
  en: [': ', ', ', '; '],
  'zh-Hans': ['：', '，', '；'],
};

/** "Customs revenue: 1.05 trillion yuan, First half of 2024". */
export function figureLine({label, value, period}: FigureEntry, lang: FormLanguage): string {
  const [colon, comma] = GAP[lang];
  return label[lang] + colon + value[lang] + comma + period[lang];
}

/** What a reader gets of an element without scripts, in one line: the words that go between its tags. */
export function fallbackFor(tag: string, attributes: Readonly<Record<string, string>>, language: string): string {
  const lang = formLanguage(attributes['lang'] ?? language);
  const ids = [attributes['figure'], attributes['claim'], ...(attributes['figures'] ?? '').split(/\s+/)];
  const figures = catalogue.figures.filter(({id}) => ids.includes(id));
  const [first] = figures;
  const lines = figures.map((one) => figureLine(one, lang)).join(GAP[lang][2]);
  const said =
    attributes['variant'] === 'inline' && first ? first.value[lang] : lines || (entryOf(tag)?.fallback[lang] ?? '');
  // Editors write a no-break space as they please: some as an entity, some as a plain one.
  return said.replaceAll('\u00a0', ' ');
}
