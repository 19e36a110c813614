/** Forms in which a figure goes into another page. */
export const EMBED_FORMS = ['tag', 'safe', 'iframe', 'static'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** The panel in which authors take a citation or an embed code. */
export interface ShareMessages {
  readonly title: Readonly<Record<'cite' | 'embed', string>>;
  readonly form: string;
  readonly forms: Readonly<Record<EmbedForm, string>>;
  /** When each form is the right one, and what a page preloads for it. */
  readonly hints: Readonly<Record<EmbedForm, string>>;
  /** The library did not come from a host with `embed.html` beside it. */
  readonly ownHost: string;
  readonly text: string;
  readonly copy: string;
  readonly close: string;
  /** The page does not allow copying, so the text is selected. */
  readonly selected: string;
  /** What an author would write of a figure: a sentence with who said it and when. */
  readonly sentence: (said: string, who: string, date: string) => string;
}
