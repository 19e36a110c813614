/**
 * What an editor's form can ask for, for each element: from custom-elements.json and the built-in briefing, so that no form
 * of a content system ever offers what the elements do not know. Every id that is offered has been drawn.
 */
import {readFileSync} from 'node:fs';
import {builtIn, draws} from './library.ts';

/** How a form asks for an attribute. */
export type Asks =
  | 'figure' // one figure of the briefing, by its id
  | 'figures' // several, in their order
  | 'theme-id'
  | 'series'
  | 'choice' // one of `options`
  | 'language'
  | 'level' // of a heading, 1 to 6
  | 'address'
  | 'words';

export interface Field {
  readonly attribute: string;
  /** The attribute in camelCase. */
  readonly name: string;
  readonly asks: Asks;
  readonly label: string;
  readonly help: string;
  /** Valid values, where not everything goes. */
  readonly options: readonly string[];
  /** What holds where nothing is chosen; empty where the element finds it itself. */
  readonly preset: string;
  /** How the drawing depends on it: on a list of values, on no end of them, or not at all. */
  readonly drawing: 'listed' | 'free' | 'none';
}

export interface Form {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Attributes that make a figure to be shown as an example. */
  readonly example: Readonly<Record<string, string>>;
}

interface Attribute {
  readonly name: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly description: string;
}
interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

const ASKS: Readonly<Record<string, Asks>> = {
  figure: 'figure',
  claim: 'figure',
  figures: 'figures',
  'theme-id': 'theme-id',
  series: 'series',
  lang: 'language',
  'heading-level': 'level',
  src: 'address',
};

/** Asked for by a list of names, which needs no more words. */
const BY_NAME: readonly Asks[] = ['figure', 'figures', 'theme-id', 'series', 'language', 'level'];

/** Names of attributes that would say too little in a form. */
const LABELS: Readonly<Record<string, string>> = {
  'theme-id': 'Theme of the briefing',
  theme: 'Light or dark',
  lang: 'Language',
  src: 'Address of another briefing',
  group: 'Name of a group',
  filter: 'Only what contains',
};

/** The order of a form: what is shown, how, then what only few ever need. */
const ORDER = ['figure', 'figures', 'claim', 'series', 'theme-id', 'kind', 'flow', 'variant', 'view', 'measure'];
const LAST = ['lang', 'heading-level', 'theme', 'group', 'src'];
const rank = (name: string): number =>
  ORDER.includes(name) ? ORDER.indexOf(name) : LAST.includes(name) ? 50 + LAST.indexOf(name) : 40;

const inWords = (name: string): string => name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function drawingOf(name: string, asks: Asks): Field['drawing'] {
  if (['figures', 'address'].includes(asks) || name === 'filter') return 'free';
  return ['figure', 'theme-id', 'series', 'choice'].includes(asks) && name !== 'theme' ? 'listed' : 'none';
}

/** `'a' | 'b'` → `['a', 'b']`; anything else is not a list of options. */
const union = (type = ''): string[] =>
  /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((one) => one.slice(1, -1)) : [];

/** Without the marks of code, which a form does not set. */
const plain = (words: string): string => words.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();

/** Every element with its form. */
export async function forms(): Promise<Form[]> {
  const ids: Partial<Record<Asks, readonly string[]>> = {
    figure: builtIn.figures.map(({id}) => id),
    figures: builtIn.figures.map(({id}) => id),
    'theme-id': builtIn.themes.map(({id}) => id),
    series: (builtIn.series ?? []).map(({id}) => id),
  };

  const field = async (tag: string, attribute: Attribute): Promise<Field> => {
    const {name, type, description} = attribute;
    const choices = union(type?.text);
    const asks = ASKS[name] ?? (choices.length > 0 ? 'choice' : 'words');
    const options = [...choices];
    for (const id of ids[asks] ?? []) if (await draws(tag, {[name]: id})) options.push(id);
    return {
      attribute: name,
      name: camel(name),
      asks,
      label: LABELS[name] ?? inWords(name),
      // What the documentation says of ids is for those who write tags; a form offers names.
      help: BY_NAME.includes(asks) ? '' : plain(description),
      options,
      preset: choices.length > 0 ? (attribute.default ?? '').replaceAll("'", '') : '',
      drawing: drawingOf(name, asks),
    };
  };

  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
  };
  const declarations = modules.flatMap((one) => one.declarations);
  return Promise.all(
    declarations.map(async ({tagName: tag, description, attributes}) => {
      const sorted = [...attributes].sort((a, b) => rank(a.name) - rank(b.name));
      const fields = await Promise.all(sorted.map((one) => field(tag, one)));
      const bare = await draws(tag, {});
      const first = fields.find(({asks}) => asks === 'figure');
      const example: Record<string, string> = bare || !first ? {} : {[first.attribute]: 'customs-revenue'};
      return {tag, title: inWords(tag), description: plain(description), fields, example};
    }),
  );
}
