/** The blocks in WordPress's editor: one for each element. */
import {blockName, TAGS} from './data.ts';
import {edit} from './edit.ts';
import {listenForPaste} from './paste.ts';
import {save} from './save.ts';
import {transforms} from './transforms.ts';
import {wp} from './wp.ts';

for (const tag of TAGS) {
  wp.blocks.registerBlockType(blockName(tag), {edit: edit(tag), save, transforms: transforms(tag)});
}
listenForPaste();
