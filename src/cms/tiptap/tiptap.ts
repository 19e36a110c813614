import '../../define.ts';
import {catalogue, entryOf} from '../catalogue.ts';
import {ask} from '../form/dialog.ts';
import {kept, markOf, preview, type Mark} from '../mark.ts';
import {pageLanguage, type EditorOptions} from '../options.ts';
import type {ArticleNode, Editor} from './host.ts';

const BLOCK = 'customsBriefing';
const INLINE = 'customsBriefingInline';
const nameOf = (tag: string): string => (entryOf(tag)?.inline ? INLINE : BLOCK);

/** An article may come as JSON from anywhere, so what it holds is looked at again. */
function markIn({attrs}: ArticleNode): Mark {
  const {tag, attributes, fallback} = attrs;
  const known = typeof tag === 'string' && entryOf(tag) ? tag : 'customs-stat';
  const given = Object.entries((attributes ?? {}) as Record<string, unknown>).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return {tag: known, attributes: kept(known, given), fallback: typeof fallback === 'string' ? fallback : ''};
}

const node = (inline: boolean) => ({
  name: inline ? INLINE : BLOCK,
  group: inline ? 'inline' : 'block',
  inline,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({
    tag: {default: 'customs-stat', rendered: false},
    attributes: {default: {}, rendered: false},
    fallback: {default: '', rendered: false},
  }),
  parseHTML: () =>
    catalogue.elements
      .filter((one) => one.inline === inline)
      .map(({tag}) => ({tag, getAttrs: (element: HTMLElement) => ({...markOf(element)})})),
  renderHTML(given: {node: ArticleNode}): readonly [string, Record<string, string>, string] {
    const {tag, attributes, fallback} = markIn(given.node);
    return [tag, {...attributes}, fallback];
  },
  addNodeView: () => (given: {node: ArticleNode}) => {
    const dom = document.createElement(inline ? 'span' : 'div');
    dom.className = 'customs-briefing';
    dom.contentEditable = 'false';
    dom.append(preview(markIn(given.node), document));
    return {dom};
  },
});

const write = (editor: Editor, mark: Mark): boolean =>
  editor
    .chain()
    .focus()
    .insertContent({type: nameOf(mark.tag), attrs: mark})
    .run();

const given = ({state: {selection}}: Editor): Mark | undefined => {
  const {node: one} = selection as {node?: ArticleNode};
  return one && [BLOCK, INLINE].includes(one.type.name) ? markIn(one) : undefined;
};

/**
 * Nodes for Tiptap: `extensions: [StarterKit, ...customsBriefing(Node)]`, with the `Node` of `@tiptap/core`.
 * They keep our tags with their attributes and words and draw them in the article. Commands: `openCustomsBriefing()`
 * asks in a dialog, and changes the figure that is selected; `insertCustomsBriefing({tag, attributes, fallback})` does not ask.
 */
export function customsBriefing<Made>(Node: {create(config: never): Made}, {language}: EditorOptions = {}): Made[] {
  const commands = {
    openCustomsBriefing:
      () =>
      ({editor}: {editor: Editor}) => {
        void ask(language ?? pageLanguage(), given(editor)).then((mark) =>
          mark ? write(editor, mark) : editor.chain().focus().run(),
        );
        return true;
      },
    insertCustomsBriefing:
      (mark: Mark) =>
      ({editor}: {editor: Editor}) =>
        write(editor, mark),
  };
  return [{...node(false), addCommands: () => commands}, node(true)].map((one) => Node.create(one as never));
}
