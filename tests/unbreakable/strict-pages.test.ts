/**
 * The strictest page that can run a script of its own, by a policy that its server sends: in every engine, every element, by
 * every way into a page. Violations are heard twice: by a script of the page and by the reports that browsers send.
 */
import {strict as assert} from 'node:assert';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {forms} from '../support/built-static.ts';
import {everyElement, FAMILY, READ, TAGS} from '../support/family.ts';
import {tabbed, type Tabs} from '../support/hidden-tab.ts';
import {perceivedText} from '../support/perceived.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
];

const ENTRIES: Readonly<Record<string, string>> = {
  'one file': '<script type="module" src="/customs-briefing.js"></script>',
  'the classic file': '<script defer src="/customs-briefing.classic.js"></script>',
  'all modules': '<script type="module" src="/define.js"></script>',
  'a module for each element': TAGS.map((tag) => `<script type="module" src="/elements/${tag}.js"></script>`).join(''),
  autoload: '<script type="module" src="/autoload.js"></script>',
};

/** A script of the page, before all others. */
const WATCH = `
  globalThis.heard = [];
  globalThis.perceived = ${perceivedText.toString()};
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    heard.push(effectiveDirective + ' ' + blockedURI + ' ' + sample));
  addEventListener('error', ({message, target}) => heard.push(message || 'no ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({reason}) => heard.push('unhandled: ' + reason));
  console.error = (...words) => heard.push(words.join(' '));
`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ico': 'image/x-icon',
};

const hashes = JSON.parse(readFileSync('dist/style-hashes.json', 'utf8')) as Record<string, string>;
const allowed = (left = ''): string =>
  `style-src 'self' ${TAGS.filter((tag) => tag !== left)
    .map((tag) => `'${hashes[tag]!}'`)
    .join(' ')}`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><script src="/watch.js"></script>${head}</head><body>${body}</body></html>`;

interface Page {
  readonly body: string;
  readonly policy: readonly string[];
}

const prerendered = (
  await Promise.all(
    TAGS.map((tag) =>
      forms.renderStatic(
        tag,
        Object.fromEntries([...FAMILY[tag]!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
        {target: 'dsd'},
      ),
    ),
  )
).join('\n');
const withHashes = (left?: string): string[] => [
  ...POLICY.filter((one) => !one.startsWith('style-src')),
  allowed(left),
];

const embed = readFileSync('dist/embed.html', 'utf8').replace('<script', '<script src="/watch.js"></script><script');

const pages: Record<string, Page> = {
  ...Object.fromEntries(
    Object.values(ENTRIES).map((head, i) => [`/${i}`, {body: page(head, everyElement()), policy: POLICY}]),
  ),
  '/src': {body: page(ENTRIES['one file']!, everyElement('src="/data/customs-2024.json"')), policy: POLICY},
  '/prerendered': {body: page('', prerendered), policy: withHashes()},
  '/taken-over': {body: page(ENTRIES['one file']!, prerendered), policy: withHashes()},
  '/without-a-hash': {body: page('', prerendered), policy: withHashes('trade-growth-chart')},
  '/embed.html': {body: embed, policy: POLICY},
  '/caught': {
    body: page('', '<p style="color: red">x</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    policy: POLICY,
  },
};

let reports: string[] = [];
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://x');
  const found = pages[pathname];
  if (pathname === '/report') {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      reports.push(text);
      response.writeHead(204).end();
    });
  } else if (found) {
    const policy = [...found.policy, 'report-uri /report'].join('; ');
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
    response.end(found.body);
  } else if (pathname === '/watch.js') response.writeHead(200, {'content-type': TYPES['.js']!}).end(WATCH);
  else {
    try {
      const file = readFileSync(join('dist', pathname));
      response.writeHead(200, {'content-type': TYPES[extname(pathname)] ?? 'text/plain'}).end(file);
    } catch {
      response.writeHead(404).end();
    }
  }
});

let origin = '';
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

for (const {name: engine, open} of tabbed) {
  describe(`strict pages in ${engine}`, () => {
    let tabs: Tabs;
    let count = 0;
    let typed = false;
    before(async () => {
      tabs = await open();
    });
    after(async () => {
      console.log(
        `▪ strict pages, ${engine}: ${count} pages, every element by ${Object.keys(ENTRIES).length} scripts, prerendered and in embed.html: 0 violations, 0 errors; Trusted Types ${typed ? 'required' : 'not known to it'}`,
      );
      await tabs[Symbol.asyncDispose]();
    });

    let here = '';
    const visit = async (path: string): Promise<void> => {
      reports = [];
      here = `${origin}${path}`;
      await tabs.front.goto(here);
    };

    /** Waits until a question that is asked of the page is answered with true. */
    const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
      for (let i = 0; i < 200; i++) {
        if (await holds()) return;
        await new Promise((done) => setTimeout(done, 50));
      }
      assert.fail(`still waiting for ${what}: ${JSON.stringify(await heard())}`);
    };

    const heard = async (): Promise<readonly string[]> => [
      ...((await tabs.front.evaluate(() => Reflect.get(globalThis, 'heard') as string[])) ?? ['the watch did not run']),
      // One of the page before may come late.
      ...reports.filter((one) => one.includes(`"document-uri":"${here}"`)),
    ];

    const drawn = (): Promise<void> =>
      until('every figure', () =>
        tabs.front.evaluate(
          (tags) =>
            tags.every((tag) => {
              const one = document.querySelector(tag);
              // The autoloader waits until a figure is near.
              one?.scrollIntoView();
              return one?.getAttribute('aria-busy') === 'false';
            }),
          TAGS,
        ),
      );

    const textOf = (tag: string): Promise<string> =>
      tabs.front.evaluate(
        (tag) => (Reflect.get(globalThis, 'perceived') as typeof perceivedText)(document.querySelectorAll(tag)),
        tag,
      );

    async function right(tags = TAGS): Promise<void> {
      for (const tag of tags) {
        const text = await textOf(tag);
        for (const words of READ[tag]!) assert.ok(text.includes(words), `${tag}: "${words}" is not in\n${text}`);
      }
    }

    /** Every style that is written into markup, in the page and in shadow roots. */
    const inline = (selector: string): Promise<string[]> =>
      tabs.front.evaluate((selector) => {
        const all = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        return all(document)
          .filter((one) => one.matches(selector))
          .map((one) => one.outerHTML.slice(0, 100));
      }, selector);

    async function clean(): Promise<void> {
      // Reports are sent a moment later.
      await new Promise((done) => setTimeout(done, 200));
      assert.deepEqual(await heard(), []);
      count++;
    }

    test('the policy is kept here: what it forbids is stopped and heard', async () => {
      await visit('/caught');
      await until('violations', async () => (await heard()).length > 1);
      assert.match((await heard()).join(), /style-src.*img-src|img-src.*style-src/s);
      typed = await tabs.front.evaluate(() => 'trustedTypes' in globalThis);
      if (typed) {
        const refused = await tabs.front.evaluate(() => {
          try {
            document.createElement('p').innerHTML = '<b>x</b>';
            return false;
          } catch {
            return true;
          }
        });
        assert.ok(refused);
      }
    });

    for (const [i, name] of Object.keys(ENTRIES).entries())
      test(`every element by ${name}`, async () => {
        await visit(`/${i}`);
        await drawn();
        await right();
        assert.deepEqual(await inline('style, [style], [onclick], [onload]'), []);
        await clean();
      });

    test('every element with a briefing of its own host', async () => {
      await visit('/src');
      await drawn();
      await right();
      await clean();
    });

    /** The style sheets in the shadow roots that came with the page. */
    const sheets = (): Promise<number[]> =>
      tabs.front.evaluate(
        (tags) =>
          tags.map((tag) =>
            [...(document.querySelector(tag)?.shadowRoot?.styleSheets ?? [])].reduce(
              (sum, {cssRules}) => sum + cssRules.length,
              0,
            ),
          ),
        TAGS,
      );

    test('every prerendered figure, styled by its published hash', async () => {
      await visit('/prerendered');
      await right();
      for (const [i, rules] of (await sheets()).entries()) assert.ok(rules > 5, `${TAGS[i]!} has no style`);
      assert.deepEqual(await inline('[style], [onclick], [onload]'), []);
      await clean();
    });

    test('every prerendered figure, taken over by the live one', async () => {
      await visit('/taken-over');
      await drawn();
      await right();
      await clean();
    });

    test('a prerendered figure whose hash is not allowed is stopped', async () => {
      await visit('/without-a-hash');
      await until('a violation', async () => (await heard()).length > 0);
      const rules = await sheets();
      assert.deepEqual(
        TAGS.filter((_, i) => rules[i] === 0),
        ['trade-growth-chart'],
      );
    });

    for (const tag of TAGS)
      test(`embed.html with ${tag}`, async () => {
        const query = new URLSearchParams({
          tag,
          ...Object.fromEntries(
            [...FAMILY[tag]!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
          ),
        });
        await visit(`/embed.html?${String(query)}`);
        await until(tag, () =>
          tabs.front.evaluate((tag) => document.querySelector(tag)?.getAttribute('aria-busy') === 'false', tag),
        );
        await right([tag]);
        await clean();
      });
  });
}
