/** The parts of TinyMCE 6 to 8 that the plug-in uses, so that nothing of TinyMCE ships with it. */
export interface TinyMCE {
  readonly PluginManager: {
    add(name: string, plugin: (editor: Editor) => {getMetadata: () => {name: string; url: string}}): unknown;
  };
}

/** A node of TinyMCE's own tree, between markup and document. */
export interface AstNode {
  readonly name: string;
  /** Array-like: its `map` is no function. */
  readonly attributes?: Iterable<{readonly name: string; readonly value: string}>;
  attr(name: string): string | undefined;
  attr(name: string, value: string | null): unknown;
}

interface Filtering {
  addNodeFilter(names: string, callback: (nodes: AstNode[]) => void): void;
}

export interface Editor {
  readonly options: {get(name: string): unknown};
  readonly schema: {
    addCustomElements(elements: string): void;
    addValidElements(elements: string): void;
  };
  readonly parser: Filtering;
  readonly serializer: Filtering;
  readonly selection: {getNode(): Element; select(node: Node): void};
  readonly windowManager: {
    open(spec: {
      title: string;
      size: 'medium';
      body: {type: 'panel'; items: readonly {type: 'htmlpanel'; html: string}[]};
      buttons: readonly {type: 'cancel' | 'submit'; text: string; primary?: boolean}[];
      onSubmit(api: {close(): void}): void;
    }): unknown;
  };
  readonly ui: {
    readonly registry: {
      addIcon(name: string, svg: string): void;
      addButton(name: string, spec: {icon: string; tooltip: string; onAction(): void}): void;
      addMenuItem(name: string, spec: {icon: string; text: string; onAction(): void}): void;
    };
  };
  getDoc(): Document;
  insertContent(html: string): void;
  on(name: string, callback: () => void): void;
  addCommand(name: string, callback: () => void): void;
}
