/** Pages with a strict content security policy and Trusted Types; the built files, as they are published. */
import {expect} from '@open-wc/testing';
import {everyElement, READ, TAGS} from '../support/family.ts';
import {hostPage, leaveHostPages, settledPage, until, type HostPage} from '../support/host-page.ts';

const POLICY = [
  `default-src 'none'`,
  ...['script-src', 'style-src', 'img-src', 'connect-src'].map((directive) => `${directive} 'self'`),
  `require-trusted-types-for 'script'`,
].join('; ');

const strict = (policy = POLICY): string => `<meta http-equiv="content-security-policy" content="${policy}">`;

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'one file': ['customs-briefing.js'],
  'the classic file': ['customs-briefing.classic.js'],
  'all modules': ['define.js'],
  'a module for each element': TAGS.map((tag) => `elements/${tag}.js`),
  autoload: ['autoload.js'],
};

/** Everything in the page and in shadow roots. */
const everything = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);

async function allDrawn({document, one, text}: HostPage): Promise<void> {
  // The autoloader waits until a figure is near.
  for (const tag of TAGS) {
    one(tag).scrollIntoView();
    await until(tag, () => one(tag).shadowRoot !== null);
  }
  await settledPage(document);
  for (const tag of TAGS) for (const words of READ[tag]!) expect(text(tag)).to.contain(words);
}

afterEach(leaveHostPages);

describe('a strict page', function () {
  this.timeout(20_000);
  for (const [name, scripts] of Object.entries(ENTRIES)) {
    for (const [lang, policy] of [
      ['en', POLICY],
      ['zh-Hans', `${POLICY}; trusted-types lit-html`],
    ] as const) {
      it(`shows every element by ${name}, lang ${lang}, 0 violations`, async () => {
        const page = await hostPage(everyElement(), {scripts, lang, head: strict(policy)});
        if (lang === 'en') await allDrawn(page);
        else for (const tag of TAGS) page.one(tag).scrollIntoView();
        expect(page.violations).to.deep.equal([]);
        expect(page.complaints).to.deep.equal([]);
        const styled = everything(page.document).filter((one) => one.matches('style, [style], [onclick], [onload]'));
        expect(styled.map((one) => one.outerHTML)).to.deep.equal([]);
      });
    }
  }

  it('reads a briefing from its own host', async () => {
    const page = await hostPage(everyElement('src="/dist/data/customs-2024.json"'), {head: strict()});
    await allDrawn(page);
    expect(page.violations).to.deep.equal([]);
    expect(page.complaints).to.deep.equal([]);
  });

  it('opens every menu and runs every action but the picture, which it may not make', async () => {
    const page = await hostPage(everyElement(), {head: strict()});
    const saved: string[] = [];
    page.document.addEventListener('click', (event) => event.preventDefault());
    page.window.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    for (const tag of TAGS) {
      const root = page.one(tag).shadowRoot!;
      const menu = () => root.querySelector<HTMLElement>('.actions > button')!;
      menu().click();
      await until('a menu', () => root.querySelector('[role=menuitem]') !== null);
      const count = root.querySelectorAll('[role=menuitem]').length;
      expect(count).to.be.at.least(4);
      for (let i = 0; i < count; i++) {
        if (!root.querySelector('[role=menuitem]')) menu().click();
        await until('a menu', () => root.querySelector('[role=menuitem]') !== null);
        const item = root.querySelectorAll<HTMLElement>('[role=menuitem]')[i]!;
        const words = item.textContent ?? '';
        if (/PNG|share|listen/i.test(words)) continue;
        item.click();
        if (words.includes('…')) {
          await until('a panel', () => root.querySelector('.share-panel .copy') !== null);
          root.querySelector<HTMLElement>('.share-panel .copy')!.click();
        }
        const said = words.includes('…') ? '.share-panel [role=status]' : '.done';
        await until('a word about it', () => root.querySelector(said)!.textContent !== '');
      }
    }
    expect(saved.filter((name) => name.endsWith('.csv'))).to.have.length(TAGS.length);
    expect(page.violations).to.deep.equal([]);
    expect(page.complaints).to.deep.equal([]);
  });

  it('sees what it stops: the check itself', async () => {
    const page = await hostPage('<p style="color: red">x</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', {
      head: strict(),
      scripts: [],
    });
    await until('violations', () => page.violations.length > 1);
    expect(page.violations.join()).to.match(/style-src.*img-src/s);
  });
});
