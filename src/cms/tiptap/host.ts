/** The parts of Tiptap 2 and 3 that the extension uses, so that nothing of Tiptap ships with it. */

/** A node of the article. */
export interface ArticleNode {
  readonly type: {readonly name: string};
  readonly attrs: Readonly<Record<string, unknown>>;
}

interface Chain {
  focus(): Chain;
  insertContent(content: {type: string; attrs: object}): Chain;
  run(): boolean;
}

export interface Editor {
  readonly state: {readonly selection: object};
  chain(): Chain;
}
