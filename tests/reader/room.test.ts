import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {BriefingElement} from '../../src/index.ts';
import {clear, findAll, place} from '../support/element.ts';
import {SAMPLES} from '../support/samples.ts';

/** Smallest side of a target, in pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isShown = (one: Element): boolean => one.checkVisibility({visibilityProperty: true});
const named = (one: Element): string =>
  `${one.localName}.${one.getAttribute('class') ?? ''} “${one.textContent.trim().slice(0, 24)}”`;

/** What takes a press: a label does for its button, and a mark that is drawn small has a box around it. */
function target(control: Element): Box {
  const own = (control.closest('label') ?? control).getBoundingClientRect();
  const around = ['::before', '::after']
    .map((part) => getComputedStyle(control, part))
    .find(({content, position}) => content !== 'none' && position === 'absolute');
  const [width = 0, height = 0] = around ? [around.width, around.height].map((size) => parseFloat(size) || 0) : [];
  const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
  return {
    left: Math.min(own.left, x - width / 2),
    right: Math.max(own.right, x + width / 2),
    top: Math.min(own.top, y - height / 2),
    bottom: Math.max(own.bottom, y + height / 2),
  };
}

/** The exception for words in a sentence (2.5.8, "inline"): the line height of the text around a link decides its size. */
const isInline = (one: Element): boolean => one.matches('a') && getComputedStyle(one).display === 'inline';

/** The exception for spacing: a circle of 24 px around a smaller target meets no other target. */
function hasSpace(one: Element, all: readonly Element[]): boolean {
  const {left, right, top, bottom} = target(one);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return all.every((other) => {
    if (other === one) return true;
    const box = target(other);
    const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
    return Math.hypot(dx, dy) >= LEAST / 2;
  });
}

const samples = Object.entries(SAMPLES).flatMap(([name, markup]) =>
  (['en', 'zh-Hans'] as const).map((lang) => [name, markup, lang] as const),
);

afterEach(async () => {
  clear();
  await setViewport({width: 800, height: 600});
});

describe('targets', () => {
  for (const [name, markup, lang] of samples) {
    it(`${name} in ${lang}: 24 px or more, or words in a sentence, or apart by as much`, async () => {
      await setViewport({width: 360, height: 640});
      const element = await place<BriefingElement>(markup, lang);
      (findAll(element, '.actions > button')[0] as HTMLElement | undefined)?.click();
      await element.updateComplete;
      // The places of a chart take no press: its whole surface does, by where it is pressed (2.5.8, note on sliders).
      const controls = findAll(element, 'a[href], button, input, summary').filter(
        (one) => isShown(one) && getComputedStyle(one).pointerEvents !== 'none',
      );
      expect(controls.length).to.be.above(0);
      for (const control of controls) {
        if (isInline(control)) continue;
        const {left, right, top, bottom} = target(control);
        const fits = right - left >= LEAST - 0.01 && bottom - top >= LEAST - 0.01;
        expect(fits || hasSpace(control, controls), `${named(control)} ${right - left} × ${bottom - top}`).to.equal(
          true,
        );
      }
      for (const place of findAll(element, '.place')) {
        const {width, height} = place.parentElement!.closest('.plot, .levels, li')!.getBoundingClientRect();
        expect(Math.min(width, height), 'surface of a chart').to.be.at.least(18);
      }
    });
  }
});

/** Words that a box cuts off. What is for ears only is meant to be cut. */
function clipped(element: BriefingElement): string[] {
  return findAll(element, '*')
    .filter((one) => one instanceof HTMLElement && !one.closest('.heard') && isShown(one))
    .filter((one) => {
      const {overflowX, overflowY, display} = getComputedStyle(one);
      if (display === 'inline' || display === 'contents') return false;
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.matches('[part~=source]')) ||
        (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map(named);
}

/** Boxes of words that lie on each other. */
function colliding(element: BriefingElement): string[] {
  const leaves = findAll(element, 'p, th, td, label, summary, li, button').filter(
    (one) =>
      isShown(one) &&
      getComputedStyle(one).display !== 'inline' &&
      !one.matches('.heard, .pick, .place, .pick ~ *') &&
      !one.closest('.heard') &&
      one.textContent.trim() !== '',
  );
  const found: string[] = [];
  leaves.forEach((one, i) => {
    for (const other of leaves.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 4) found.push(`${named(one)} / ${named(other)}`);
    }
  });
  return found;
}

describe('at 400 % zoom, on a window of 1280 px: 320 px are left', () => {
  for (const [name, markup, lang] of samples) {
    it(`${name} in ${lang} needs no sideways scroll and loses no words`, async () => {
      await setViewport({width: 320, height: 256});
      const element = await place<BriefingElement>(markup, lang);
      // Where a window can be no narrower, the article is.
      const page = element.closest<HTMLElement>('.placed')!;
      page.style.inlineSize = '320px';
      await nextFrame();
      expect(page.scrollWidth).to.be.at.most(320);
      expect(clipped(element)).to.deep.equal([]);
      expect(colliding(element)).to.deep.equal([]);
    });
  }
});

/** WCAG 2.2, 1.4.12: what a reader may set, by whatever tool. */
const SPACING =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}';

describe('with a reader’s own text spacing', () => {
  for (const [name, markup, lang] of samples) {
    it(`${name} in ${lang} loses no words and no function`, async () => {
      await setViewport({width: 640, height: 640});
      const element = await place<BriefingElement>(markup, lang);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      await element.updateComplete;
      const page = element.closest<HTMLElement>('.placed')!;
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      expect(clipped(element)).to.deep.equal([]);
      expect(colliding(element)).to.deep.equal([]);
    });
  }
});
