/** The library as it was built: what is made for content systems is made from it. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Briefing} from '../../src/briefing/types.ts';
import type * as StaticForms from '../../src/static.ts';

export const {renderStatic} = (await import(pathToFileURL(resolve('dist/static.js')).href)) as typeof StaticForms;

export const builtIn = JSON.parse(readFileSync('dist/data/customs-2024.json', 'utf8')) as Briefing;

/** Whether an element can draw what the attributes ask for. */
export const draws = (tag: string, attributes: Readonly<Record<string, string>>): Promise<boolean> =>
  renderStatic(tag, attributes, {target: 'text'}).then(
    () => true,
    () => false,
  );
