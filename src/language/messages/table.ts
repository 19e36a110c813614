/** Heads of the table of values. */
export interface TableMessages {
  readonly figure: string;
  readonly value: string;
  readonly period: string;
  readonly speaker: string;
  readonly page: string;
  readonly address: string;
  readonly words: string;
}
