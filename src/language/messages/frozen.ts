/** Words of a figure that stands without a page: of which day its values are. */
export interface FrozenMessages {
  readonly asOf: (day: string) => string;
}
