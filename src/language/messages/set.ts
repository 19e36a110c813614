/** A set of figures: what it is called, and where it was said. */
export interface SetMessages {
  readonly ofTheme: (theme: string, period: string | undefined) => string;
  /** A set of several themes. */
  readonly ofBriefing: (period: string | undefined) => string;
  /** Every figure of the briefing. */
  readonly all: string;
  readonly pages: (first: number, last: number, transcript: string, foreign: boolean) => string;
}
