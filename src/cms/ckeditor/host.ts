/** The parts of CKEditor 5 (v42 and later) that the plug-in uses, so that nothing of CKEditor ships with it. */

/** A node of the article, an element of a view of it, or text in one. */
export interface Item {
  readonly name: string;
  readonly data: string;
  getAttribute(name: string): unknown;
  getAttributes(): Iterable<[string, string]>;
  getChildren(): Iterable<Item>;
  is(type: 'element' | '$text'): boolean;
}

export interface Writer {
  createElement(name: string, attributes: object): Item;
  createText(text: string): Item;
  insert(position: unknown, item: Item): void;
  createPositionAt(item: Item, offset: number): unknown;
  createContainerElement(name: string, attributes: object, children?: readonly Item[]): Item;
  createRawElement(name: string, attributes: object, render: (element: HTMLElement) => void): Item;
}

interface Conversion {
  elementToElement(rule: {
    view: string | ((item: Item, api: {writer: Writer}) => Item);
    model: ((item: Item, api: {writer: Writer}) => Item) | {name: string; attributes: readonly string[]};
    converterPriority?: 'high';
  }): unknown;
}

interface Blocks {
  readonly domConverter: {readonly blockElements: string[]; readonly inlineObjectElements: string[]};
}

export interface View {
  element: HTMLElement | null;
  render(): void;
}

export interface ButtonView extends View {
  isOn: boolean;
  set(values: object): void;
  on(name: 'execute', callback: () => void): void;
}

export interface Dialog {
  show(spec: {
    id: string;
    title: string;
    isModal: true;
    content: View;
    actionButtons: readonly {label: string; withText: true; class?: string; onExecute(): void}[];
  }): void;
  hide(): void;
}

export interface Editor {
  readonly locale: {readonly uiLanguage: string};
  readonly model: {
    readonly schema: {register(name: string, rules: object): void};
    readonly document: {
      readonly selection: {getSelectedElement(): Item | null};
      on(name: 'change', callback: () => void): void;
    };
    change(callback: (writer: Writer) => void): void;
    insertObject(item: Item, position: null, where: null, options: {setSelection: 'on'}): void;
  };
  readonly conversion: {for(direction: 'upcast' | 'dataDowncast' | 'editingDowncast'): Conversion};
  readonly data: {readonly processor: Blocks};
  readonly editing: {readonly view: Blocks & {focus(): void}};
  readonly plugins: {get(name: 'Dialog'): Dialog};
  readonly ui: {readonly componentFactory: {add(name: string, make: (locale: unknown) => View): void}};
}

/** What the package `ckeditor5` exports, as far as it is needed. */
export interface CKEditor {
  readonly Plugin: new (editor: Editor) => {readonly editor: Editor};
  readonly Widget: unknown;
  readonly Dialog: unknown;
  readonly View: new () => View;
  readonly ButtonView: new (locale: unknown) => ButtonView;
  readonly toWidget: (item: Item, writer: Writer, options: {label: string}) => Item;
}
