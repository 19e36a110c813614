import type {TinyMCE} from './tinymce/host.ts';
import {customsBriefing} from './tinymce/tinymce.ts';

export {customsBriefing, PLUGIN, type TinyMCEOptions} from './tinymce/tinymce.ts';
export type {Editor, TinyMCE} from './tinymce/host.ts';

// On a page that has TinyMCE as a global, one script tag is enough.
const {tinymce} = globalThis as {tinymce?: TinyMCE};
if (tinymce) customsBriefing(tinymce);
