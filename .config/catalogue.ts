/**
 * Writes dist/cms/catalogue.json: every element with its fields, every figure with its value and period, for the forms
 * of content systems. Fields come from custom-elements.json, figures from data/, so that neither is kept twice;
 * which figures an element accepts is found by asking the element. The shape is `Catalogue` in src/cms/catalogue.ts.
 */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {BriefingElement, View} from '../src/base/briefing-element.ts';
import {builtIn} from '../src/briefing/built-in.ts';
import {BriefingProblem} from '../src/briefing/problem.ts';
import type {Catalogue, ElementEntry, Field, FieldType, Option, Words} from '../src/cms/catalogue.ts';
import {en} from '../src/cms/words/en.ts';
import type {FormWords} from '../src/cms/words/words.ts';
import {zhHans} from '../src/cms/words/zh-hans.ts';
import {TAGS} from '../src/embed/tags.ts';
import {showFigure} from '../src/format/figure.ts';
import {localeFor} from '../src/format/number.ts';
import {figurePeriod} from '../src/format/period.ts';
import {loadMessages} from '../src/language/catalogue.ts';
import {inLanguage} from '../src/language/text.ts';
import {VERSION} from '../src/share/version.ts';

/** The parts of custom-elements.json that are read here. */
interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly fieldName?: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
    readonly description?: string;
  }[];
}

const words = {en, 'zh-Hans': zhHans} as const satisfies Record<keyof Words, FormWords>;
await Promise.all(Object.keys(words).map(loadMessages));
const views: Readonly<Record<keyof Words, View>> = {
  en: {briefing: builtIn, locale: localeFor('en')},
  'zh-Hans': {briefing: builtIn, locale: localeFor('zh-Hans')},
};

/** The same in every language of the forms. */
const inEach = (say: (lang: keyof Words) => string | undefined, what: string): Words => {
  const said = (lang: keyof Words): string => {
    const text = say(lang);
    if (text === undefined) throw new Error(`src/cms/words has no words in ${lang} for ${what}.`);
    return text;
  };
  return {en: said('en'), 'zh-Hans': said('zh-Hans')};
};

/** Descriptions are written for programmers; code quotes and the second line stay out of a form. */
const firstLine = (text = ''): string => text.split('\n\n')[0]!.replaceAll(/\s+/g, ' ').trim();

const named = (text: Readonly<Record<string, string>>): Words =>
  inEach((lang) => inLanguage(text, lang).words, 'a name');

/** In the order in which an author decides; what is not named here comes last. */
const ORDER = ['figure', 'figures', 'claim', 'theme-id', 'series', 'variant', 'kind', 'measure', 'flow', 'view'];
const LAST = ['heading-level', 'lang', 'theme', 'group', 'src'];
const place = (name: string): number => {
  const first = ORDER.indexOf(name);
  return first >= 0 ? first : ORDER.length + 1 + LAST.indexOf(name);
};

const IDS: Readonly<Record<string, FieldType>> = {figure: 'figure', claim: 'figure', figures: 'figures'};
const TYPES: Readonly<Record<string, FieldType>> = {lang: 'language', src: 'address', 'heading-level': 'number'};

async function elementOf(tag: string): Promise<BriefingElement> {
  await import(`../src/elements/${tag}.ts`);
  const Class = customElements.get(tag) as unknown as new () => BriefingElement;
  return new Class();
}

/** What the element says in one line; undefined where it refuses. A fault that is not the author's stops the build. */
function title(element: BriefingElement, lang: keyof Words): string | undefined {
  try {
    const {account} = element.still(views[lang]);
    return account.title;
  } catch (error) {
    if (error instanceof BriefingProblem) return undefined;
    throw error;
  }
}

async function accepted(tag: string, property: string, ids: readonly string[]): Promise<string[]> {
  const answers = ids.map(async (id) => {
    const element = await elementOf(tag);
    Object.assign(element, {[property]: id});
    return title(element, 'en') === undefined ? [] : [id];
  });
  return (await Promise.all(answers)).flat();
}

const options = (values: readonly string[]): Option[] =>
  values.map((value) => ({value, label: inEach((lang) => words[lang].options[value], `the value "${value}"`)}));

async function field(tag: string, attribute: Declaration['attributes'][number]): Promise<Field> {
  const {name, fieldName = name, type, default: written = "''"} = attribute;
  const literals = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const ids = builtIn.figures.map(({id}) => id);
  const themes = builtIn.themes.map(({id, label}) => ({value: id, label: named(label)}));
  const series = (builtIn.series ?? []).map(({id, label}) => ({value: id, label: named(label)}));
  const among = async (all: readonly Option[]): Promise<{options: Option[]}> => {
    const fit = await accepted(
      tag,
      fieldName,
      all.map(({value}) => value),
    );
    return {options: all.filter(({value}) => fit.includes(value))};
  };
  return {
    name,
    type: IDS[name] ?? TYPES[name] ?? (literals.length || /^(theme-id|series)$/.test(name) ? 'choice' : 'text'),
    label: inEach((lang) => words[lang].fields[name]?.label, `the attribute ${name}`),
    description: inEach(
      (lang) => words[lang].fields[name]?.description ?? (lang === 'en' ? firstLine(attribute.description) : undefined),
      `the attribute ${name}`,
    ),
    default: written.replace(/^'(.*)'$/, '$1'),
    ...(IDS[name] && {figures: await accepted(tag, fieldName, ids)}),
    ...(literals.length > 0 && {options: options(literals)}),
    ...(name === 'theme-id' && (await among(themes))),
    ...(name === 'series' && (await among(series))),
  };
}

async function entry({tagName: tag, description, attributes}: Declaration): Promise<ElementEntry> {
  const bare = await elementOf(tag);
  const fields = await Promise.all(attributes.map((one) => field(tag, one)));
  return {
    tag,
    title: inEach((lang) => words[lang].elements[tag]?.title, `<${tag}>`),
    description: inEach(
      (lang) => words[lang].elements[tag]?.description ?? (lang === 'en' ? firstLine(description) : undefined),
      `<${tag}>`,
    ),
    inline: fields.some(({options}) => options?.some(({value}) => value === 'inline')),
    fields: fields.sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1)),
    fallback: inEach((lang) => title(bare, lang) ?? '', `<${tag}>`),
  };
}

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
};
const declarations = new Map(
  manifest.modules.flatMap(({declarations}) => declarations).map((one) => [one.tagName, one]),
);

const catalogue: Catalogue = {
  version: VERSION,
  briefing: builtIn.id,
  elements: await Promise.all(TAGS.map((tag) => entry(declarations.get(tag)!))),
  figures: builtIn.figures.map((figure) => ({
    id: figure.id,
    label: named(figure.label),
    value: inEach((lang) => showFigure(figure, builtIn, views[lang].locale).text, figure.id),
    period: inEach((lang) => figurePeriod(figure, views[lang].locale), figure.id),
  })),
};

await mkdir('dist/cms', {recursive: true});
await writeFile('dist/cms/catalogue.json', JSON.stringify(catalogue));
