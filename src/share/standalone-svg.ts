import {bare} from '../language/isolates.ts';
import {markStyles} from '../marks/marks.styles.ts';
import {escapeHTML} from './html.ts';
import type {Picture} from './picture.ts';

/** Colours and face of a picture, each already resolved: a file has no page to inherit from. */
export type Palette = Readonly<Record<PaletteName, string>> & {readonly font: string};

export const PALETTE_NAMES = [
  'ink',
  'muted',
  'surface',
  'rule',
  'rule-strong',
  'accent',
  'accent-2',
  'negative',
  'accent-text',
  'accent-2-text',
  'negative-text',
] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

const FRAME = `
text { fill: var(--_ink) }
.heading { font-weight: 700 }
.muted { fill: var(--_muted) }
.ink { fill: var(--_ink) }
.rule { fill: var(--_rule) }
.surface { fill: var(--_surface) }
.wide, .minor { display: inline }
`;

const isName = (name: string): name is PaletteName => (PALETTE_NAMES as readonly string[]).includes(name);

const resolved = (styles: string, palette: Palette): string =>
  styles.replace(/var\(--_([a-z0-9-]+)\)/g, (whole, name: string) => (isName(name) ? palette[name] : whole));

/** What XML allows in no file, in no way of writing (XML 1.0, production 2): control characters and halves of a pair. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The picture as the text of an SVG file that needs nothing; `marks` is its content, already written as XML, and `about` are
 * attributes of its root beside those that every picture has.
 */
export function svgFile(
  {width, height, title, description = '', styles}: Picture,
  marks: string,
  palette: Palette,
  lang: string,
  about: Readonly<Record<string, string>> = {},
): string {
  const style = resolved(FRAME + markStyles.cssText + (styles?.cssText ?? ''), palette);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang,
    'font-family': palette.font,
    'font-size': 13,
    ...about,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHTML(String(value))}"`);
  const told = description && `<desc>${escapeHTML(bare(description))}</desc>`;
  const head = `<title>${escapeHTML(bare(title))}</title>${told}<style>${escapeHTML(style)}</style>`;
  return `<svg${written.join('')}>${head}${marks}</svg>`.replace(NOT_XML, '\uFFFD');
}
