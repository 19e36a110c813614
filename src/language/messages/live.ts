/** Words about values that can change after an article was published. */
export interface LiveMessages {
  /** A frozen value is no longer what the briefing says. Days are empty where they are not known. */
  readonly changed: (correction: {
    readonly label: string;
    readonly before: string;
    readonly now: string;
    readonly was: string;
    readonly is: string;
  }) => string;
  /** The figure is read from an address each time the page is opened. */
  readonly readFrom: (host: string) => string;
}
