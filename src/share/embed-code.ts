import type {Briefing} from '../briefing/types.ts';
import type {Locale} from '../format/number.ts';
import {shareTopic} from '../language/en/share.ts';
import {bare} from '../language/isolates.ts';
import type {EmbedForm} from '../language/messages/share.ts';
import {valuesLine, type Account} from './account.ts';
import {asOf, frozen} from './frozen.ts';
import {accountHTML, attributesHTML, escapeHTML} from './html.ts';
import {rowText} from './text.ts';
import {VERSION} from './version.ts';

/** Where a page that has nothing else finds the library: the pinned bundle of this version. */
export const BUNDLE = `https://cdn.jsdelivr.net/npm/customs-briefing@${VERSION}/dist/customs-briefing.js`;

/** Stands where an author writes the address of a host: public CDNs serve no HTML pages. */
export const OWN_HOST = 'https://YOUR-HOST/customs-briefing/';

const SCRIPT = `<script type="module" src="${BUNDLE}"></script>`;

/** A figure as an author takes it along. */
export interface Embeddable {
  readonly tag: string;
  /** Those that mean something to the element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly account: Account;
  readonly briefing: Briefing;
  readonly locale: Locale;
  /** Pixels that the figure is high here: what a frame has until it says so itself. */
  readonly height: number;
  /** Address of the folder with `embed.html`, with a slash at its end. */
  readonly folder: string;
}

/**
 * What an author would write: the figure as a sentence, with who said it and when. In running text, where the sentence is
 * the author's own, only the value.
 */
export function sentenceOf({
  account,
  attributes,
  locale,
}: Pick<Embeddable, 'account' | 'attributes' | 'locale'>): string {
  const {title, rows, source} = account;
  const [row] = rows;
  const plain = (text: string): string => bare(text).replaceAll('\u00a0', ' ');
  if (attributes['variant'] === 'inline' && row) return plain(row.text);
  const {sentenceEnd, person} = locale.messages.source;
  const said = rows.length === 1 && row ? rowText(row, locale) : title;
  if (source.unspoken) return plain(`${said}${sentenceEnd}${valuesLine(source, locale)}`);
  const {speaker, office, publisher, date} = source;
  const who = speaker ? person(speaker.words, office?.words) : publisher.words;
  return plain(shareTopic(locale.messages).sentence(said, who, date));
}

/** Day of the values and the values themselves: where they are published anew, the live figure says what has changed. */
const stamp = ({account, briefing}: Embeddable): Record<string, string> => {
  const values = frozen(account);
  return {'data-as-of': asOf(briefing), ...(values && {'data-frozen': values})};
};

function frame({tag, attributes, account, height, folder, locale}: Embeddable): string {
  // A page has a language of its own, and the frame cannot see it.
  const query = new URLSearchParams({tag, ...attributes, lang: attributes['lang'] ?? locale.messages.lang});
  const markup = attributesHTML({
    src: `${folder}embed.html?${query}`,
    title: bare(account.title),
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
  });
  return `<iframe${markup}></iframe>\n<script src="${escapeHTML(folder)}embed-host.js" async></script>`;
}

/** What an author pastes, in one of the forms. Everything in it is escaped. */
export function embedCode(form: EmbedForm, figure: Embeddable): string {
  const {tag, attributes, account, locale} = figure;
  switch (form) {
    case 'tag':
      return `<${tag}${attributesHTML(attributes)}>${escapeHTML(sentenceOf(figure))}</${tag}>\n${SCRIPT}`;
    case 'safe': {
      const own = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const);
      const marks = {'data-customs-briefing': tag, ...Object.fromEntries(own), ...stamp(figure)};
      return `${accountHTML(account, locale, marks)}\n${SCRIPT}`;
    }
    case 'iframe':
      return frame(figure);
    case 'static':
      return accountHTML(account, locale, stamp(figure));
  }
}
