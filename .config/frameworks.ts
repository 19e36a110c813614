/** Types of the tags for React, Vue and Svelte, made from custom-elements.json into dist/frameworks/ by the build. */
import {readFileSync, writeFileSync} from 'node:fs';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';

type Manifest = Parameters<typeof generateJsxTypes>[0];

const FOLDER = 'dist/frameworks';

/** React’s own namespace is the one its JSX runtimes extend. */
const REACT = `import type {} from 'react';
import type {CustomCssProperties, CustomElements} from './elements.ts';
export type {CustomElements} from './elements.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
`;

/** In a template `@briefing-ready` is looked up as `onBriefingReady`. */
const VUE = `import type {DefineComponent} from 'vue';
import type {CustomElements} from './elements.ts';
export type {CustomElements} from './elements.ts';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Listeners<Props> = {
  [Name in keyof Props as Name extends \`on\${infer Event}-\${infer Rest}\`
    ? \`on\${Capitalize<Camel<\`\${Event}-\${Rest}\`>>}\`
    : never]: Props[Name];
};
type Plain<Props> = {
  [Name in keyof Props as Name extends \`on\${string}\` | 'children' | 'className' | 'classList' | 'class' | 'style' | 'key' | 'ref'
    ? never
    : Name]: Props[Name];
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}

type VueElements = {[Tag in keyof CustomElements]: DefineComponent<Plain<CustomElements[Tag]> & Listeners<CustomElements[Tag]>>};
`;

const SVELTE = `import type {} from 'svelte/elements';
import type {CustomElements} from './elements.ts';
export type {CustomElements} from './elements.ts';

type SvelteElements = {
  [Tag in keyof CustomElements]: Omit<CustomElements[Tag], 'children' | 'className' | 'classList' | 'class' | 'style' | 'key' | 'ref'> & {
    children?: () => unknown;
    class?: unknown;
    style?: string | null;
  };
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
`;

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
// Every element of a page has `lang`; the class states its own for elements that draw words, with no field to take a type from.
for (const {declarations = []} of manifest.modules)
  for (const one of declarations)
    if ('attributes' in one && one.attributes) one.attributes = one.attributes.filter(({name}) => name !== 'lang');

generateJsxTypes(manifest, {outdir: FOLDER, fileName: 'elements.d.ts', globalTypePath: '../index.ts'});
const made = readFileSync(`${FOLDER}/elements.d.ts`, 'utf8');
// Each framework has a file of its own: augmenting one that a project lacks is an error there. Solid’s names are no names of React.
const [types = ''] = made.split(/^declare (?:module|global)/m);
const elements = types
  .replaceAll(/^export type \w+SolidJs(?:Props)? = \{[\s\S]*?^\};\n/gm, '')
  .replaceAll(/\s*\w+SolidJsProps &/g, '')
  .replace(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*export type ScopedElements<[\s\S]*?^\};\n/m, '')
  .replace('BriefingErrorDetail,', 'BriefingErrorDetail,\n  ShareKind,');
const files = {'elements.d.ts': elements, 'jsx.d.ts': REACT, 'vue.d.ts': VUE, 'svelte.d.ts': SVELTE};
for (const [name, text] of Object.entries(files)) writeFileSync(`${FOLDER}/${name}`, text);
