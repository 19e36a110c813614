import {expect} from '@open-wc/testing';
import type {BriefingElement} from '../../src/index.ts';
import {clear, find, findAll, place} from '../support/element.ts';
import {emulate, type Asked} from '../support/emulated.ts';
import {SAMPLES} from '../support/samples.ts';

/** A test under what a reader asks for; left out in engines that cannot be asked. */
const under = (asked: Asked, name: string, test: () => Promise<void>): void => {
  it(name, async function () {
    if (!(await emulate(asked))) this.skip();
    await test();
  });
};

const each = async (test: (element: BriefingElement, name: string) => void): Promise<void> => {
  for (const [name, markup] of Object.entries(SAMPLES)) test(await place<BriefingElement>(markup), name);
};

const sample = (name: keyof typeof SAMPLES): Promise<BriefingElement> => place(SAMPLES[name]!);

/** The colour that a system word stands for here and now. */
function system(word: string): string {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = word;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

const isShown = (one: Element): boolean => one.checkVisibility() && one.getBoundingClientRect().height > 0;

afterEach(async () => {
  clear();
  await emulate({});
});

/** The conditions of all style sheets of an element, as the engine under test has read them. */
const conditions = (element: BriefingElement): string[] =>
  element
    .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.conditionText] : []));

describe('what a reader asks of the system', () => {
  it('is answered by every element, in every engine', async () => {
    await each((element, name) => {
      const found = conditions(element).join(' ');
      for (const asked of ['forced-colors', 'prefers-contrast', 'prefers-reduced-transparency', 'print'])
        expect(found, name).to.contain(asked);
    });
    expect(conditions(await sample('trade-growth-chart')).join(' ')).to.contain('prefers-reduced-motion');
  });
});

describe('in forced colours', () => {
  const asked = {'forced-colors': 'active'};

  under(asked, 'words and marks have the colours of the system', async () => {
    const text = system('CanvasText');
    await each((element, name) => {
      for (const mark of findAll(
        element,
        '.change, .cap, .bar.rise, .bar.fall, .point:not(.hollow), .dot, .verdict-shape:not(.open)',
      ))
        expect(getComputedStyle(mark).fill, `${name} ${mark.getAttribute('class')!}`).to.equal(text);
      for (const line of findAll(element, 'svg :is(.spoken, .base, .outline, .arrow, .stem)'))
        expect(getComputedStyle(line).stroke, `${name} ${line.getAttribute('class')!}`).to.equal(text);
      for (const words of findAll(element, 'svg text')) expect(getComputedStyle(words).fill, name).to.equal(text);
    });
  });

  under(asked, 'what is chosen has a border, since a shadow and a tint are gone', async () => {
    const chosen = find(await sample('trade-growth-chart'), '.segmented label:has(:checked)');
    expect(getComputedStyle(chosen).borderBottomWidth).to.equal('3px');
    expect(getComputedStyle(chosen).borderBottomColor).to.equal(system('Highlight'));
    const grid = await sample('customs-stat-grid');
    find(grid, '.pick').click();
    await grid.updateComplete;
    expect(getComputedStyle(find(grid, '.cell.selected')).borderTopColor).to.equal(system('Highlight'));
    const table = await sample('figure-table');
    find(table, '.pick').click();
    await table.updateComplete;
    expect(getComputedStyle(find(table, 'tr.selected')).outlineStyle).to.equal('solid');
  });

  under(asked, 'controls have borders and the focus the colour for it', async () => {
    const element = await sample('trade-growth-chart');
    find(element, '.actions > button').click();
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.actions ul')).borderTopStyle).to.equal('solid');
    const place = find(element, '.place');
    place.focus({focusVisible: true});
    expect(getComputedStyle(place).outlineColor).to.equal(system('Highlight'));
  });
});

describe('with less motion', () => {
  const running = (element: BriefingElement): number => element.shadowRoot!.getAnimations().length;

  under({'prefers-reduced-motion': 'reduce'}, 'nothing moves, also when the measure changes', async () => {
    const element = await sample('trade-growth-chart');
    (findAll(element, 'input')[1] as HTMLElement).click();
    await element.updateComplete;
    expect(running(element)).to.equal(0);
    await each((one, name) => {
      expect(running(one), name).to.equal(0);
    });
  });

  under({'prefers-reduced-motion': 'no-preference'}, 'bars settle otherwise, for a fifth of a second', async () => {
    const element = await sample('trade-growth-chart');
    (findAll(element, 'input')[1] as HTMLElement).click();
    await element.updateComplete;
    const times = element.shadowRoot!.getAnimations().map((one) => one.effect!.getComputedTiming().duration);
    expect(times).not.to.have.length(0);
    for (const time of times) expect(time).to.be.at.most(200);
  });
});

const alphaOf = (colour: string): number =>
  Number(/\/ ([\d.]+)\)$/.exec(colour)?.[1] ?? /^rgba\(.*, ([\d.]+)\)$/.exec(colour)?.[1] ?? 1);

describe('with less transparency', () => {
  under({'prefers-reduced-transparency': 'reduce'}, 'nothing lets the page through', async () => {
    await each((element, name) => {
      for (const one of findAll(element, '*')) {
        const {color, backgroundColor, fillOpacity, boxShadow} = getComputedStyle(one);
        const what = `${name} ${one.localName}.${one.getAttribute('class') ?? ''}`;
        expect(alphaOf(color), what).to.equal(1);
        expect([0, 1], what).to.include(alphaOf(backgroundColor));
        if (one instanceof SVGElement) expect(fillOpacity, what).to.equal('1');
        if (boxShadow !== 'none') expect(alphaOf(boxShadow.split(') ')[0]! + ')'), what).to.equal(1);
      }
    });
  });
});

describe('with more contrast', () => {
  under({'prefers-contrast': 'more'}, 'no words are muted and no line is a hair', async () => {
    const ink = getComputedStyle(document.body).color;
    await each((element, name) => {
      for (const one of findAll(element, '.subtitle, [part~=source], [part~=period], [part~=caveat]'))
        expect(getComputedStyle(one).color, `${name} ${one.getAttribute('part') ?? 'subtitle'}`).to.equal(ink);
      for (const foot of findAll(element, '.foot')) expect(getComputedStyle(foot).borderTopColor, name).to.equal(ink);
    });
  });
});

describe('on paper', () => {
  const asked = {media: 'print'};

  // The number of a note stays as a reference, and the head of a column as its name.
  under(asked, 'there is nothing to press', async () => {
    await each((element, name) => {
      const controls = findAll(
        element,
        'button:not(.superior, thead button), input, summary, .readout, .segmented, .voice',
      );
      expect(controls.filter(isShown).map((one) => `${name} ${one.localName}.${one.className}`)).to.deep.equal([]);
    });
  });

  under(asked, 'everything that opens stands open: tables of values, notes, long lists', async () => {
    await each((element, name) => {
      for (const table of findAll(element, 'details table')) expect(isShown(table), `${name} table`).to.equal(true);
      for (const note of findAll(element, '.lesser')) expect(isShown(note), `${name} note`).to.equal(true);
      for (const item of findAll(element, '.names li')) expect(isShown(item), `${name} item`).to.equal(true);
    });
  });

  under(asked, 'the address of the source is spelled out', async () => {
    await each((element, name) => {
      for (const link of findAll(element, '[part~=source] a'))
        expect(getComputedStyle(link, '::after').content, name).to.contain(link.getAttribute('href'));
    });
  });

  under(asked, 'a figure is not cut in two', async () => {
    expect(getComputedStyle(await sample('trade-growth-chart')).breakInside).to.equal('avoid');
    expect(getComputedStyle(find(await sample('figure-table'), 'tbody tr')).breakInside).to.equal('avoid');
  });
});
