/** A static host as an oEmbed provider, asked by a consumer that others wrote. */
import {extract} from '@extractus/oembed-extractor';
import {strict as assert} from 'node:assert';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {html} from '../support/page.ts';
import {site, type Site} from '../support/site.ts';
import {launch} from '../support/visit.ts';

const run = promisify(execFile);
const oembed = (...words: string[]) => run(process.execPath, ['dist/cli.js', 'oembed', ...words]);
const IDS = ['customs-revenue', 'trade-growth-chart'];

let browser: Browser;
let folder: string;
let host: Site;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'oembed-'));
  const pages: Record<string, string> = {};
  host = await site(pages, 'dist');
  await oembed(...IDS, '--base', host.origin, '--thumbnails', `${host.origin}/thumbnails`, '-o', folder);
  for (const name of await readdir(folder)) pages[`/oembed/${name}`] = await readFile(join(folder, name), 'utf8');
});
after(async () => {
  await browser.close();
  await host[Symbol.asyncDispose]();
  await rm(folder, {recursive: true});
});

describe('a link to a page', () => {
  for (const id of IDS) {
    for (const lang of ['en', 'zh-Hans']) {
      test(`of ${id} in ${lang} becomes a figure, by the rules of oEmbed 1.0`, async () => {
        const answer = (await extract(`${host.origin}/oembed/${id}.${lang}.html`)) as Record<string, unknown>;
        assert.equal(answer['version'], '1.0');
        assert.equal(answer['type'], 'rich');
        assert.ok(String(answer['title']).length > 5);
        assert.ok((answer['width'] as number) > 0 && (answer['height'] as number) > 0);
        assert.equal(answer['author_name'], lang === 'en' ? 'Zhao Zenglian' : '赵增连');
        assert.equal(answer['provider_url'], `${host.origin}/`);
        assert.equal(answer['thumbnail_url'], `${host.origin}/thumbnails/${id}.${lang}.png`);
        assert.match(
          String(answer['html']),
          /^<iframe src="[^"]+" title="[^"]+" width="640" height="\d+" frameborder="0"><\/iframe>$/,
        );
      });
    }
  }

  test('shows the figure in the page of the consumer, as high as it is', async () => {
    const answer = (await extract(`${host.origin}/oembed/trade-growth-chart.en.html`)) as unknown as {
      html: string;
      height: number;
    };
    // As WordPress does it: sandboxed, and with a script of its own that answers to one message.
    const sandboxed = answer.html
      .replace('<iframe ', '<iframe sandbox="allow-scripts" ')
      .replace(/src="([^"]+)"/, 'src="$1#?secret=abc123"');
    await using consumer = await site({'/post': html(`<p>Before</p>${sandboxed}<p>After</p>`)});
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      addEventListener('message', ({data}: MessageEvent<{message?: string; value?: number; secret?: string}>) => {
        if (data?.message === 'height' && data.secret === 'abc123')
          document.querySelector('iframe')!.height = String(data.value);
      });
    });
    await page.goto(`${consumer.origin}/post`);
    await page.waitForFunction(
      (height) => document.querySelector('iframe')!.clientHeight !== height,
      {},
      answer.height,
    );
    const frame = page.frames().find((one) => one.url().includes('/embed.html'))!;
    const inside = await frame.evaluate(() => document.querySelector('main')!.scrollHeight);
    assert.equal(await page.$eval('iframe', (one) => one.clientHeight), inside);
    await page.close();
  });
});

test('made for a folder of a host, as the README has it, they lead into that folder', async () => {
  const pages: Record<string, string> = {};
  await using news = await site(pages);
  const base = `${news.origin}/customs-briefing/`;
  const target = join(folder, 'in-a-folder');
  await oembed('--base', base, '-o', target);
  for (const name of await readdir(target))
    pages[`/customs-briefing/oembed/${name}`] = await readFile(join(target, name), 'utf8');
  for (const id of ['customs-revenue.en', 'claim-check.zh-Hans']) {
    const answer = (await extract(`${base}oembed/${id}.html`)) as Record<string, unknown>;
    assert.ok(String(answer['html']).startsWith(`<iframe src="${base}embed.html?tag=`), String(answer['html']));
  }
  for (const text of Object.values(pages)) assert.doesNotMatch(text, /YOUR-HOST/);
});

test('the page is whole without a script, and names itself', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${host.origin}/oembed/customs-revenue.en.html`);
  const source = await page.content();
  assert.match(source, new RegExp(`<link rel="canonical" href="${host.origin}/oembed/customs-revenue.en.html">`));
  assert.match(
    source,
    /<link rel="alternate" type="application\/json\+oembed" href="http[^"]+customs-revenue\.en\.json" title="Customs tax revenue/,
  );
  assert.match(source, /<meta property="og:image" content="[^"]+customs-revenue\.en\.png">/);
  const shown = await page.accessibility.snapshot();
  const words = JSON.stringify(shown);
  for (const fact of ['1.05 trillion yuan', 'First half of 2024', 'Zhao Zenglian', '30 July 2024'])
    assert.ok(words.includes(fact), fact);
  await page.close();
});

test('npm run build makes them for every figure and chart, for its own address or for a placeholder', async () => {
  const {figures} = JSON.parse(await readFile('dist/data/customs-2024.json', 'utf8')) as {figures: {id: string}[]};
  const names = await readdir('dist/oembed');
  for (const {id} of figures)
    for (const lang of ['en', 'zh-Hans']) {
      assert.ok(names.includes(`${id}.${lang}.html`), id);
      assert.ok(names.includes(`${id}.${lang}.json`), id);
    }
  const base = process.env['CUSTOMS_BRIEFING_BASE'] ?? 'https://your-host/customs-briefing/';
  assert.ok((await readFile('dist/oembed/customs-revenue.en.json', 'utf8')).includes(`"provider_url": "${base}"`));
});

describe('wrong use is answered with what is right', () => {
  const cases: [words: string[], says: RegExp][] = [
    [['-o', 'x'], /--base URL/],
    [['--base', 'news.example', '-o', 'x'], /"news\.example": write an address/],
    [['--base', 'javascript:alert(1)', '-o', 'x'], /write an address/],
    [['--base', 'https://news.example'], /-o DIR/],
    [['no-such', '--base', 'https://news.example', '-o', 'x'], /"no-such" is no figure/],
    [['--base', 'https://news.example', '-o', 'x', '--briefing', 'x.json'], /go together/],
  ];
  for (const [given, says] of cases)
    test(given.join(' '), async () => {
      await assert.rejects(oembed(...given), (error: {code: number; stderr: string}) => {
        assert.equal(error.code, 2);
        assert.match(error.stderr, says);
        return true;
      });
    });
});
