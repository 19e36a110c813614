import {attributesHTML, escapeHTML} from '../share/html.ts';

/** A figure with the addresses that lead to it. */
export interface Linked {
  readonly id: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  /** All languages that there are files in. */
  readonly langs: readonly string[];
  /** Address of dist/, with its slash. */
  readonly base: string;
  /** Address of the pictures for links, where there are any. */
  readonly thumbnails: string | undefined;
  /** The figure as wire text, as schema.org data, and drawn. */
  readonly text: string;
  readonly data: string;
  readonly figure: string;
}

/** What a frame is wide and high before it says so itself, in CSS pixels; the highest of each kind at that width. */
const WIDTH = 640;
const HEIGHTS: Readonly<Record<string, number>> = {
  'customs-stat': 280,
  'customs-stat-grid': 540,
  'trade-growth-chart': 480,
  'trade-trend-chart': 920,
  'policy-list': 450,
  'reform-timeline': 760,
  'briefing-speakers': 440,
  'claim-check': 600,
  'figure-table': 3240,
};

/** Size of the pictures that `thumbnail` makes. */
const PICTURE = {width: 1200, height: 630};

const pageOf = ({base, id}: Linked, lang: string): string => `${base}oembed/${id}.${lang}.html`;
const titleOf = ({text}: Linked): string => text.split('\n')[0] ?? '';
const pictureOf = ({thumbnails, id, lang}: Linked): string | undefined =>
  thumbnails && `${thumbnails}${id}.${lang}.png`;

/** The JSON of oEmbed 1.0 (oembed.com), type `rich`: a frame, since many systems take nothing else from a stranger. */
export function oembedJSON(linked: Linked): string {
  const {tag, attributes, lang, base, data} = linked;
  const title = titleOf(linked);
  const query = new URLSearchParams({tag, ...attributes, lang});
  const height = HEIGHTS[tag] ?? 480;
  const markup = attributesHTML({
    src: `${base}embed.html?${query}`,
    title,
    width: String(WIDTH),
    height: String(height),
    frameborder: '0',
  });
  const {author} = JSON.parse(data) as {readonly author?: {readonly name: string}};
  const picture = pictureOf(linked);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    ...(author && {author_name: author.name}),
    provider_name: 'Customs Briefing Widgets',
    provider_url: base,
    cache_age: 86_400,
    ...(picture && {thumbnail_url: picture, thumbnail_width: PICTURE.width, thumbnail_height: PICTURE.height}),
    html: `<iframe${markup}></iframe>`,
    width: WIDTH,
    height,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** The page that a link leads to: the figure, whole without a script, and everything that other systems read of it. */
export function oembedPage(linked: Linked): string {
  const {lang, langs, base, text, data, figure} = linked;
  const title = titleOf(linked);
  const address = pageOf(linked, lang);
  const picture = pictureOf(linked);
  const property = (name: string, content: string): string => `<meta${attributesHTML({property: name, content})}>`;
  const link = (attributes: Readonly<Record<string, string>>): string => `<link${attributesHTML(attributes)}>`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHTML(title)}</title>`,
    `<meta${attributesHTML({name: 'description', content: text.replaceAll('\n', ' ')})}>`,
    link({rel: 'canonical', href: address}),
    ...langs.map((one) => link({rel: 'alternate', hreflang: one, href: pageOf(linked, one)})),
    link({rel: 'alternate', type: 'application/json+oembed', href: address.replace(/html$/, 'json'), title}),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', text.replaceAll('\n', ' ')),
    property('og:url', address),
    ...(picture
      ? [
          property('og:image', picture),
          property('og:image:width', String(PICTURE.width)),
          property('og:image:height', String(PICTURE.height)),
          property('og:image:alt', title),
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : []),
    '<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}</style>',
    `<script type="application/ld+json">${data}</script>`,
    `<script type="module" src="${escapeHTML(base)}customs-briefing.js"></script>`,
  ];
  return `<!doctype html>
<html lang="${escapeHTML(lang)}">
<head>
${head.join('\n')}
</head>
<body>
<main>${figure}</main>
</body>
</html>
`;
}
