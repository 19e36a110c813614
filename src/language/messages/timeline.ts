/** What the timeline has to say in its heading. Years are in words; undefined where no date is known. */
export interface TimelineSize {
  readonly steps: number;
  readonly dates: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Steps of a reform, and dates. */
export interface TimelineMessages {
  readonly heading: (size: TimelineSize) => string;
  /** Between what was and what came, for ears. */
  readonly to: string;
  readonly noDates: (steps: number) => string;
  readonly dates: string;
  /** How to read the rail. `inferred`: some marks are hollow; `bare`: a bare year stands among days of that year. */
  readonly legend: (inferred: boolean, bare: boolean) => string;
  readonly undated: (period: string) => string;
  readonly walk: string;
  /** Where the words of a date will be shown once a reader presses it. */
  readonly hint: string;
}
