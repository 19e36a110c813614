/** The articles of the catalog as a site generator would publish them, filled by `customs-briefing html`. */
import {strict as assert} from 'node:assert';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';
import {Chinese, English} from '../../stories/articles.stories.ts';
import {forms} from '../support/built-static.ts';
import {html} from '../support/page.ts';
import {scriptless, type ScriptlessTab} from '../support/scriptless.ts';
import {site, type Site} from '../support/site.ts';
import {shadowText} from '../support/visit.ts';

const ARTICLES = {en: English, 'zh-Hans': Chinese} as const;
type Lang = keyof typeof ARTICLES;
const LANGS = Object.keys(ARTICLES) as Lang[];

/** Bytes of HTML, after compression, that a prerendered figure may add to an article. */
const BUDGET = 3000;

/** An article with its tags as an author writes them. */
function article(lang: Lang): string {
  const story = (ARTICLES[lang] as {render: () => TemplateResult}).render();
  const text = collectResultSync(render(story, {elementRenderers: []}));
  return html(text.replaceAll(/<!--.*?-->|<\?>| defer-hydration/gs, ''), {lang});
}

const compressed = (text: string): number =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const TAG = new RegExp(`<(${forms.TAGS.join('|')})(?=[\\s>])([^>]*)>`, 'g');

/** The tags of a page with their attributes, in the order in which they come. */
const tagsIn = (page: string) =>
  [...page.matchAll(TAG)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    ),
  }));

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-'));
  for (const lang of LANGS) writeFileSync(join(folder, `${lang}.html`), article(lang));
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', 'html', folder, '-o', join(folder, 'filled')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
after(() => {
  rmSync(folder, {recursive: true});
});

const filled = (lang: Lang): string => readFileSync(join(folder, 'filled', `${lang}.html`), 'utf8');
const plain = (lang: Lang): string => readFileSync(join(folder, `${lang}.html`), 'utf8');
const letters = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]/g, '');

for (const lang of LANGS) {
  describe(`the article in ${lang}`, () => {
    for (const {name, open} of scriptless) {
      describe(`with scripts switched off in ${name}`, () => {
        let tab: ScriptlessTab;
        let server: Site;
        before(async () => {
          // Scripts that would run must not: the page is tried as a system leaves it that adds one.
          const probe = filled(lang).replace('</head>', '<script>document.title = "ran"</script></head>');
          server = await site({'/article': filled(lang), '/probe': probe});
          tab = await open();
        });
        after(async () => {
          await tab[Symbol.asyncDispose]();
          await server[Symbol.asyncDispose]();
        });

        test('no script runs', async () => {
          await tab.goto(`${server.origin}/probe`);
          assert.equal(await tab.evaluate(() => document.title), 'Article');
        });

        test('every figure is shown without a byte of script', async () => {
          const page = filled(lang);
          assert.doesNotMatch(page, /<script|\son[a-z]+=|javascript:/i);
          const before = server.asked.length;
          await tab.goto(`${server.origin}/article`);
          assert.deepEqual(server.asked.slice(before), ['/article']);
          const tags = tagsIn(plain(lang));
          assert.ok(tags.length > 10);
          const sizes = await tab.evaluate(
            (tags) =>
              [...document.querySelectorAll(tags)].map((one, i) => {
                one.classList.add(`shown-${i}`);
                const {width, height} = one.getBoundingClientRect();
                return [width, height];
              }),
            forms.TAGS.join(),
          );
          assert.equal(sizes.length, tags.length);
          for (const [i, {tag, attributes}] of tags.entries()) {
            const [width = 0, height = 0] = sizes[i]!;
            assert.ok(width > 20 && height > 10, `${tag} is ${width} × ${height}`);
            const shown = letters(await shadowText(tab, `.shown-${i}`));
            const data = JSON.parse(await forms.renderStatic(tag, attributes, {target: 'json-ld', lang})) as {
              name: string;
              description: string;
              variableMeasured?: {description: string}[];
            };
            // Of each value its digits: a chart and a table set the words around them in their own ways.
            const values = (data.variableMeasured ?? [data]).map(({description}) => description.split(', ')[0]!);
            for (const value of values)
              for (const [digits] of value.matchAll(/\d[\d.,]*\d|\d/g))
                assert.ok(shown.includes(digits), `${tag}: ${value}`);
            if (data.variableMeasured) assert.ok(shown.includes(letters(data.name)), data.name);
          }
        });

        test('what only a script could do is hidden', async () => {
          await tab.goto(`${server.origin}/article`);
          const controls = await tab.evaluate(() =>
            [...document.querySelectorAll('*')]
              .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('input, .actions button, .readout') ?? [])])
              .filter((one) => one.checkVisibility())
              .map((one) => one.outerHTML.slice(0, 80)),
          );
          assert.deepEqual(controls, []);
        });
      });
    }

    test('keeps what the author wrote', () => {
      const back = filled(lang)
        .replaceAll(/<template shadowrootmode="open">.*?<\/template>/gs, '')
        .replaceAll(/ data-(as-of|hash|frozen)="[^"]*"/g, '');
      assert.equal(back, plain(lang));
    });

    test(`costs at most ${BUDGET} bytes a figure after compression`, () => {
      const figures = tagsIn(plain(lang)).length;
      const cost = (compressed(filled(lang)) - compressed(plain(lang))) / figures;
      console.log(`article in ${lang}: ${Math.round(cost)} bytes a figure, ${figures} figures`);
      assert.ok(cost <= BUDGET, `${Math.round(cost)} bytes`);
    });
  });
}
