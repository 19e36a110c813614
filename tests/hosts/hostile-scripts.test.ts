/** Pages whose scripts reach for everything: other libraries, changed built-ins, other copies of this one. */
import {expect} from '@open-wc/testing';
import {everyElement, READ, TAGS} from '../support/family.ts';
import {
  hostPage,
  leaveHostPages,
  settledPage,
  until,
  type HostPage,
  type HostWindow,
  type Setting,
} from '../support/host-page.ts';

const BUILT_IN = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'RegExp',
  'Date',
  'Map',
  'Set',
  'WeakMap',
  'Promise',
  'Error',
] as const;
const OF_THE_DOM = [
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Document',
  'ShadowRoot',
  'Event',
  'CustomEvent',
] as const;

function freeze(window: HostWindow, names: readonly string[]): void {
  for (const name of names) {
    const made = Reflect.get(window, name) as {prototype: object};
    window.Object.freeze(made.prototype);
  }
}

/** As libraries of the 2000s did: names on every object and list, seen by every loop over keys. */
function pollute({Object, Array, Function, String}: HostWindow): void {
  const nothing = (): undefined => undefined;
  for (const {prototype} of [Object, Array, Function, String])
    Object.assign(prototype, {extend: nothing, each: nothing, toQueryString: nothing, first: nothing, id: nothing});
}

const CASES: Readonly<Record<string, Setting>> = {
  'frozen prototypes of the language': {before: (window) => freeze(window, BUILT_IN)},
  'frozen prototypes of the document': {before: (window) => freeze(window, OF_THE_DOM)},
  'names added to every prototype': {before: pollute},
  'a list that writes itself as JSON in its own way': {
    before: ({Array}) => Object.assign(Array.prototype, {toJSON: () => 'no list'}),
  },
  'a fetch that throws': {
    before: (window) => {
      window.fetch = () => {
        throw new Error('not yours');
      };
    },
  },
  'no fetch': {before: (window) => Reflect.deleteProperty(window, 'fetch')},
  'another D3': {head: '<script src="/node_modules/d3/dist/d3.min.js"></script>'},
  'another Lit': {
    head: `<script type="module">
      import {LitElement, html} from '/node_modules/lit/index.js';
      customElements.define('their-element', class extends LitElement { render() { return html\`<b>theirs</b>\`; } });
    </script><their-element></their-element>`,
  },
  'two copies of this library, another address each': {scripts: ['customs-briefing.js?one', 'customs-briefing.js?two']},
  'every form of this library': {
    scripts: [
      'customs-briefing.classic.js',
      'autoload.js',
      'define.js',
      'customs-briefing.js',
      'elements/policy-list.js?old',
    ],
  },
  'elements named as our functions and ids': {
    head: ['title', 'customElements', 'fetch', 'Intl', 'document', 'navigator']
      .map((id) => `<a id="${id}" name="${id}"></a>`)
      .join(''),
  },
  'no ResizeObserver, no IntersectionObserver': {
    before: (window) => {
      Reflect.deleteProperty(window, 'ResizeObserver');
      Reflect.deleteProperty(window, 'IntersectionObserver');
    },
  },
  'no Trusted Types, no constructed stylesheets': {
    before: (window) => {
      Reflect.deleteProperty(window, 'trustedTypes');
      Reflect.deleteProperty(window.Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(window.CSSStyleSheet.prototype, 'replaceSync');
    },
  },
  'an Intl without data for the language': {
    before: ({Intl}) => {
      for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'Collator'] as const)
        Reflect.set(Intl[name], 'supportedLocalesOf', () => []);
    },
  },
};

const complete = ({text}: HostPage): void => {
  for (const tag of TAGS) for (const words of READ[tag]!) expect(text(tag), tag).to.contain(words);
};

describe('a page with hostile scripts', function () {
  this.timeout(20_000);
  afterEach(leaveHostPages);

  for (const [name, setting] of Object.entries(CASES)) {
    it(`${name}: every figure says what it should`, async () => {
      const page = await hostPage(everyElement(), setting);
      expect(page.complaints).to.deep.equal([]);
      complete(page);
      if (name === 'another Lit') expect(page.text('their-element')).to.equal('theirs');
    });
  }

  it('a fetch that answers in its own way: says that the file did not come, and keeps the fallback', async () => {
    const answers: [way: string, fetch: (window: HostWindow) => unknown][] = [
      [
        'throws',
        () => {
          throw new Error('not yours');
        },
      ],
      ['nothing', () => undefined],
      ['text', () => 'hello'],
      ['half an answer', () => Promise.resolve({ok: true})],
      ['not a promise', () => ({ok: true, status: 200})],
      ['rejects', () => Promise.reject(new Error('not today'))],
    ];
    for (const [way, fetch] of answers) {
      const page = await hostPage(
        '<customs-stat figure="customs-revenue" src="/briefing.json">in their words</customs-stat>',
        {
          before: (window) => {
            window.fetch = fetch as unknown as typeof window.fetch;
          },
        },
      );
      expect(page.text('customs-stat'), way).to.match(/in their words.*\/briefing\.json.*could not be loaded/s);
      expect(page.complaints, way).to.deep.equal([]);
      page.window.fetch = window.fetch.bind(window);
    }
  });
});

/** Every element of a page again, moved or made anew, and drawn. */
async function again(page: HostPage): Promise<void> {
  await until('every element', () => TAGS.every((tag) => page.document.querySelector(tag)?.shadowRoot));
  await settledPage(page.document);
  complete(page);
  expect(page.complaints).to.deep.equal([]);
}

describe('what pages do to elements', function () {
  this.timeout(20_000);
  afterEach(leaveHostPages);
  const opened = () => hostPage(`<main>${everyElement()}</main><aside></aside>`);

  it('innerHTML, there and back', async () => {
    const page = await opened();
    for (let i = 0; i < 3; i++) page.one('main').innerHTML += '';
    await again(page);
  });

  it('cloned whole, and imported', async () => {
    const page = await opened();
    const copy = page.document.importNode(page.one('main').cloneNode(true), true);
    page.one('main').replaceWith(copy);
    await again(page);
  });

  it('kept in a template, and taken out of it', async () => {
    const page = await hostPage(`<template>${everyElement()}</template><main></main>`);
    expect(page.document.querySelectorAll(TAGS.join())).to.have.length(0);
    const {content} = page.one('template') as HTMLTemplateElement;
    for (const one of content.children) expect(one.shadowRoot, one.localName).to.equal(null);
    page.one('main').append(content.cloneNode(true));
    await again(page);
  });

  it('moved up and down, out and in, by turns', async () => {
    const page = await opened();
    const main = page.one('main');
    for (let i = 0; i < 3; i++) {
      main.prepend(...[...main.children].reverse());
      page.one('aside').append(...main.children);
      await Promise.resolve();
      main.append(...page.one('aside').children);
    }
    await again(page);
  });

  it('moved while it is being drawn', async () => {
    const page = await opened();
    const main = page.one('main');
    for (const one of [...main.children]) {
      const made = one.cloneNode(true) as HTMLElement;
      one.replaceWith(made);
      page.one('aside').append(made);
      main.append(made);
    }
    await again(page);
  });

  it('attributes written again, taken away and put back, as frameworks do', async () => {
    const page = await opened();
    for (const one of page.one('main').children) {
      const written = [...one.attributes].map(({name, value}) => [name, value] as const);
      for (const [name, value] of written) one.setAttribute(name, value);
      for (const [name] of written) one.removeAttribute(name);
      await Promise.resolve();
      for (const [name, value] of written) if (name !== 'aria-busy') one.setAttribute(name, value);
      Object.assign(one, {theme: undefined, headingLevel: undefined, src: null, briefing: null, group: null});
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settledPage(page.document);
    complete(page);
    expect(page.complaints).to.deep.equal([]);
  });

  it('children replaced, emptied and filled', async () => {
    const page = await opened();
    for (const one of page.one('main').children) {
      one.replaceChildren(page.document.createElement('p'), 'other words');
      one.textContent = '';
      one.append('as before');
    }
    await again(page);
  });

  it('shadow roots are left alone by code that empties or fills a page', async () => {
    const page = await opened();
    page.document.body.normalize();
    for (const one of page.document.querySelectorAll('*')) one.classList.add('seen');
    await again(page);
  });

  it('moved to another document and back: with its styles', async () => {
    const page = await opened();
    const other = await hostPage('<main></main>', {scripts: []});
    const here = page.boxes('trade-growth-chart');
    const moved = [...page.one('main').children];
    other.one('main').append(...moved);
    for (const one of moved) await (one as unknown as {updateComplete: Promise<boolean>}).updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    complete(other);
    const heard = other.one('trade-growth-chart').shadowRoot!.querySelector('.heard')!;
    expect(other.window.getComputedStyle(heard).position).to.equal('absolute');
    expect(other.complaints).to.deep.equal([]);
    page.one('main').append(...moved);
    await again(page);
    expect(page.boxes('trade-growth-chart').length).to.equal(here.length);
    const back = page.one('trade-growth-chart').shadowRoot!.querySelector('.heard')!;
    expect(page.window.getComputedStyle(back).position).to.equal('absolute');
  });

  it('made here and first placed in another document', async () => {
    const page = await opened();
    const other = await hostPage('<main></main>', {scripts: []});
    const made = page.document.createElement('customs-stat');
    made.setAttribute('figure', 'customs-revenue');
    other.one('main').append(made);
    await settledPage(other.document);
    expect(other.text('customs-stat')).to.contain('1.05');
    expect(other.window.getComputedStyle(made).display).to.equal('block');
    expect([...page.complaints, ...other.complaints]).to.deep.equal([]);
  });

  it('adopted by a document without a window, and brought back', async () => {
    const page = await opened();
    const bare = page.document.implementation.createHTMLDocument('');
    const moved = [...page.one('main').children];
    bare.body.append(...moved);
    await new Promise((resolve) => setTimeout(resolve, 20));
    page.one('main').append(...moved);
    await again(page);
    const heard = page.one('trade-growth-chart').shadowRoot!.querySelector('.heard')!;
    expect(page.window.getComputedStyle(heard).position).to.equal('absolute');
  });

  it('inside shadow roots, details, dialogs and hidden parts that open later', async () => {
    const page = await hostPage(
      `<details><summary>More</summary>${everyElement()}</details><dialog></dialog><div hidden></div><their-box></their-box>`,
    );
    const shadow = page.one('their-box').attachShadow({mode: 'open'});
    const stat = () => page.document.createElement('customs-stat');
    for (const place of [shadow, page.one('dialog'), page.one('[hidden]')]) {
      const one = stat();
      one.setAttribute('figure', 'customs-revenue');
      place.append(one);
    }
    (page.one('details') as HTMLDetailsElement).open = true;
    (page.one('dialog') as HTMLDialogElement).showModal();
    page.one('[hidden]').hidden = false;
    await again(page);
    for (const place of ['dialog', 'div', 'their-box']) expect(page.text(place)).to.contain('1.05');
    const {width} = page.one('div').firstElementChild!.getBoundingClientRect();
    expect(width).to.be.greaterThan(200);
  });
});
