/** The parts of Decap CMS 3 and Sveltia CMS that the adapter uses: they take the same object. */
export interface CMS {
  registerEditorComponent(component: EditorComponent): void;
}

/** One control of the form. */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly widget: 'select' | 'string' | 'text' | 'number' | 'hidden';
  readonly required: boolean;
  readonly hint?: string;
  readonly options?: readonly {readonly label: string; readonly value: string}[];
  readonly multiple?: boolean;
  readonly value_type?: 'int';
  readonly min?: number;
  readonly max?: number;
}

/** What the form holds, by the names of its controls: text, numbers, lists, or nothing. */
export type Values = Readonly<Record<string, unknown>>;

export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Control[];
  readonly pattern: RegExp;
  fromBlock(match: RegExpMatchArray): Values;
  toBlock(values: Values): string;
  toPreview(values: Values): string;
}
