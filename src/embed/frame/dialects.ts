/** Type of the message that `embed-host.js` listens for. */
export const HEIGHT = 'customs-briefing:height';
/** Type of the message by which it asks for the height again and says whether the page is light or dark (`scheme`). */
export const ASK = 'customs-briefing:ask';

/** What a host has told the frame about itself in its address. */
export interface Address {
  /** Pym.js: the `childId` that it adds to the query. */
  readonly pym: string | undefined;
  /** WordPress: the secret that it adds to the fragment, `#?secret=…`. */
  readonly secret: string | undefined;
}

/** Names that a host may give; anything else is no name and is not repeated. */
const named = (text: string | null, name: RegExp): string | undefined => (text && name.test(text) ? text : undefined);

export const addressOf = (query: URLSearchParams, hash: string): Address => ({
  pym: named(query.get('childId'), /^[\w-]{1,100}$/),
  secret: named(new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'), /^[A-Za-z0-9]{1,100}$/),
});

/**
 * A height in the messages that hosts understand: ours; AMP's (amp.dev/documentation/components/amp-iframe, "iframe resizing");
 * Pym's (blog.apps.npr.org/pym.js); and that of WordPress's own embeds (wp-includes/js/wp-embed.js).
 */
export function dialects(height: number, {pym, secret}: Address): readonly unknown[] {
  return [
    {type: HEIGHT, height},
    {sentinel: 'amp', type: 'embed-size', height},
    ...(pym === undefined ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{message: 'height', value: height, secret}]),
  ];
}
