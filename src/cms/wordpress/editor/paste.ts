import {blockOf} from './transforms.ts';
import {wp, type Block} from './wp.ts';
import {readWritten} from './written.ts';

/** Only scripts, style sheets, comments and empty space stand beside the figures of an embed code. */
const isBeside = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE ||
  (node.nodeType === Node.TEXT_NODE && !node.textContent?.trim()) ||
  /^(SCRIPT|LINK|META)$/.test(node.nodeName);

/** The figures of an embed code; nothing where anything else stands in it. Parsed apart from the page: nothing in it runs. */
export function figuresIn(html: string): Block[] {
  const {head, body} = new DOMParser().parseFromString(html, 'text/html');
  const blocks: Block[] = [];
  for (const node of [...head.childNodes, ...body.childNodes]) {
    if (isBeside(node)) continue;
    const written = node instanceof Element ? readWritten(node) : undefined;
    if (!written) return [];
    blocks.push(blockOf(written));
  }
  return blocks;
}

/** Puts blocks where the author is, in the place of an empty paragraph. */
function place(blocks: readonly Block[]): boolean {
  const {getSelectedBlockClientId, getBlock, getBlockIndex, getBlockRootClientId, canInsertBlockType} =
    wp.data.select('core/block-editor');
  const {insertBlocks, replaceBlocks} = wp.data.dispatch('core/block-editor');
  const selected = getSelectedBlockClientId();
  const block = selected ? getBlock(selected) : null;
  if (!selected || !block) return false;
  const root = getBlockRootClientId(selected);
  if (!blocks.every(({name}) => canInsertBlockType(name, root))) return false;
  const empty = block.name === 'core/paragraph' && !String(block.attributes['content'] ?? '');
  if (empty) replaceBlocks([selected], blocks);
  else insertBlocks(blocks, getBlockIndex(selected) + 1, root ?? undefined);
  return true;
}

/**
 * WordPress drops iframes and scripts from what is pasted before any block sees them, so embed codes are read before it does.
 * Into a field for code, and among other text, they are pasted as ever.
 */
export function onPaste(event: ClipboardEvent): void {
  const {clipboardData: clipboard} = event;
  const target = event.target as Element | null;
  if (!clipboard || target?.closest('input, textarea')) return;
  const blocks = [clipboard.getData('text/plain'), clipboard.getData('text/html')]
    .filter((text) => text.includes('<'))
    .map(figuresIn)
    .find((found) => found.length > 0);
  if (!blocks || !place(blocks)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Listens in the editor and in its canvas, which is a frame of its own and may be loaded anew. */
export function listenForPaste(): void {
  const listened = new WeakSet<Document>();
  const listen = (page: Document | null): void => {
    if (!page || listened.has(page)) return;
    listened.add(page);
    page.addEventListener('paste', onPaste, true);
  };
  listen(document);
  const canvas = (): void => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[name="editor-canvas"]'))
      listen(frame.contentDocument);
  };
  document.addEventListener('focusin', canvas, true);
  document.addEventListener('load', canvas, true);
}
