import {fillPage, type GeneratorOptions} from './generators/fill-page.ts';

export type {GeneratorOptions} from './generators/fill-page.ts';

/** The parts of Eleventy's configuration that are used. */
export interface EleventyConfig {
  addTransform(
    name: string,
    transform: (this: {page: {outputPath?: string | false}}, content: string) => string | Promise<string>,
  ): void;
}

/** Plug-in for Eleventy 2 and 3: `eleventyConfig.addPlugin(customsBriefing, {script: '/customs-briefing.js'})`. */
export default function customsBriefing(eleventyConfig: EleventyConfig, options?: GeneratorOptions): void {
  eleventyConfig.addTransform('customs-briefing', function (content) {
    const {outputPath} = this.page;
    return outputPath && outputPath.endsWith('.html') ? fillPage(content, outputPath, options) : content;
  });
}
