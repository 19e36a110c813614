import '../../define.ts';
import {catalogue} from '../catalogue.ts';
import {createForm} from '../form/form.ts';
import {attributesOf, kept, markOf, markup} from '../mark.ts';
import {ICON, pageLanguage, type EditorOptions} from '../options.ts';
import {formWords} from '../words.ts';
import type {AstNode, Editor, TinyMCE} from './host.ts';

export interface TinyMCEOptions extends EditorOptions {
  /** Address of `customs-briefing.js` for the editor's frame. Default: the one beside this package's `cms/` folder. */
  readonly script?: string;
}

export const PLUGIN = 'customsbriefing';

/** TinyMCE drops `data-mce-*` by itself when an article is saved. */
const WRITTEN = 'data-mce-customs-briefing';

const tags = catalogue.elements.map(({tag}) => tag);

/** In the editor a figure is one thing. What the author wrote is noted: a figure that draws itself sets attributes of its own. */
function fix(nodes: readonly AstNode[]): void {
  for (const node of nodes) {
    const given = [...(node.attributes ?? [])].map(({name, value}) => [name, value] as const);
    const passed = kept(node.name, given);
    for (const [name] of given) if (!(name in passed) && name !== WRITTEN) node.attr(name, null);
    if (node.attr(WRITTEN) === undefined) node.attr(WRITTEN, Object.keys(passed).join(' '));
    node.attr('contenteditable', 'false');
  }
}

/** What is saved is what the author wrote. */
function release(nodes: readonly AstNode[]): void {
  for (const node of nodes) {
    const written = node.attr(WRITTEN)?.split(' ') ?? attributesOf(node.name);
    for (const {name} of [...(node.attributes ?? [])]) if (!written.includes(name)) node.attr(name, null);
  }
}

/** The editor's frame is a document of its own, where our elements are to be registered too. */
function register(editor: Editor, address: string): void {
  const document = editor.getDoc();
  if (document.defaultView?.customElements.get(tags[0]!)) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.head.append(script);
}

const KEYS: Readonly<Record<string, number>> = {Tab: 9, Escape: 27};

/** TinyMCE looks into a shadow root for who was asked, finds nobody of its own there, and does nothing: the host asks again. */
function repeatKeys(host: HTMLElement): void {
  const repeat = (event: KeyboardEvent): void => {
    const {type, key, shiftKey} = event;
    const keyCode = KEYS[key];
    if (!event.isTrusted || !keyCode) return;
    event.stopPropagation();
    const again = new KeyboardEvent(type, {key, keyCode, shiftKey, bubbles: true, cancelable: true});
    if (!host.dispatchEvent(again)) event.preventDefault();
  };
  host.addEventListener('keydown', repeat);
  host.addEventListener('keyup', repeat);
}

function openDialog(editor: Editor, language: string): void {
  const node = editor.selection.getNode();
  const read = markOf(node);
  const written = node.getAttribute(WRITTEN)?.split(' ') ?? [];
  const given = read && {
    ...read,
    attributes: Object.fromEntries(Object.entries(read.attributes).filter(([name]) => written.includes(name))),
  };
  const {dialog: words} = formWords(language);
  const form = createForm(language, given);
  editor.windowManager.open({
    title: given ? words.edit : words.insert,
    size: 'medium',
    body: {type: 'panel', items: [{type: 'htmlpanel', html: '<div class="customs-briefing-place"></div>'}]},
    buttons: [
      {type: 'cancel', text: words.cancel},
      {type: 'submit', text: given ? words.change : words.save, primary: true},
    ],
    onSubmit(api) {
      const mark = form.submit();
      if (!mark) return;
      api.close();
      if (given) editor.selection.select(node);
      editor.insertContent(markup(mark));
    },
  });
  document.querySelector('.customs-briefing-place')?.replaceWith(form.element);
  repeatKeys(form.element);
  // By this mark TinyMCE's dialog knows what Tab leads to; it focuses the element, and that is the form.
  form.element.dataset['alloyTabstop'] = 'true';
  form.element.focus = () => form.focus();
  form.focus();
}

/**
 * Adds the plug-in `customsbriefing` to TinyMCE: keeps our tags with their attributes and words, draws them in the article,
 * and inserts and changes them in a dialog. Then name it: `plugins: 'customsbriefing', toolbar: 'customsbriefing'`.
 */
export function customsBriefing(tinymce: TinyMCE, {language, script}: TinyMCEOptions = {}): void {
  const beside = import.meta.url;
  const address = script ?? new URL('../customs-briefing.js', beside).href;
  tinymce.PluginManager.add(PLUGIN, (editor) => {
    const set = editor.options.get('language');
    const lang = language ?? (typeof set === 'string' ? set.replace('_', '-') : pageLanguage());
    const {dialog: words} = formWords(lang);
    const open = (): void => openDialog(editor, lang);
    editor.on('PreInit', () => {
      // `~`: may stand in running text. Others are blocks, and the editor takes them out of a paragraph.
      editor.schema.addCustomElements(catalogue.elements.map(({tag, inline}) => (inline ? `~${tag}` : tag)).join(','));
      editor.schema.addValidElements(
        tags.map((tag) => `${tag}[${[...attributesOf(tag), WRITTEN, 'contenteditable'].join('|')}]`).join(','),
      );
      editor.parser.addNodeFilter(tags.join(','), fix);
      editor.serializer.addNodeFilter(tags.join(','), release);
    });
    editor.on('init', () => register(editor, address));
    editor.addCommand('customsBriefing', open);
    editor.ui.registry.addIcon(PLUGIN, ICON);
    editor.ui.registry.addMenuItem(PLUGIN, {icon: PLUGIN, text: words.insert, onAction: open});
    editor.ui.registry.addButton(PLUGIN, {icon: PLUGIN, tooltip: words.insert, onAction: open});
    return {getMetadata: () => ({name: 'Customs Briefing', url: 'https://www.npmjs.com/package/customs-briefing'})};
  });
}
