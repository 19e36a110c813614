import {escapeHTML} from './html.ts';
import {VERSION} from './version.ts';

/** Where a page that has nothing else finds the library: the pinned bundle of this version. */
export const BUNDLE = `https://cdn.jsdelivr.net/npm/customs-briefing@${VERSION}/dist/customs-briefing.js`;

/** What an author pastes: the tag with its attributes and a fallback in plain words, and the one script. */
export function embedCode(tag: string, attributes: Readonly<Record<string, string>>, fallback: string): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHTML(value)}"`)
    .join('');
  return `<${tag}${written}>${escapeHTML(fallback)}</${tag}>\n<script type="module" src="${BUNDLE}"></script>`;
}
