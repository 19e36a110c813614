/**
 * The forms of `dist/cms/catalogue.json` as a server needs them: each attribute in the two spellings that blocks and tags
 * have, and how the drawing depends on it. What is asked for, in which order, and in which words, is the catalogue's.
 */
import {readFileSync} from 'node:fs';
import type {Catalogue, ElementEntry, Field as Entry, Option, Words} from '../../src/cms/catalogue.ts';

/** How a form asks for an attribute: as the catalogue says, and by names where ids have one in every language. */
export type Asks = Entry['type'] | 'theme-id' | 'series';

export interface Field {
  readonly attribute: string;
  /** The attribute in camelCase. */
  readonly name: string;
  readonly asks: Asks;
  readonly label: Words;
  /** Absent where the list says it all. */
  readonly help?: Words;
  /** Values of a choice, with their words. */
  readonly choices: readonly Option[];
  /** Valid values, where not everything goes. */
  readonly options: readonly string[];
  /** What holds where nothing is chosen; empty where the element finds it itself. */
  readonly preset: string;
  /** How the drawing depends on it: on a list of values, on no end of them, or not at all. */
  readonly drawing: 'listed' | 'free' | 'none';
}

export interface Form {
  readonly tag: string;
  readonly title: Words;
  readonly description: Words;
  readonly fields: readonly Field[];
  /** Attributes that make a figure to be shown as an example. */
  readonly example: Readonly<Record<string, string>>;
}

const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Without the marks of code, which a form does not set. */
const plain = (words: Words): Words => ({
  en: words.en.replaceAll('`', ''),
  'zh-Hans': words['zh-Hans'].replaceAll('`', ''),
});

function drawingOf(name: string, asks: Asks): Field['drawing'] {
  if (['figures', 'address'].includes(asks) || name === 'filter') return 'free';
  return ['figure', 'theme-id', 'series', 'choice'].includes(asks) && name !== 'theme' ? 'listed' : 'none';
}

function field({name, type, label, description, default: preset, options = [], figures}: Entry): Field {
  const asks = name === 'theme-id' || name === 'series' ? name : type;
  return {
    attribute: name,
    name: camel(name),
    asks,
    label,
    ...(!figures && {help: plain(description)}),
    choices: asks === 'choice' ? options : [],
    options: figures ?? options.map(({value}) => value),
    preset: asks === 'choice' ? preset : '',
    drawing: drawingOf(name, asks),
  };
}

function form({tag, title, description, fields, fallback}: ElementEntry): Form {
  const needed = fallback.en ? undefined : fields.find(({type}) => type === 'figure');
  return {
    tag,
    title,
    description: plain(description),
    fields: fields.map(field),
    example: needed ? {[needed.name]: 'customs-revenue'} : {},
  };
}

/** Every element with its form. */
export function forms(): Form[] {
  const {elements} = JSON.parse(readFileSync('dist/cms/catalogue.json', 'utf8')) as Catalogue;
  return elements.map(form);
}
