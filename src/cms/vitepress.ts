import {catalogue} from './catalogue.ts';
import {fillPage, type GeneratorOptions} from './generators/fill-page.ts';

export type {GeneratorOptions} from './generators/fill-page.ts';

/** What VitePress is told. */
export interface VitePressSettings {
  transformHtml(code: string, id: string): Promise<string>;
  readonly vue: {
    readonly template: {readonly compilerOptions: {isCustomElement(tag: string): boolean}};
  };
}

/** Settings for VitePress: `export default {...customsBriefing({script: '/customs-briefing.js'})}` in `.vitepress/config.js`. */
export default function customsBriefing(options?: GeneratorOptions): VitePressSettings {
  return {
    transformHtml: (code, id) => fillPage(code, id, options),
    vue: {
      template: {compilerOptions: {isCustomElement: (tag) => catalogue.elements.some((one) => one.tag === tag)}},
    },
  };
}
