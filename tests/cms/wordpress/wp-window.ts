/** WordPress's own objects in the window of its editor, as far as the tests ask them. */

export interface BlockInEditor {
  readonly name: string;
  readonly isValid: boolean;
  readonly clientId: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
}

interface Stores {
  readonly 'core/editor': {
    readonly select: {
      getCurrentPostId(): number | null;
      getEditedPostContent(): string;
      isEditedPostDirty(): boolean;
      getCurrentPost(): {readonly id: number; readonly link: string; readonly status: string};
    };
    readonly dispatch: {
      editPost(changes: object): Promise<void>;
      savePost(): Promise<void>;
    };
  };
  readonly 'core/block-editor': {
    readonly select: {
      getBlocks(): readonly BlockInEditor[];
      getSelectedBlock(): BlockInEditor | null;
    };
    readonly dispatch: {
      insertDefaultBlock(): void;
      selectBlock(clientId: string): void;
    };
  };
  readonly 'core/edit-post': {
    readonly select: {isFeatureActive(name: string): boolean};
    readonly dispatch: {
      toggleFeature(name: string): void;
      openGeneralSidebar(name: string): void;
    };
  };
}

/** A window with the block editor in it. */
export interface EditorWindow {
  readonly wp: {
    readonly data: {
      select<Name extends keyof Stores>(store: Name): Stores[Name]['select'];
      dispatch<Name extends keyof Stores>(store: Name): Stores[Name]['dispatch'];
    };
  };
}
