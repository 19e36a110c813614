import {fillFolder, type GeneratorOptions} from './generators/fill-page.ts';

export type {GeneratorOptions} from './generators/fill-page.ts';

/** What Docusaurus is told. */
export interface DocusaurusPlugin {
  readonly name: string;
  postBuild(built: {readonly outDir: string}): Promise<void>;
}

/** Plug-in for Docusaurus 3: `plugins: [['customs-briefing/cms/docusaurus.js', {script: '/customs-briefing.js'}]]`. */
export default function customsBriefing(_site: unknown, options?: GeneratorOptions): DocusaurusPlugin {
  return {name: 'customs-briefing', postBuild: ({outDir}) => fillFolder(outDir, options)};
}
