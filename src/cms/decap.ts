export {customsBriefing} from './decap/decap.ts';
export type {CMS, EditorComponent} from './decap/host.ts';
export type {EditorOptions} from './options.ts';
