/** The parts of a citation, each already in words. */
export interface CitedParts {
  /** Names, with the office where there is one. */
  readonly who: string | undefined;
  readonly title: string;
  readonly date: string;
  readonly transcript: string;
  readonly publisher: string;
  readonly published: string | undefined;
  /** Empty where the whole briefing is cited. */
  readonly page: string;
  readonly link: string | undefined;
}

/** Words of a citation and of the element that gives it. */
export interface CitationMessages {
  readonly style: string;
  readonly styles: Readonly<Record<'short' | 'full' | 'bibtex' | 'csl-json', string>>;
  /** What the pages are called in a citation; `foreign`: a reader may not expect their language. */
  readonly transcript: (transcript: string, foreign: boolean) => string;
  /** Heading over the quoted words. */
  readonly words: (transcript: string, foreign: boolean) => string;
  /** How long the record is. */
  readonly pages: (date: string, transcript: string, count: number) => string;
  readonly full: (parts: CitedParts) => string;
  /** The note of a reference manager: which record, when published, which page. */
  readonly note: (transcript: string, published: string | undefined, page: string) => string;
}
