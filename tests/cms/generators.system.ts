/** One article, built by Eleventy, VitePress and Astro with their hooks of dist/cms/. */
import {resolve} from 'node:path';
import {adapter, options, testGenerator, type Generator} from './generators.ts';

const modules = resolve('tests/cms/node_modules');

const generators: readonly Omit<Generator, 'modules'>[] = [
  {
    name: 'eleventy',
    files: (article) => ({
      'src/index.md': `---\nlayout: page.html\n---\n${article}`,
      'src/_includes/page.html':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>{{ content }}</body></html>',
      'eleventy.config.js': `import customsBriefing from ${adapter('eleventy')};
        export default (config) => { config.addPlugin(customsBriefing, ${options}); return {dir: {input: 'src', output: 'built'}}; };`,
    }),
    command: ['@11ty/eleventy/cmd.cjs'],
    built: 'built',
    page: '/index.html',
  },
  {
    name: 'vitepress',
    files: (article) => ({
      'index.md': article,
      '.vitepress/config.js': `import customsBriefing from ${adapter('vitepress')}; export default {...customsBriefing(${options})};`,
    }),
    command: ['vitepress/bin/vitepress.js', 'build'],
    built: '.vitepress/dist',
    page: '/index.html',
  },
  {
    name: 'astro',
    files: (article) => ({
      'src/pages/index.md': `---\nlayout: ../page.astro\n---\n${article}`,
      'src/page.astro':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><slot /></body></html>',
      'astro.config.mjs': `import customsBriefing from ${adapter('astro')}; export default {integrations: [customsBriefing(${options})]};`,
    }),
    command: ['astro/astro.js', 'build'],
    built: 'dist',
    page: '/index.html',
  },
];

for (const generator of generators) testGenerator({...generator, modules});
