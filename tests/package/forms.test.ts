/** The forms of dist/static.js: golden files, the facts that none may lose, and the systems that they pass through. */
import {strict as assert} from 'node:assert';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import type {Browser, Page} from 'puppeteer-core';
import sanitizeHTML from 'sanitize-html';
import {builtIn} from '../../src/briefing/built-in.ts';
import {loadLocale} from '../../src/format/number.ts';
import {bare} from '../../src/language/isolates.ts';
import {isTag} from '../../src/static/classes.ts';
import {stillFigure} from '../../src/static/still.ts';
import type {Target, WrittenTarget} from '../../src/static/targets.ts';
import {forms} from '../support/built-static.ts';
import {difference, pixelsIn, textsIn} from '../support/png.ts';
import {FONTS, lackingIn} from '../support/fonts.ts';
import {EVERY_ELEMENT} from '../support/every-element.ts';
import {launch} from '../support/visit.ts';

const {renderStatic, TARGETS} = forms;
const LANGS = ['en', 'zh-Hans'] as const;
/** No picture depends on the fonts of a machine. */
const WITH_FONTS = {fontFiles: FONTS};
const written = TARGETS.filter((one): one is WrittenTarget => one !== 'png');
const named = ([tag, attributes]: (typeof EVERY_ELEMENT)[number]): string =>
  [tag, ...Object.values(attributes)].join(' ');

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** `UPDATE_GOLDENS=1` writes them anew; look at what changed before you commit it. */
describe('golden files', () => {
  const GOLDENS = 'tests/package/goldens';
  const EXTENSION: Readonly<Record<WrittenTarget, string>> = {
    dsd: 'dsd.html',
    html: 'html',
    text: 'txt',
    svg: 'svg',
    'apple-news': 'apple-news.json',
    amp: 'amp.html',
    'json-ld': 'jsonld',
  };
  /** Style sheets have their own tests, and one changed rule would change every golden file. */
  const withoutStyles = (form: string): string => form.replace(/<style>.*?<\/style>/gs, '<style></style>');
  const kept = EVERY_ELEMENT.filter(([tag, {figure}]) =>
    tag === 'customs-stat' ? figure !== 'customs-revenue' : tag === 'claim-check',
  );
  for (const element of [...kept, ['trade-growth-chart', {}] as const]) {
    for (const lang of LANGS) {
      for (const target of written) {
        test(`${named(element)} as ${target} in ${lang}`, async () => {
          const [tag, attributes] = element;
          const name = named(element).replaceAll(' ', '.');
          const file = `${GOLDENS}/${name}.${lang}.${EXTENSION[target]}`;
          const form = `${withoutStyles(await renderStatic(tag, attributes, {target, lang}))}\n`;
          if (process.env['UPDATE_GOLDENS']) {
            mkdirSync(dirname(file), {recursive: true});
            writeFileSync(file, form);
          }
          assert.ok(existsSync(file), `${file} is missing: UPDATE_GOLDENS=1 writes it.`);
          assert.equal(form, readFileSync(file, 'utf8'));
        });
      }

      test(`${named(element)} as png in ${lang}`, async () => {
        const [tag, attributes] = element;
        const file = `${GOLDENS}/${named(element).replaceAll(' ', '.')}.${lang}.png`;
        const form = await renderStatic(tag, attributes, {...WITH_FONTS, target: 'png', lang, width: 480});
        const svg = await renderStatic(tag, attributes, {target: 'svg', lang});
        assert.deepEqual(lackingIn(svg.replace(/<(style|desc|title)>.*?<\/\1>/gs, '')), []);
        if (process.env['UPDATE_GOLDENS']) writeFileSync(file, form);
        assert.ok(existsSync(file), `${file} is missing: UPDATE_GOLDENS=1 writes it.`);
        const golden = readFileSync(file);
        assert.deepEqual(textsIn(form), textsIn(golden));
        const differs = difference(pixelsIn(form), pixelsIn(golden));
        assert.ok(differs < 0.001, `${(differs * 100).toFixed(2)} % of the picture differ from ${file}`);
      });
    }
  }
});

/** Letters and signs only: breaks, joints and marks of direction are the form's own. */
const letters = (text: string): string => bare(text).replaceAll(/\s/g, '');

/** Everything that a form says: its words, and what stands in titles and addresses. */
function saidBy(form: string | Uint8Array, target: Target): string {
  if (typeof form !== 'string') return letters(Object.values(textsIn(form)).join('\n'));
  if (target === 'json-ld' || target === 'apple-news') {
    const leaves = (value: unknown): string =>
      value && typeof value === 'object' ? Object.values(value).map(leaves).join('\n') : String(value);
    return letters(decoded(leaves(JSON.parse(form)).replace(/<a href="([^"]*)">/g, ' $1 ')));
  }
  const spoken = form.replace(/<style>.*?<\/style>/gs, '').replace(/(?:href|title)="([^"]*)"/g, '>$1<');
  return letters(decoded(target === 'text' ? form : spoken.replace(/<[^>]*>/g, '')));
}

/** The edition of a figure: its day, and the hash that all of its forms share. */
async function editionOf(tag: string, attributes: Readonly<Record<string, string>>, lang: string) {
  const form = await renderStatic(tag, attributes, {target: 'html', lang});
  const [, day = '', hash = ''] = /data-as-of="([^"]+)" data-hash="([^"]+)"/.exec(form) ?? [];
  return {day, hash};
}

/** The facts that every form keeps, of every figure in it. A date may be in words or in digits. */
async function factsOf(tag: string, attributes: Readonly<Record<string, string>>, lang: string) {
  assert.ok(isTag(tag));
  const {account} = stillFigure(tag, attributes, {briefing: builtIn, locale: await loadLocale(lang)});
  const {source, rows} = account;
  return {
    values: rows.map(({text}) => text),
    periods: rows.map(({period}) => period),
    speaker: source.speaker?.words ?? '',
    dates: [source.date, source.isoDate],
    address: source.address ?? '',
  };
}

describe('every form keeps the value with unit and qualifier, the period, the speaker, the date and the address', () => {
  for (const element of EVERY_ELEMENT) {
    for (const lang of LANGS) {
      for (const target of TARGETS) {
        test(`${named(element)} as ${target} in ${lang}`, async () => {
          const [tag, attributes] = element;
          const said = saidBy(await renderStatic(tag, attributes, {...WITH_FONTS, target, lang}), target);
          const facts = await factsOf(tag, attributes, lang);
          const all = [...facts.values, ...facts.periods, facts.speaker, facts.address].filter(Boolean);
          const lost = all.filter((fact) => !said.includes(letters(fact)));
          assert.deepEqual(lost, []);
          if (facts.dates[0]) assert.ok(facts.dates.some((date) => date && said.includes(letters(date))));
        });
      }
    }
  }
});

describe('how to read a drawing is said where a drawing stands, and nowhere else', () => {
  for (const [tag, attributes] of EVERY_ELEMENT) {
    for (const lang of LANGS) {
      if (!isTag(tag) || (tag !== 'trade-growth-chart' && attributes['view'] !== 'dots')) continue;
      test(`${named([tag, attributes])} in ${lang}`, async () => {
        const view = {briefing: builtIn, locale: await loadLocale(lang)};
        const {reading} = stillFigure(tag, attributes, view).account;
        assert.ok(reading);
        for (const target of ['html', 'text', 'amp', 'apple-news', 'json-ld'] as const) {
          const said = saidBy(await renderStatic(tag, attributes, {target, lang}), target);
          assert.ok(!said.includes(letters(reading)), target);
        }
        const drawn = (await renderStatic(tag, attributes, {target: 'svg', lang})).replace(/<desc>.*<\/desc>/s, '');
        assert.ok(saidBy(drawn, 'svg').includes(letters(reading)));
      });
    }
  }
});

/** Forms that are read say the day in words, and as much of the hash as a line has room for. */
const READ: readonly Target[] = ['text', 'apple-news'];

describe('every form says of which day its values are, and has the hash of all that the figure says', () => {
  for (const element of EVERY_ELEMENT) {
    for (const lang of LANGS) {
      for (const target of TARGETS) {
        test(`${named(element)} as ${target} in ${lang}`, async () => {
          const [tag, attributes] = element;
          const form = await renderStatic(tag, attributes, {...WITH_FONTS, target, lang});
          const {day, hash} = await editionOf(tag, attributes, lang);
          assert.match(hash, /^sha256-[A-Za-z0-9+/]{43}=$/);
          if (READ.includes(target)) {
            const words = lang === 'en' ? 'As of 21 August 2024' : '截至2024年8月21日';
            assert.ok(String(form).includes(`${words} · ${hash.slice(0, 23)}`));
            return;
          }
          const names = target === 'json-ld' ? ['dateModified', 'version'] : ['data-as-of', 'data-hash'];
          const marks =
            typeof form === 'string'
              ? names.map((name) => new RegExp(`${name}"?[=:] ?"([^"]*)"`).exec(form)?.[1])
              : names.map((name) => textsIn(form)[name]);
          assert.deepEqual(marks, [day, hash]);
        });
      }
    }
  }

  test('and another hash where anything that it says is another', async () => {
    const figures = builtIn.figures.map((one) =>
      one.id === 'customs-revenue' && one.kind === 'quantity' ? {...one, value: 1.06e12} : one,
    );
    const figure = {figure: 'customs-revenue'};
    const form = await renderStatic('customs-stat', figure, {target: 'html', briefing: {...builtIn, figures}});
    const {hash} = await editionOf('customs-stat', figure, 'en');
    assert.ok(hash);
    assert.ok(!form.includes(hash));
  });
});

describe('the drawing of the declarative form says by itself who spoke, when, and where', () => {
  for (const element of EVERY_ELEMENT) {
    for (const lang of LANGS) {
      test(`${named(element)} in ${lang}`, async () => {
        const [tag, attributes] = element;
        const form = await renderStatic(tag, attributes, {target: 'dsd', lang});
        const said = saidBy(/<template.*<\/template>/s.exec(form)?.[0] ?? '', 'dsd');
        const {speaker, dates, address} = await factsOf(tag, attributes, lang);
        for (const fact of [speaker, dates[0]!, address]) assert.ok(said.includes(letters(fact)), fact);
      });
    }
  }
});

describe('json-ld', () => {
  test('is safe inside a script, whatever a briefing says', async () => {
    const evil = '</script><script>alert(1)</script><!--\u2028';
    const figures = builtIn.figures.map((one) => (one.id === 'customs-revenue' ? {...one, label: {en: evil}} : one));
    const form = await renderStatic(
      'customs-stat',
      {figure: 'customs-revenue'},
      {
        target: 'json-ld',
        briefing: {...builtIn, figures},
      },
    );
    assert.doesNotMatch(form, /[<\u2028\u2029]/);
    assert.ok(JSON.stringify(JSON.parse(form)).includes(JSON.stringify(evil).slice(1, -1)));
  });

  test('says an open end as a bound, never as a value', async () => {
    const form = await renderStatic('customs-stat', {figure: 'smuggling-value'}, {target: 'json-ld'});
    const {measuredValue} = JSON.parse(form) as {measuredValue: Record<string, unknown>};
    assert.equal(measuredValue['minValue'], 54e9);
    assert.equal(measuredValue['value'], undefined);
  });
});

describe('the safe form passes unchanged', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.addScriptTag({path: createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js')});
  });
  after(() => browser.close());

  /** The same tree written in one way: systems choose other quotes and other entities. */
  const canonical = (html: string): string => serialize(parseFragment(html));

  /** What the README tells to allow beyond what sanitize-html allows by itself. */
  const allowedAttributes = {
    ...sanitizeHTML.defaults.allowedAttributes,
    '*': ['lang', 'dir', 'title', 'scope', 'data-*'],
  };

  for (const element of EVERY_ELEMENT) {
    for (const lang of LANGS) {
      test(`${named(element)} in ${lang}`, async () => {
        const [tag, attributes] = element;
        const form = await renderStatic(tag, attributes, {target: 'html', lang});
        assert.equal(canonical(sanitizeHTML(form, {allowedAttributes})), canonical(form));
        const purified = await page.evaluate(
          (form) => (globalThis as unknown as {DOMPurify: {sanitize(html: string): string}}).DOMPurify.sanitize(form),
          form,
        );
        assert.equal(canonical(purified), canonical(form));
      });
    }
  }
});

/**
 * The rules of the AMP format for what we write (amp.dev, "AMP HTML specification": ordinary elements, `data-` and global
 * attributes, no script, no style attribute, https or http links). The official validator is fetched from its site at each
 * start, and so is no part of these tests.
 */
describe('amp', () => {
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(
      ['figure', 'figcaption', 'p', 'span', 'strong', 'br', 'table', 'thead', 'tbody', 'tr', 'td'].map((name) => [
        name,
        [],
      ]),
    ),
    th: ['scope'],
    a: ['href', 'title'],
  };
  for (const element of EVERY_ELEMENT) {
    test(`${named(element)} is of elements and attributes that AMP knows`, async () => {
      const [tag, attributes] = element;
      const form = await renderStatic(tag, attributes, {target: 'amp'});
      for (const [, name = '', rest = ''] of form.matchAll(/<([a-z0-9-]+)([^>]*)>/g)) {
        assert.ok(name in ALLOWED, name);
        for (const [, attribute = '', value = ''] of rest.matchAll(/([a-z-]+)="([^"]*)"/g)) {
          assert.ok(
            /^(lang|dir|data-.+)$/.test(attribute) || ALLOWED[name]!.includes(attribute),
            `${name} ${attribute}`,
          );
          if (attribute === 'href') assert.match(value, /^https?:/);
        }
      }
    });
  }
});

describe('png', () => {
  test('is the picture of the svg, twice as wide', async () => {
    const options = {...WITH_FONTS, lang: 'zh-Hans'};
    const svg = await renderStatic('trade-growth-chart', {}, {...options, target: 'svg'});
    const png = await renderStatic('trade-growth-chart', {}, {...options, target: 'png'});
    const size = new DataView(png.buffer, png.byteOffset).getUint32(16);
    assert.equal(size, 2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
  });
});
