export {customsBriefing} from './tiptap/tiptap.ts';
export type {EditorOptions} from './options.ts';
export type {Mark} from './mark.ts';
