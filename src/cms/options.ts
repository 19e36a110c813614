/** What every editor adapter takes. */
export interface EditorOptions {
  /** Language of the dialog: a BCP 47 tag. Default: that of the editor, else of the page. */
  readonly language?: string;
}

/** The language of the page that an editor stands in. */
export const pageLanguage = (): string => document.documentElement.lang || 'en';

/** Three columns and a line: for toolbars. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20"><path d="M2 17h16v1.5H2zM4 9h3v7H4zm4.5-4h3v11h-3zM13 2h3v14h-3z"/></svg>';
