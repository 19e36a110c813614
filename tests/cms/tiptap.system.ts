/** Tiptap 3 with dist/cms/tiptap.js. */
import {build} from 'vite';
import {testEditor} from './editors.ts';

// Tiptap comes for bundlers only.
await build({
  configFile: false,
  logLevel: 'error',
  root: 'tests/cms',
  build: {
    outDir: 'node_modules/.built',
    lib: {entry: 'tiptap-entry.js', formats: ['es'], fileName: () => 'tiptap.js'},
  },
});

testEditor({
  name: 'tiptap',
  head: '',
  script: `
    import {Editor, Node, StarterKit} from '/tests/cms/node_modules/.built/tiptap.js';
    import {customsBriefing} from '/dist/cms/tiptap.js';
    const editor = new Editor({element: document.querySelector('#editor'), extensions: [StarterKit, ...customsBriefing(Node)]});
    insert.hidden = false;
    insert.onclick = () => editor.commands.openCustomsBriefing();
    globalThis.article = {get: () => editor.getHTML(), set: (text) => editor.commands.setContent(text), document: () => document}`,
  open: '#insert',
  save: '.customs-briefing-dialog .save',
});
