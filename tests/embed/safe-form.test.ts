import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define.ts';
import {stoodFor, upgrade} from '../../src/embed/safe-form.ts';
import type {BriefingElement} from '../../src/index.ts';
import {heard, settled} from '../support/element.ts';
import {expectedComplaints} from '../support/strict-page.ts';

const place = (markup: string): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'placed';
  box.lang = 'en';
  box.innerHTML = markup;
  document.body.append(box);
  return box.querySelector('figure')!;
};

/** The element that a safe form has been given; waits until it has drawn. */
const drawn = async (figure: Element): Promise<BriefingElement> => {
  await waitUntil(() => figure.querySelector(':defined[aria-busy]'));
  const element = figure.querySelector<BriefingElement>(':scope > [aria-busy]')!;
  await settled(element);
  return element;
};

const REVENUE = 'data-customs-briefing="customs-stat" data-figure="customs-revenue"';

afterEach(() => document.querySelectorAll('.placed').forEach((one) => one.remove()));

describe('the safe form', () => {
  it('becomes the element, with its content as the fallback', async () => {
    const figure = place(`<figure ${REVENUE} data-lang="zh-Hans"><p>more than <b>a trillion</b></p></figure>`);
    const paragraph = figure.firstElementChild;
    const element = await drawn(figure);
    expect(element.localName).to.equal('customs-stat');
    expect(element.firstElementChild).to.equal(paragraph);
    expect(heard(element)).to.contain('1.05万亿元');
  });

  it('keeps its place, id and class, and is not announced a second time', async () => {
    const figure = place(`<figure id="here" class="alignright" ${REVENUE}>x</figure>`);
    await drawn(figure);
    expect(document.querySelector('#here.alignright')).to.equal(figure);
    expect(figure.getAttribute('role')).to.equal('presentation');
  });

  it('keeps a role that the page gave it', async () => {
    const figure = place(`<figure role="group" ${REVENUE}>x</figure>`);
    await drawn(figure);
    expect(figure.getAttribute('role')).to.equal('group');
  });

  it('takes the language of the page around it', async () => {
    const figure = place(`<figure ${REVENUE} lang="zh-Hans">x</figure>`);
    expect(heard(await drawn(figure))).to.contain('万亿元');
  });

  it('takes every attribute that the element has, and no other', async () => {
    const figure = place(
      `<figure data-customs-briefing="trade-growth-chart" data-measure="multiple" data-theme="dark" data-heading-level="3" data-group="g" data-figures="automobile-exports solar-cell-exports" data-onclick="x" data-style="x" data-is="x" onfocus="0">x</figure>`,
    );
    const element = await drawn(figure);
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'aria-busy',
      'figures',
      'group',
      'heading-level',
      'measure',
      'theme',
    ]);
  });

  it('is done once, however often the page is looked through', async () => {
    const figure = place(`<figure ${REVENUE}>x</figure>`);
    await drawn(figure);
    upgrade(figure);
    upgrade(figure);
    expect(figure.children).to.have.length(1);
    // A page that was saved after the upgrade holds both.
    const saved = place(figure.outerHTML);
    await drawn(saved);
    expect(saved.children).to.have.length(1);
  });

  it('inside a shadow root', async () => {
    const host = place('<figure></figure>').parentElement!.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).innerHTML = `<figure ${REVENUE}>x</figure>`;
    host.parentElement!.append(host);
    await drawn(host.shadowRoot!.querySelector('figure')!);
  });

  const hostile: [what: string, attributes: string, says: RegExp][] = [
    ['an address that runs a script', `${REVENUE} data-src="javascript:alert(1)"`, /javascript:alert\(1\).*https:/],
    [
      'an address with white space in its scheme',
      `${REVENUE} data-src="java&#9;script:alert(1)"`,
      /could not be loaded/,
    ],
    [
      'markup for an id',
      'data-customs-briefing="customs-stat" data-figure="<img src=x onerror=alert(1)>"',
      /There is no figure “<img src=x/,
    ],
  ];
  for (const [what, attributes, says] of hostile) {
    it(`says what is wrong with ${what}, and nothing runs`, async () => {
      const figure = place(`<figure ${attributes}>x</figure>`);
      expect(heard(await drawn(figure))).to.match(says);
      expect(figure.querySelector('img')).to.equal(null);
      expect((await drawn(figure)).shadowRoot!.querySelector('img')).to.equal(null);
      expectedComplaints();
    });
  }

  const foreign = [
    '<figure><img alt="" src="data:,"></figure>',
    '<figure data-customs-briefing="">x</figure>',
    '<figure data-customs-briefing="script">alert(1)</figure>',
    '<figure data-customs-briefing="x-foreign">x</figure>',
    '<figure data-customs-briefing="CUSTOMS-STAT">x</figure>',
    '<figure data-customs-briefing="customs-stat customs-stat">x</figure>',
    '<figure data-customs-briefing="constructor">x</figure>',
    '<figure data-briefing="customs-stat">x</figure>',
  ];
  for (const markup of foreign) {
    it(`leaves ${markup} as it is`, async () => {
      const figure = place(markup);
      await new Promise((resolve) => setTimeout(resolve));
      expect(figure.outerHTML).to.equal(markup);
      expect(stoodFor(figure)).to.equal(undefined);
    });
  }

  it('leaves other elements with its attribute as they are', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.className = 'placed';
    box.innerHTML = `<blockquote ${REVENUE}>x</blockquote>`;
    await new Promise((resolve) => setTimeout(resolve));
    expect(box.innerHTML).to.equal(`<blockquote ${REVENUE}>x</blockquote>`);
  });
});
