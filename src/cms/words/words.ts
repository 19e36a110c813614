/** What forms call the attributes. A name that an element gains and that is missing here fails the build. */
export interface FieldWords {
  readonly label: string;
  /** Absent in English, where the manifest has it. */
  readonly description?: string;
}

/** Words of the forms in content systems. Readers never load them, so they are apart from the library's catalogue. */
export interface FormWords {
  /** By tag. */
  readonly elements: Readonly<Record<string, {readonly title: string; readonly description?: string}>>;
  /** By attribute. */
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** By value of an attribute with few values. */
  readonly options: Readonly<Record<string, string>>;
  readonly dialog: {
    readonly insert: string;
    readonly edit: string;
    readonly element: string;
    readonly search: string;
    readonly figures: string;
    readonly none: string;
    /** Where a figure has to be picked before anything is inserted. */
    readonly needed: string;
    readonly own: string;
    readonly preview: string;
    /** What stands between the tags. */
    readonly fallback: string;
    readonly change: string;
    readonly more: string;
    readonly save: string;
    readonly cancel: string;
    /** How many figures of a list are found. */
    readonly found: (count: number) => string;
  };
}
