import type {Incomparable} from '../../briefing/comparability.ts';

/** Stats that stand side by side. */
export interface GridMessages {
  /** Heading of the half-year figures that a grid shows by itself. */
  readonly border: (period: string | undefined) => string;
  /** Labels of several themes, in a row. */
  readonly themes: (labels: readonly string[]) => string;
  readonly compared: (base: string) => string;
  /** Why the figures share no scale, and that nobody added them. `units`: how many units they come in. */
  readonly apart: (because: Exclude<Incomparable, 'not-growth'>, figures: number, units: number) => string;
  /** All may be compared; still nobody added them. */
  readonly comparable: string;
  readonly quoted: (words: string) => string;
  /** What the qualifiers on the page mean; `words` are quoted and joined. */
  readonly bound: Readonly<Record<'lower' | 'upper', (words: string, count: number) => string>>;
}
