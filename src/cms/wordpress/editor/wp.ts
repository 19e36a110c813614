/** Of WordPress's own packages, what this plug-in uses: they are on the page, and nothing of them is built in. */

/** Something that React can draw. */
export type Drawn = object | string | null;

/** An attribute of a block. */
export type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;

export interface EditProps {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Attributes) => void;
}

export interface Block {
  readonly clientId: string;
  readonly name: string;
}

type Component = string | ((props: never) => Drawn);
type Control = 'ComboboxControl' | 'Disabled' | 'FormTokenField' | 'PanelBody' | 'Placeholder';

interface Elements {
  readonly createElement: (kind: Component, props?: object | null, ...children: readonly Drawn[]) => Drawn;
  readonly RawHTML: Component;
  readonly useEffect: (effect: () => void | (() => void), needs: readonly unknown[]) => void;
  readonly useRef: <T>(first: T) => {current: T};
}

interface Blocks {
  readonly registerBlockType: (name: string, settings: object) => void;
  readonly getBlockType: (name: string) => {readonly title: string};
  readonly createBlock: (name: string, attributes: Attributes) => Block;
}

interface BlockStore {
  readonly getSelectedBlockClientId: () => string | null;
  readonly getBlock: (id: string) => {readonly name: string; readonly attributes: Attributes} | null;
  readonly getBlockIndex: (id: string) => number;
  readonly getBlockRootClientId: (id: string) => string | null;
  readonly canInsertBlockType: (name: string, root: string | null) => boolean;
}

interface BlockActions {
  readonly insertBlocks: (blocks: readonly Block[], index?: number, root?: string) => void;
  readonly replaceBlocks: (ids: readonly string[], blocks: readonly Block[]) => void;
  readonly __unstableMarkNextChangeAsNotPersistent?: () => void;
}

interface WordPress {
  readonly element: Elements;
  readonly blocks: Blocks;
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly useBlockProps: {(): object; readonly save: () => object};
  };
  readonly components: Readonly<Record<Control | 'SelectControl' | 'TextControl', Component>>;
  readonly data: {
    readonly dispatch: (store: 'core/block-editor') => BlockActions;
    readonly select: (store: 'core/block-editor') => BlockStore;
  };
}

export const {wp} = window as unknown as {readonly wp: WordPress};
export const draw = wp.element.createElement;
