import {expect} from '@open-wc/testing';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
  type Rgb,
} from 'culori';
import type {BriefingElement} from '../../src/index.ts';
import {clear, findAll, place} from '../support/element.ts';
import {SAMPLES} from '../support/samples.ts';

/** Pages that figures stand on: the one of a light newspaper, the one of a dark one. */
const PAGES = {
  light: {paper: '#ffffff', ink: '#16191d'},
  dark: {paper: '#121417', ink: '#eceae6'},
} as const;
type Scheme = keyof typeof PAGES;

const rgb = converter('rgb');

/** A computed colour as it is seen on a page: through what it lets through, and no further than the screen can go. */
function seenOn(colour: string, paper: string): Rgb {
  const front = clampRgb(rgb(parse(colour)));
  const back = rgb(parse(paper));
  const cover = front.alpha ?? 1;
  const over = (channel: 'r' | 'g' | 'b'): number => front[channel] * cover + back[channel] * (1 - cover);
  return {mode: 'rgb', r: over('r'), g: over('g'), b: over('b')};
}

const contrast = (colour: string, paper: string): number => wcagContrast(seenOn(colour, paper), paper);

/** The accents of a page: every hue, faint and strong, and those that are no colour at all. */
const ACCENTS = [
  ...Array.from({length: 24}, (_, i) =>
    [15, 30, 50, 75, 95].map((light) => formatHex(`hsl(${i * 15} 90% ${light}%)`)),
  ).flat(),
  '#000000',
  '#777777',
  '#ffffff',
  '#ffff00',
  '#00ffff',
];

async function placed(markup: string, scheme: Scheme): Promise<BriefingElement> {
  const element = await place<BriefingElement>(markup);
  const page = element.closest<HTMLElement>('.placed')!;
  const {paper, ink} = PAGES[scheme];
  Object.assign(page.style, {colorScheme: scheme, background: paper, color: ink});
  return element;
}

const visible = (one: Element): boolean => one.checkVisibility({visibilityProperty: true, opacityProperty: true});

/** Elements with words of their own, with the colour that these have. */
function* texts(element: BriefingElement): Generator<readonly [Element, string]> {
  for (const one of findAll(element, '*')) {
    const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    if (!own || !visible(one) || one.closest('.heard, style, mark')) continue;
    const {color, fill} = getComputedStyle(one);
    yield [one, one instanceof SVGElement ? fill : color];
  }
}

const named = (one: Element): string =>
  `${one.localName}.${one.getAttribute('class') ?? ''} “${one.textContent.trim().slice(0, 20)}”`;

/**
 * Hairlines and grids help the eye and say nothing; a column has a cap that does; the sign of a verdict stands on its shape,
 * which is measured, in the colour of the page.
 */
const SILENT = 'defs *, .verdict-sign, .grid, .leader, .tick, .rail, .hundred, .column, .area, clipPath *';

/** What a mark is drawn with: the stronger of its paint and its line. */
function markContrast(mark: Element, paper: string): number {
  const {fill, fillOpacity, stroke, strokeWidth} = getComputedStyle(mark);
  const paints = [
    ...(fill !== 'none' && !fill.startsWith('url') && Number(fillOpacity) === 1 ? [fill] : []),
    ...(stroke !== 'none' && parseFloat(strokeWidth) > 0 ? [stroke] : []),
  ];
  return Math.max(0, ...paints.map((paint) => contrast(paint, paper)));
}

afterEach(clear);

for (const scheme of ['light', 'dark'] as const) {
  const {paper} = PAGES[scheme];

  describe(`contrast on a ${scheme} page`, () => {
    it('is 4.5 : 1 for words and the focus in every accent that a page may have, and 3 : 1 for marks', async () => {
      const element = await placed(SAMPLES['trade-growth-chart']!, scheme);
      const probe = element.shadowRoot!.appendChild(document.createElement('span'));
      const least: Record<string, number> = {};
      for (const accent of ACCENTS) {
        for (const name of ['accent', 'accent-2', 'negative', 'focus'])
          element.style.setProperty(`--briefing-${name}`, accent);
        for (const token of [
          'accent',
          'accent-2',
          'negative',
          'focus',
          'accent-text',
          'accent-2-text',
          'negative-text',
        ]) {
          probe.style.color = `var(--_${token})`;
          const found = contrast(getComputedStyle(probe).color, paper);
          expect(found, `--_${token} of ${accent}`).to.be.at.least(/text|focus/.test(token) ? 4.5 : 3);
          least[token] = Math.min(least[token] ?? 21, found);
        }
      }
      probe.remove();
      expect(Object.keys(least)).to.have.length(7);
    });

    it('leaves an accent alone that is strong enough', async () => {
      const element = await placed(SAMPLES['trade-growth-chart']!, scheme);
      const fit = scheme === 'light' ? '#7a1f5c' : '#f2a3d0';
      element.style.setProperty('--briefing-accent', fit);
      const {fill} = getComputedStyle(findAll(element, '.change')[0]!);
      expect(formatHex(clampRgb(rgb(parse(fill))))).to.equal(fit);
    });

    for (const [name, markup] of Object.entries(SAMPLES)) {
      it(`${name}: words 4.5 : 1, marks 3 : 1`, async () => {
        const element = await placed(markup, scheme);
        let words = 0;
        for (const [one, colour] of texts(element)) {
          words++;
          // The arrow of a head that sorts is a sign and not a word.
          expect(contrast(colour, paper), named(one)).to.be.at.least(one.matches('.arrow') ? 3 : 4.5);
        }
        expect(words).to.be.above(0);
        const marks = findAll(element, 'svg :is(rect, circle, line, path)').filter(
          (one) => !one.matches(SILENT) && visible(one),
        );
        for (const mark of marks) expect(markContrast(mark, paper), named(mark)).to.be.at.least(3);
      });

      it(`${name}: the focus ring of each control 4.5 : 1, which is more than the 3 : 1 of WCAG`, async () => {
        const element = await placed(markup, scheme);
        const controls = findAll(element, 'a[href], button, input, summary') as HTMLElement[];
        for (const control of controls.filter(visible)) {
          control.focus({focusVisible: true});
          const ringed = [control, control.closest('label')].find(
            (one) => one && getComputedStyle(one).outlineStyle !== 'none',
          );
          expect(ringed, `ring of ${named(control)}`).to.be.ok;
          const {outlineColor, outlineWidth} = getComputedStyle(ringed!);
          expect(contrast(outlineColor, paper), named(control)).to.be.at.least(4.5);
          expect(parseFloat(outlineWidth), named(control)).to.be.at.least(2);
        }
      });
    }
  });
}

/** Smallest difference at which two areas of a drawing are told apart without care (CIEDE2000). */
const APART = 10;

describe('colours of one chart', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`are told apart without red, green or blue on a ${scheme} page`, async () => {
      const element = await placed(SAMPLES['trade-trend-chart']!, scheme);
      const probe = element.shadowRoot!.appendChild(document.createElement('span'));
      const colour = (token: string): Rgb => {
        probe.style.color = `var(--_${token})`;
        return seenOn(getComputedStyle(probe).color, PAGES[scheme].paper);
      };
      const [measured, spoken, fallen] = ['accent', 'accent-2', 'negative'].map(colour);
      probe.remove();
      for (const deficiency of [filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit]) {
        const [a, b, c] = [measured!, spoken!, fallen!].map(deficiency(1));
        expect(differenceCiede2000()(a!, b!), 'measured and spoken').to.be.at.least(APART);
        expect(differenceCiede2000()(a!, c!), 'rise and fall').to.be.at.least(APART);
      }
    });
  }
});

describe('a meaning without its colour', () => {
  it('is in a shape, a line or a word as well', async () => {
    const trend = await placed(SAMPLES['trade-trend-chart']!, 'light');
    const dash = (mark: Element): string => getComputedStyle(mark).strokeDasharray;
    expect(
      findAll(trend, '.hatched').every((one) => one.getAttribute('fill')!.startsWith('url(#')),
      'derived',
    ).to.equal(true);
    expect(
      findAll(trend, '.spoken').every((one) => dash(one) !== 'none'),
      'spoken',
    ).to.equal(true);
    expect(
      findAll(trend, '.bar.mixed').every((one) => dash(one) !== 'none'),
      'of two editions',
    ).to.equal(true);
    const fall = findAll(trend, '.bar.fall')[0]!;
    const rise = findAll(trend, '.bar.rise')[0]!;
    expect(fall.getBoundingClientRect().top, 'a fall hangs below the line').to.be.above(
      rise.getBoundingClientRect().top,
    );
    const bounds = await placed(
      '<trade-growth-chart figures="trading-firms" measure="multiple"></trade-growth-chart>',
      'light',
    );
    expect(dash(findAll(bounds, '.soft')[0]!), 'nearly').not.to.equal('none');
    for (const [name, words] of [
      ['claim-check', 'Holds when rounded'],
      ['claim-check lengths', ''],
    ] as const) {
      const check = await placed(SAMPLES[name]!, 'light');
      expect(findAll(check, '.verdict')[0]!.textContent.trim(), 'a verdict in words').to.contain(words);
    }
  });
});
