export {customsBriefing} from './ckeditor/ckeditor.ts';
export type {EditorOptions} from './options.ts';
