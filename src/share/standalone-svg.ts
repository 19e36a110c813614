import {render} from 'lit';
import {markStyles} from '../marks/marks.styles.ts';
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

/** The picture as the text of an SVG file. Needs a document; the file needs nothing. */
export function standaloneSVG(picture: Picture, palette: Palette, lang: string): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(picture.content, root);
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const {width, height} = picture;
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang,
    'font-family': palette.font,
    'font-size': 13,
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  const style = document.createElementNS(root.namespaceURI, 'style');
  style.textContent = resolved(FRAME + markStyles.cssText + (picture.styles?.cssText ?? ''), palette);
  const title = document.createElementNS(root.namespaceURI, 'title');
  title.textContent = picture.title;
  root.prepend(title, style);
  return new XMLSerializer().serializeToString(root);
}
