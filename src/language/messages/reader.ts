/** What is for ears and hands: how shown words are said, the table behind a drawing, and a figure read aloud. */
export interface ReaderMessages {
  /** The same words without a sign or an abbreviation that a voice could pass over or misread. */
  readonly aloud: (words: string) => string;
  /** Opens and closes the table of a drawing's values. */
  readonly values: string;
  /** Name of that table. */
  readonly table: string;
  /** Begins and ends the reading aloud. */
  readonly listen: string;
  readonly stop: string;
  /** Characters that a voice says in a second. */
  readonly pace: number;
}
