import {fileURLToPath} from 'node:url';
import {fillFolder, type GeneratorOptions} from './generators/fill-page.ts';

export type {GeneratorOptions} from './generators/fill-page.ts';

/** What Astro is told. */
export interface AstroIntegration {
  readonly name: string;
  readonly hooks: {'astro:build:done'(built: {readonly dir: URL}): Promise<void>};
}

/** Integration for Astro 4 and later: `integrations: [customsBriefing({script: '/customs-briefing.js'})]`. */
export default function customsBriefing(options?: GeneratorOptions): AstroIntegration {
  return {
    name: 'customs-briefing',
    hooks: {'astro:build:done': ({dir}) => fillFolder(fileURLToPath(dir), options)},
  };
}
