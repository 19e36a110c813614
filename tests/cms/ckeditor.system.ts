/** CKEditor 5 with dist/cms/ckeditor.js. */
import {testEditor} from './editors.ts';

const folder = '/tests/cms/node_modules/ckeditor5/dist/browser';

testEditor({
  name: 'ckeditor',
  head: `<link rel="stylesheet" href="${folder}/ckeditor5.css">`,
  script: `
    import * as ckeditor from '${folder}/ckeditor5.js';
    import {customsBriefing} from '/dist/cms/ckeditor.js';
    const {ClassicEditor, Essentials, Paragraph} = ckeditor;
    const editor = await ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL', plugins: [Essentials, Paragraph, customsBriefing(ckeditor)], toolbar: ['customsBriefing']});
    globalThis.article = {get: () => editor.getData(), set: (text) => editor.setData(text), document: () => document}`,
  open: '.ck-toolbar .ck-button',
  save: '.ck-dialog .ck-button-action',
});
