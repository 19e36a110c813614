/** One figure by itself. */
export interface StatMessages {
  readonly examples: string;
}
