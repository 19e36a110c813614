/** The article in a Docusaurus of today, with dist/cms/docusaurus.js. */
import {adapter, options, testGenerator} from '../generators.ts';
import {installedDocusaurus} from './install.ts';

testGenerator({
  name: 'docusaurus',
  modules: installedDocusaurus(),
  files: (article) => ({
    'src/pages/index.md': article,
    // Not a module: Docusaurus bundles in the way that the package says.
    'package.json': '{"private": true}',
    'docusaurus.config.mjs': `export default {
      title: 'x', url: 'https://news.example', baseUrl: '/', onBrokenLinks: 'ignore',
      presets: [['classic', {docs: false, blog: false}]],
      plugins: [[${adapter('docusaurus')}, ${options}]],
    };`,
  }),
  command: ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--config', 'docusaurus.config.mjs'],
  built: 'build',
  page: '/index.html',
});
