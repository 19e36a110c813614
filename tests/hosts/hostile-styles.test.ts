/** Pages whose styles reach for everything: figures say the same and stay within their boxes. */
import {expect} from '@open-wc/testing';
import {everyElement, READ, TAGS} from '../support/family.ts';
import {hostPage, leaveHostPages} from '../support/host-page.ts';
import type {Box} from '../support/perceived.ts';

interface Case {
  readonly css: string;
  /** How many px of the page one px of a figure takes. */
  readonly scale?: number;
  /** The words are set in another size or face, so boxes differ; none may leave its figure. */
  readonly otherWords?: true;
}

const INHERITED = `letter-spacing: 4px; word-spacing: 1em; text-transform: uppercase; text-indent: 60px; white-space: pre;
  text-align: justify; hyphens: auto; line-height: 0.8; word-break: break-all; overflow-wrap: anywhere; tab-size: 20;
  font-variant: small-caps; text-shadow: 0 0 3px red; quotes: none; cursor: none; fill: red; stroke: red; border-spacing: 30px;
  border-collapse: collapse; caption-side: bottom; list-style: square inside; text-anchor: end; dominant-baseline: hanging`;

const CASES: Readonly<Record<string, Case>> = {
  '* {all: unset}': {css: '* {all: unset}'},
  '* {all: unset !important}': {css: 'body * {all: unset !important}'},
  '* {all: revert}': {css: 'body * {all: revert}'},
  'a reset of everything': {
    css: `*, *::before, *::after {margin: 0; padding: 0; border: 0; outline: 0; font: inherit; color: inherit; background: none;
      vertical-align: baseline; box-sizing: content-box; list-style: none; max-width: 100%; min-width: auto; quotes: none}
      table {border-collapse: collapse} button {all: unset} figure {margin: 3em} p {text-indent: 2em}`,
  },
  'inherited properties on everything': {css: `* {${INHERITED}}`},
  'inherited properties on the page': {css: `html {${INHERITED}}`},
  'svg {width: 100%}': {
    css: `svg {width: 100%; height: 100%; max-width: none; display: inline; transform: rotate(9deg)}
      svg *, rect, line, path {fill: lime !important; stroke: red !important} text {font-size: 60px !important}`,
  },
  'a huge root font': {css: 'html {font-size: 64px} main {font-size: 16px}'},
  'huge text': {css: 'html {font-size: 40px}', otherWords: true},
  'tiny text': {css: 'html {font-size: 6px}', otherWords: true},
  'zoom: 1.5': {css: 'main {zoom: 1.5}', scale: 1.5},
  'zoom: 0.5': {css: 'body {zoom: 0.5}', scale: 0.5},
  'scaled by a transform': {
    css: 'main {transform: scale(0.5); transform-origin: 0 0; will-change: transform}',
    scale: 0.5,
  },
  'borders and padding on everything': {css: 'main * {border: 3px solid red; padding: 9px}', otherWords: true},
  'flex items': {css: 'main {display: flex; flex-direction: column} main > * {flex: none; align-self: stretch}'},
  'grid items': {css: 'main {display: grid; grid-template-columns: minmax(0, 1fr)}'},
  floats: {css: 'main > * {float: left; clear: both}', otherWords: true},
  'inline blocks': {css: 'main > * {display: inline-block}', otherWords: true},
  'a row of flex items': {css: 'main {display: flex; flex-wrap: wrap}', otherWords: true},
  'items centred in a grid': {css: 'main {display: grid; justify-items: center}', otherWords: true},
  'absolute boxes': {css: 'main > * {position: absolute}', otherWords: true},
  contents: {css: 'main > * {display: contents}'},
};

const WIDTH = 640;
const body = `<main>${everyElement()}</main>`;
/** The window is as wide as the article, so that a style that undoes the article's width changes nothing. */
const ARTICLE = `body {margin: 0} main {width: ${WIDTH}px} customs-stat {max-width: none}`;
const page = (css: string) => hostPage(body, {width: WIDTH, head: `<style>${ARTICLE} ${css}</style>`});

const EDGES = ['x', 'y', 'width', 'height'] as const;
/** Chromium places letters at parts of a px; where others fit them to whole ones, words of another size have other widths. */
const FITTED = navigator.userAgent.includes('Chrome') ? 0.05 : 0.2;
/** Line heights and letters are rounded to whole px of the screen, and zoomed ones add up to other sums. */
const near = (a: number, b: number, scale: number): boolean =>
  Math.abs(a - b) <= 1.5 + Math.abs(scale - 1) * (8 + FITTED * Math.abs(b));

/** WebKit counts the px of a zoomed box, not of the page, and breaks its lines anew, with letters no smaller than it allows. */
const laidOutAnew = ([figure]: readonly Box[], scale: number): boolean =>
  scale !== 1 && Math.abs(figure!.width - WIDTH) < 1;

function moved(now: readonly Box[], before: readonly Box[], scale: number): string[] {
  if (now.length !== before.length) return [`${now.length} boxes instead of ${before.length}`];
  return now.flatMap((box, i) => {
    const was = before[i]!;
    const off = EDGES.filter((edge) => !near(box[edge] / scale, was[edge], scale));
    return off.map((edge) => `${box.what}: ${edge} ${(box[edge] / scale).toFixed(1)}, not ${was[edge].toFixed(1)}`);
  });
}

/** Words that are read in one text and not in the other, wherever lines end. */
function unlike(now: string, before: string): string[] {
  const words = (text: string) => new Set(text.split(/\s+/));
  const only = (a: string, b: string) => [...words(a)].filter((word) => !words(b).has(word));
  return [
    ...only(before, now).map((word) => `no longer “${word}”`),
    ...only(now, before).map((word) => `also “${word}”`),
  ];
}

/** A letter at an edge may hang over it by so much. */
const SLACK = 4;

/** What leaves its figure to a side, where it would be cut or lie under something else. */
function outside([figure, ...boxes]: readonly Box[]): string[] {
  const width = figure!.width;
  if (width < 120 || figure!.height < 40) return [`the figure is ${width} × ${figure!.height}`];
  return boxes
    .filter(({what, x, width: own}) => !what.startsWith('path') && own > 0 && (x < -SLACK || x + own > width + SLACK))
    .map(({what, x, width: own}) => `${what}: ${x.toFixed(1)} to ${(x + own).toFixed(1)} of ${width.toFixed(1)}`);
}

describe('a page with hostile styles', function () {
  this.timeout(20_000);
  const plain: Record<string, {readonly text: string; readonly boxes: readonly Box[]}> = {};

  before(async () => {
    const {text, boxes} = await page('');
    for (const tag of TAGS) plain[tag] = {text: text(tag), boxes: boxes(tag)};
    leaveHostPages();
  });
  afterEach(leaveHostPages);

  it('has something to compare with: a plain page', () => {
    for (const tag of TAGS) {
      for (const words of READ[tag]!) expect(plain[tag]!.text).to.contain(words);
      expect(plain[tag]!.boxes.length).to.be.greaterThan(3);
      expect(outside(plain[tag]!.boxes), tag).to.deep.equal([]);
    }
  });

  for (const [name, {css, scale = 1, otherWords}] of Object.entries(CASES)) {
    it(`${name}: every figure as it was`, async () => {
      const {text, boxes, complaints} = await page(css);
      const wrong: Record<string, string[]> = {};
      for (const tag of TAGS) {
        const now = boxes(tag);
        const others = otherWords ?? laidOutAnew(now, scale);
        const lost = others
          ? READ[tag]!.filter((words) => !text(tag).includes(words))
          : unlike(text(tag), plain[tag]!.text);
        const found = others ? outside(now) : moved(now, plain[tag]!.boxes, scale);
        if (lost.length + found.length > 0)
          wrong[tag] = [...lost, ...found.slice(0, 4), `${found.length} boxes in all`];
      }
      expect(wrong).to.deep.equal({});
      expect(complaints).to.deep.equal([]);
    });
  }
});
