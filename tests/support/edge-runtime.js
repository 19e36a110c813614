/**
 * Runs dist/static.js in a context that has what the web platform gives to every runtime, and nothing of Node or of a page.
 * Started with --experimental-vm-modules; writes the form of a chart to standard output.
 */
import {readFile} from 'node:fs/promises';
import {createContext, SourceTextModule} from 'node:vm';

const globals = {
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  atob,
  btoa,
  setTimeout,
  clearTimeout,
  Event,
  EventTarget,
};
const context = createContext({...globals, AbortController, WebAssembly, fetch: undefined});
const none = (name) => {
  throw new Error(`There is no module "${name}" here.`);
};
const forms = new SourceTextModule(await readFile('dist/static.js', 'utf8'), {context, importModuleDynamically: none});
await forms.link(none);
await forms.evaluate();
const {renderStatic} = forms.namespace;
process.stdout.write(await renderStatic('trade-growth-chart', {}, {target: process.argv[2], lang: 'zh-Hans'}));
