/** TinyMCE 8 with dist/cms/tinymce.js. */
import {testEditor} from './editors.ts';

testEditor({
  name: 'tinymce',
  head: '<script src="/tests/cms/node_modules/tinymce/tinymce.js"></script>',
  script: `
    import '/dist/cms/tinymce.js';
    await tinymce.init({selector: '#editor', license_key: 'gpl', plugins: 'customsbriefing', toolbar: 'customsbriefing'});
    const editor = tinymce.activeEditor;
    globalThis.article = {get: () => editor.getContent(), set: (text) => editor.setContent(text), document: () => editor.getDoc()}`,
  open: '.tox-tbtn',
  save: '.tox-dialog__footer .tox-button:not(.tox-button--secondary)',
});
