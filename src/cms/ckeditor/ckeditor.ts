import '../../define.ts';
import {catalogue, entryOf, formLanguage} from '../catalogue.ts';
import {createForm} from '../form/form.ts';
import {kept, preview, words, type Mark} from '../mark.ts';
import {ICON, type EditorOptions} from '../options.ts';
import {formWords} from '../words.ts';
import type {CKEditor, Editor, Item} from './host.ts';

const BLOCK = 'customsBriefing';
const INLINE = 'customsBriefingInline';
const nameOf = (tag: string): string => (entryOf(tag)?.inline ? INLINE : BLOCK);
const TOGETHER = ['tag', 'attributes', 'fallback'];

const textOf = (item: Item): string =>
  item.is('$text') ? item.data : item.is('element') ? [...item.getChildren()].map(textOf).join('') : '';

const markIn = (item: Item): Mark => ({
  tag: item.getAttribute('tag') as string,
  attributes: item.getAttribute('attributes') as Record<string, string>,
  fallback: item.getAttribute('fallback') as string,
});

function convert(editor: Editor, {toWidget}: CKEditor): void {
  const {schema} = editor.model;
  schema.register(BLOCK, {inheritAllFrom: '$blockObject', allowAttributes: TOGETHER});
  schema.register(INLINE, {inheritAllFrom: '$inlineObject', allowAttributes: TOGETHER});
  for (const {tag, inline} of catalogue.elements) {
    // Without it white space beside a tag would be taken for layout, or for words.
    for (const {domConverter} of [editor.data.processor, editor.editing.view])
      (inline ? domConverter.inlineObjectElements : domConverter.blockElements).push(tag);
    editor.conversion.for('upcast').elementToElement({
      view: tag,
      model: (item, {writer}) =>
        writer.createElement(nameOf(tag), {
          tag,
          attributes: kept(tag, item.getAttributes()),
          fallback: words(textOf(item)),
        }),
      converterPriority: 'high',
    });
  }
  for (const name of [BLOCK, INLINE]) {
    const model = {name, attributes: TOGETHER};
    editor.conversion.for('dataDowncast').elementToElement({
      model,
      view: (item, {writer}) => {
        const {tag, attributes, fallback} = markIn(item);
        return writer.createContainerElement(tag, attributes, [writer.createText(fallback)]);
      },
    });
    editor.conversion.for('editingDowncast').elementToElement({
      model,
      view: (item, {writer}) => {
        const mark = markIn(item);
        const box = name === INLINE ? 'span' : 'div';
        const widget = writer.createContainerElement(box, {class: 'customs-briefing'});
        const drawn = writer.createRawElement(box, {}, (element) => {
          element.replaceChildren(preview(mark, document));
        });
        writer.insert(writer.createPositionAt(widget, 0), drawn);
        const label = entryOf(mark.tag)?.title[formLanguage(editor.locale.uiLanguage)] ?? mark.tag;
        return toWidget(widget, writer, {label});
      },
    });
  }
}

const selected = (editor: Editor): Item | undefined => {
  const item = editor.model.document.selection.getSelectedElement();
  return item && [BLOCK, INLINE].includes(item.name) ? item : undefined;
};

function openDialog(editor: Editor, {View}: CKEditor, language: string): void {
  const {dialog: said} = formWords(language);
  const item = selected(editor);
  const form = createForm(language, item && markIn(item));
  class FormView extends View {
    override render(): void {
      super.render();
      this.element = form.element;
    }

    /** By this CKEditor knows that Tab leads into it; backwards it comes with -1. */
    focus(direction?: 1 | -1): void {
      form.focus(direction === -1 ? 'last' : 'first');
    }
  }
  const dialog = editor.plugins.get('Dialog');
  const save = (): void => {
    const mark = form.submit();
    if (!mark) return;
    dialog.hide();
    editor.model.change((writer) => {
      editor.model.insertObject(writer.createElement(nameOf(mark.tag), mark), null, null, {setSelection: 'on'});
    });
    editor.editing.view.focus();
  };
  dialog.show({
    id: BLOCK,
    title: item ? said.edit : said.insert,
    isModal: true,
    content: new FormView(),
    actionButtons: [
      {label: said.cancel, withText: true, onExecute: () => dialog.hide()},
      {label: item ? said.change : said.save, withText: true, class: 'ck-button-action', onExecute: save},
    ],
  });
}

/**
 * A plug-in for CKEditor 5: `plugins: [..., customsBriefing(ckeditor)]`, where `ckeditor` is what the package `ckeditor5`
 * exports (or the global `CKEDITOR`), and `toolbar: [..., 'customsBriefing']`. It keeps our tags with their attributes and
 * words, draws them in the article, and inserts and changes them in a dialog.
 */
export function customsBriefing<Plugin>(
  ckeditor: {readonly Plugin: Plugin},
  {language}: EditorOptions = {},
): Plugin & {readonly pluginName: string} {
  // CKEditor's own types say the same at far greater length than is used here.
  const used = ckeditor as unknown as CKEditor;
  class CustomsBriefing extends used.Plugin {
    static get pluginName(): string {
      return 'CustomsBriefing';
    }

    static get requires(): readonly unknown[] {
      return [used.Widget, used.Dialog];
    }

    init(): void {
      const {editor} = this;
      const lang = language ?? editor.locale.uiLanguage;
      convert(editor, used);
      editor.ui.componentFactory.add('customsBriefing', (locale) => {
        const button = new used.ButtonView(locale);
        button.set({label: formWords(lang).dialog.insert, icon: ICON, tooltip: true, isToggleable: true});
        button.on('execute', () => openDialog(editor, used, lang));
        editor.model.document.on('change', () => (button.isOn = selected(editor) !== undefined));
        return button;
      });
    }
  }
  return CustomsBriefing as unknown as Plugin & {readonly pluginName: string};
}
