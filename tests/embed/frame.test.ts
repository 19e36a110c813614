import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import '../../src/embed/host.ts';

/** The same server under another name: another origin, and another site. */
const OTHER = `http://127.0.0.1:${location.port}`;
const CHART = 'tag=trade-growth-chart&lang=en';

interface Options {
  readonly origin?: string;
  readonly sandbox?: string;
  readonly hash?: string;
  readonly width?: number;
}

/** What the frames of this page have said, each with the frame that said it. */
const heard: {readonly source: MessageEventSource | null; readonly data: unknown}[] = [];
const listen = ({source, data}: MessageEvent<unknown>): void => void heard.push({source, data});
const saidBy = (frame: HTMLIFrameElement): unknown[] =>
  heard.filter(({source}) => source === frame.contentWindow).map(({data}) => data);

function frameOf(query: string, {origin = OTHER, sandbox, hash = '', width = 640}: Options = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.title = 'Figure';
  frame.style.cssText = `width: ${width}px; height: 150px; border: 0; display: block`;
  frame.src = `${origin}/dist/embed.html?${query}${hash}`;
  document.body.append(frame);
  return frame;
}

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;
const grown = (frame: HTMLIFrameElement): Promise<void> =>
  waitUntil(() => heightOf(frame) !== 150, 'the frame was not resized', {timeout: 8000});

/** The figure inside a frame of this page's own origin. */
const inside = async (query: string, options: Options = {}) => {
  const frame = frameOf(query, {origin: location.origin, ...options});
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  await waitUntil(() => frame.contentDocument!.title !== 'Figure', undefined, {timeout: 8000});
  return {frame, page: frame.contentDocument!, box: frame.contentDocument!.querySelector('main')!};
};

before(async () => {
  const {ok} = await fetch('/dist/embed.js');
  if (!ok) throw new Error('dist/embed.js is missing: npm run build');
});
beforeEach(() => addEventListener('message', listen));
afterEach(() => {
  removeEventListener('message', listen);
  heard.length = 0;
  document.querySelectorAll('iframe').forEach((one) => one.remove());
});

describe('the frame', function () {
  this.timeout(10_000);

  const places: [what: string, options: Options][] = [
    ['of another origin', {}],
    ['of no origin, in a sandbox', {sandbox: 'allow-scripts'}],
    ['of this origin', {origin: location.origin}],
  ];
  for (const [what, options] of places) {
    it(`${what} is as high as its figure, and follows its width`, async () => {
      const frame = frameOf(CHART, options);
      await grown(frame);
      const wide = heightOf(frame);
      expect(wide).to.be.greaterThan(250);
      frame.style.width = '300px';
      await waitUntil(() => heightOf(frame) > wide + 20);
      frame.style.width = '640px';
      await waitUntil(() => heightOf(frame) === wide);
    });
  }

  it('is as high as what it holds, without a scroll bar', async () => {
    const {frame, page, box} = await inside(CHART);
    await grown(frame);
    expect(heightOf(frame)).to.equal(Math.ceil(box.scrollHeight));
    expect(page.documentElement.scrollHeight).to.equal(heightOf(frame));
    expect(page.documentElement.scrollWidth).to.equal(640);
    expect(page.defaultView!.getComputedStyle(page.documentElement).overflow).to.equal('hidden');
  });

  it('makes room for a menu while it is open', async () => {
    const {frame, box} = await inside('tag=customs-stat&figure=customs-revenue&lang=en');
    await grown(frame);
    const shut = heightOf(frame);
    const button = box.querySelector('customs-stat')!.shadowRoot!.querySelector<HTMLElement>('.actions > button')!;
    button.click();
    await waitUntil(() => heightOf(frame) > shut);
    button.click();
    await waitUntil(() => heightOf(frame) === shut);
  });

  it('that is not shown says nothing, and is as high as its figure when it is shown', async () => {
    const frame = frameOf(CHART);
    frame.style.display = 'none';
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    await aTimeout(100);
    expect(saidBy(frame)).to.deep.equal([]);
    frame.style.display = 'block';
    await grown(frame);
    expect(heightOf(frame)).to.be.greaterThan(250);
  });

  it('comes to rest once it is as high as its figure', async () => {
    const frame = frameOf(CHART);
    await grown(frame);
    await aTimeout(150);
    const said = saidBy(frame).length;
    await aTimeout(150);
    expect(saidBy(frame)).to.have.length(said);
    expect(said).to.be.lessThan(10);
  });

  it('has the title and the language of its figure', async () => {
    const {page, box} = await inside('tag=customs-stat&figure=customs-revenue&lang=zh-Hans');
    expect(page.title).to.contain('1.05万亿元');
    expect(page.documentElement.lang).to.equal('zh-Hans');
    expect(box.querySelector('customs-stat')!.getAttribute('figure')).to.equal('customs-revenue');
  });

  const pages: [colorScheme: string, scheme: string][] = [
    ['normal', 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
    ['only dark', 'dark'],
    ['light dark', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'],
  ];
  for (const [colorScheme, scheme] of pages) {
    it(`of theme=auto is ${scheme} on a page of color-scheme: ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      const {page} = await inside('tag=customs-stat&figure=customs-revenue');
      const {documentElement: root} = page;
      await waitUntil(() => root.dataset['scheme'] === scheme);
      expect(page.defaultView!.getComputedStyle(root).colorScheme).to.equal(scheme);
      document.documentElement.style.removeProperty('color-scheme');
      await waitUntil(() => root.dataset['scheme'] === 'light');
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`is transparent and ${theme} where the page is`, async () => {
      const {page} = await inside(`tag=customs-stat&figure=customs-revenue&theme=${theme}`);
      const {colorScheme, backgroundColor} = page.defaultView!.getComputedStyle(page.documentElement);
      expect(colorScheme).to.equal(theme);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(page.defaultView!.getComputedStyle(page.body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  }
});

describe('the messages of a frame', () => {
  it('are those of AMP, of Pym and of WordPress', async () => {
    const frame = frameOf(
      `${CHART}&childId=pym-0&initialWidth=640&parentTitle=An+article&parentUrl=https%3A%2F%2Fa.example`,
      {
        hash: '#?secret=aB3dE5fG7h',
      },
    );
    await grown(frame);
    const height = heightOf(frame);
    await waitUntil(() => saidBy(frame).length >= 4);
    expect(saidBy(frame).slice(-4)).to.deep.equal([
      {type: 'customs-briefing:height', height},
      {sentinel: 'amp', type: 'embed-size', height},
      `pymxPYMxpym-0xPYMxheightxPYMx${height}`,
      {message: 'height', value: height, secret: 'aB3dE5fG7h'},
    ]);
  });

  const addresses: [what: string, query: string, hash: string][] = [
    ['a Pym name that would end its message', '&childId=axPYMx<b>', ''],
    ['a secret that is none', '', '#?secret=%3Cimg%3E'],
    ['no names at all', '', ''],
  ];
  for (const [what, query, hash] of addresses) {
    it(`repeat nothing of ${what}`, async () => {
      const frame = frameOf(CHART + query, {hash});
      await grown(frame);
      expect(saidBy(frame).every((one) => typeof one === 'object' && !('secret' in one!))).to.equal(true);
    });
  }
});

describe('hostile parameters', () => {
  const cases: [query: string, says: RegExp][] = [
    ['', /“” is not a value of “tag”.*customs-stat, /],
    ['tag=script', /“script” is not a value of “tag”/],
    ['tag=customs-stats&figure=x', /“customs-stats” is not a value of “tag”.*Valid: customs-stat,/],
    ['tag=constructor', /“constructor”/],
    ['tag=customs-stat&figur=customs-revenue', /“figur”.*Valid: figure/],
    ['tag=customs-stat&onload=alert(1)', /“onload”/],
    ['tag=customs-stat&style=x', /“style”/],
    ['tag=customs-stat&figure=customs-revenue&figure=smuggling-cases', /“customs-revenue \+ smuggling-cases”/],
    ['tag=customs-stat&figure=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', /There is no figure “<img src=x/],
    ['tag=customs-stat&figure=customs-revenu', /Near: customs-revenue/],
    ['tag=customs-stat&figure=customs-revenue&theme=black', /“black” is not a value of “theme”.*light/],
    ['tag=customs-stat&figure=customs-revenue&variant=huge', /“huge” is not a value of “variant”/],
    ['tag=customs-stat&figure=customs-revenue&lang=%22%3E', /“">” is not a value of “lang”/],
    [
      'tag=customs-stat&figure=x&src=https://evil.example/b.json',
      /“https:\/\/evil.example\/b.json” is not a value of “src”/,
    ],
    ['tag=customs-stat&figure=x&src=javascript:alert(1)', /“javascript:alert\(1\)”/],
    ['tag=customs-stat&figure=x&src=//evil.example/b.json', /“\/\/evil.example\/b.json”/],
    ['tag=customs-stat&figure=x&src=data:application/json,{}', /“data:application\/json,{}”/],
  ];
  for (const [query, says] of cases) {
    it(`${query || 'none'}: says what is wrong and what would be valid`, async () => {
      const {page, box} = await inside(query);
      expect(page.title).to.match(says);
      const figure = box.firstElementChild!;
      const words = figure.shadowRoot?.textContent ?? figure.textContent;
      expect(words.replace(/\s+/g, ' ')).to.match(says);
      for (const root of [page, figure.shadowRoot])
        expect(root?.querySelector('img, iframe, object, [onload], [onerror]') ?? null).to.equal(null);
    });
  }
});

describe('hostile messages', () => {
  const shapes: unknown[] = [
    null,
    0,
    'customs-briefing:height',
    [],
    {type: 'customs-briefing:height'},
    ...[0, -1, 0.5, NaN, Infinity, 1e9, '400', '400px; background: red', null, [400], {valueOf: 1}].map((height) => ({
      type: 'customs-briefing:height',
      height,
    })),
    {type: 'height', height: 400},
    {sentinel: 'amp', type: 'embed-size', height: 400},
    {message: 'height', value: 400},
    'pymxPYMxpym-0xPYMxheightxPYMx400',
  ];

  /** A frame that says what it is told to, and is no figure. */
  const parrot = async (address: string): Promise<HTMLIFrameElement> => {
    const frame = document.createElement('iframe');
    frame.title = 'Other';
    frame.style.cssText = 'width: 300px; height: 150px';
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame;
  };
  const say = (frame: HTMLIFrameElement, data: unknown): void => {
    dispatchEvent(new MessageEvent('message', {data, source: frame.contentWindow, origin: location.origin}));
  };

  it('of a frame of ours that make no sense change nothing', async () => {
    const frame = frameOf(CHART, {origin: location.origin});
    await grown(frame);
    await aTimeout(100);
    const {cssText} = frame.style;
    for (const shape of shapes) say(frame, shape);
    expect(frame.style.cssText).to.equal(cssText);
  });

  it('of other frames change nothing, neither theirs nor ours', async () => {
    const frame = frameOf(CHART);
    await grown(frame);
    await aTimeout(100);
    const {cssText} = frame.style;
    for (const address of [
      '/tests/support/empty.html',
      '/tests/support/empty.html?tag=customs-stat',
      '/dist/embed.html?tag=x',
    ]) {
      const other = await parrot(address);
      const height = heightOf(other);
      say(other, {type: 'customs-briefing:height', height: 999});
      expect(heightOf(other)).to.equal(height);
    }
    expect(frame.style.cssText).to.equal(cssText);
  });

  it('from an origin that is not the frame’s change nothing', async () => {
    const frame = frameOf(CHART, {origin: location.origin});
    await grown(frame);
    await aTimeout(100);
    const {cssText} = frame.style;
    const data = {type: 'customs-briefing:height', height: 999};
    for (const origin of [OTHER, 'null', 'https://evil.example', ''])
      dispatchEvent(new MessageEvent('message', {data, source: frame.contentWindow, origin}));
    expect(frame.style.cssText).to.equal(cssText);
  });

  it('to the frame change nothing inside it', async () => {
    const {frame, page} = await inside(CHART);
    await grown(frame);
    const {outerHTML} = page.documentElement;
    for (const shape of [
      ...shapes,
      {type: 'customs-briefing:ask', scheme: 'dark; color: red'},
      'pymxPYMxpym-0xPYMxwidthxPYMx10',
    ])
      frame.contentWindow!.postMessage(shape, '*');
    await aTimeout(50);
    expect(page.documentElement.outerHTML).to.equal(outerHTML);
  });

  it('ask in vain, unless they come from the page around the frame', async () => {
    const {frame, page} = await inside(CHART);
    await grown(frame);
    await aTimeout(50);
    const before = saidBy(frame).length;
    // From the frame itself, which stands for any window but the parent.
    page.defaultView!.dispatchEvent(
      new (page.defaultView as unknown as typeof globalThis).MessageEvent('message', {
        data: {type: 'customs-briefing:ask', scheme: 'dark'},
        source: frame.contentWindow,
      }),
    );
    await aTimeout(50);
    expect(saidBy(frame)).to.have.length(before);
    expect(page.documentElement.dataset['scheme']).to.equal('light');
    frame.contentWindow!.postMessage({type: 'customs-briefing:ask'}, '*');
    await waitUntil(() => saidBy(frame).length > before);
  });
});
