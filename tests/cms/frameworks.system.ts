/** The tags in React 19, Vue 3 and Svelte 5: what their types allow and refuse, and a small page of each in a browser. */
import {strict as assert} from 'node:assert';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {build} from 'vite';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';
import {launch, shadowText} from '../support/visit.ts';

interface Framework {
  readonly name: string;
  /** A module that draws a figure and a button into #app; the button asks for another figure, a listener names what is drawn. */
  readonly app: string;
  readonly appName: string;
  /** Start of each line of types; then what must pass and what must not. */
  readonly head: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const vueProps = (tag: string): string => `InstanceType<GlobalComponents['${tag}']>['$props']`;

const frameworks: readonly Framework[] = [
  {
    name: 'React 19',
    appName: 'react.tsx',
    app: `/** @jsxRuntime automatic */
      import {useState} from 'react';
      import {createRoot} from 'react-dom/client';
      import type {} from 'customs-briefing/jsx';
      function Article() {
        const [figure, setFigure] = useState('customs-revenue');
        return <p>
          This half-year: <customs-stat figure={figure} variant="inline" onbriefing-ready={({detail}) => { document.body.dataset.drawn = detail.ids.join(' '); }}>words</customs-stat>.{' '}
          <button onClick={() => setFigure('smuggling-cases')}>Other</button>
        </p>;
      }
      createRoot(document.querySelector('#app')!).render(<Article />);`,
    head: `import type {} from 'customs-briefing/jsx'; export const it = `,
    right: [
      '<customs-stat figure="customs-revenue" variant="inline" lang="zh-Hans" className="x">words</customs-stat>',
      '<customs-stat heading-level={3} ref={(one) => { one?.toText(); }} />',
      '<trade-growth-chart measure="multiple" onfigure-select={(event) => event.detail.id.length} />',
      '<policy-list style={{"--briefing-accent": "#036"}} />',
    ],
    wrong: [
      '<customs-stat figure={5} />',
      '<customs-stat variant="huge" />',
      '<customs-stat colour="red" />',
      '<customs-stats figure="customs-revenue" />',
      '<customs-stat onbriefing-ready={(event) => event.detail.code} />',
      '<trade-growth-chart measure="share" />',
    ],
  },
  {
    name: 'Vue 3',
    appName: 'vue.ts',
    app: `import {createApp, ref} from 'vue/dist/vue.esm-bundler.js';
      const app = createApp({
        setup: () => ({
          figure: ref('customs-revenue'),
          tell({detail}) { document.body.dataset.drawn = detail.ids.join(' '); },
        }),
        template: \`<p>
          <customs-stat :figure="figure" variant="inline" @briefing-ready="tell">words</customs-stat>
          <button @click="figure = 'smuggling-cases'">Other</button>
        </p>\`,
      });
      app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
      app.mount('#app');`,
    head: `import type {} from 'customs-briefing/vue'; import type {GlobalComponents} from 'vue'; export const it: `,
    right: [
      `${vueProps('customs-stat')} = {figure: 'customs-revenue', variant: 'inline', lang: 'zh-Hans'}`,
      `${vueProps('customs-stat')} = {onBriefingReady: ({detail}) => detail.ids.join()}`,
      `${vueProps('trade-growth-chart')} = {measure: 'multiple', onFigureSelect: ({detail}) => detail.id.length}`,
    ],
    wrong: [
      `${vueProps('customs-stat')} = {figure: 5}`,
      `${vueProps('customs-stat')} = {variant: 'huge'}`,
      `${vueProps('customs-stat')} = {colour: 'red'}`,
      `${vueProps('customs-stat')} = {onBriefingReady: ({detail}) => detail.code}`,
      `${vueProps('customs-stats')} = {}`,
    ],
  },
  {
    name: 'Svelte 5',
    appName: 'svelte.js',
    app: `import {mount} from 'svelte';
      import Article from './Article.js';
      mount(Article, {target: document.querySelector('#app')});`,
    head: `import type {} from 'customs-briefing/svelte'; import type {SvelteHTMLElements} from 'svelte/elements'; export const it: `,
    right: [
      `SvelteHTMLElements['customs-stat'] = {figure: 'customs-revenue', variant: 'inline', lang: 'zh-Hans', class: 'x'}`,
      `SvelteHTMLElements['customs-stat'] = {'onbriefing-ready': ({detail}) => detail.ids.join()}`,
      `SvelteHTMLElements['trade-growth-chart'] = {measure: 'multiple', 'onfigure-select': ({detail}) => detail.id.length}`,
    ],
    wrong: [
      `SvelteHTMLElements['customs-stat'] = {figure: 5}`,
      `SvelteHTMLElements['customs-stat'] = {variant: 'huge'}`,
      `SvelteHTMLElements['customs-stat'] = {colour: 'red'}`,
      `SvelteHTMLElements['customs-stat'] = {'onbriefing-ready': ({detail}) => detail.code}`,
    ],
  },
];

const SVELTE = `<script>
  let figure = $state('customs-revenue');
  const tell = ({detail}) => { document.body.dataset.drawn = detail.ids.join(' '); };
</script>
<p>
  <customs-stat {figure} variant="inline" onbriefing-ready={tell}>words</customs-stat>
  <button onclick={() => (figure = 'smuggling-cases')}>Other</button>
</p>`;

const modules = resolve('tests/cms/node_modules');
const folder = join(modules, '.sites/frameworks');
const load = createRequire(join(modules, 'x.js'));

/** Errors of the compiler, one a line, as "file(line,column): error TS…". */
function errors(): string[] {
  try {
    execFileSync('tsc', ['-p', folder, '--pretty', 'false'], {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
    return [];
  } catch (error) {
    return (error as {stdout: string}).stdout.split('\n').filter((line) => line.includes('error TS'));
  }
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
// A copy, not a link: the types look for a framework from where they stand, as in a project that installed them.
const copy = join(folder, 'node_modules/customs-briefing');
cpSync('package.json', join(copy, 'package.json'));
cpSync('dist', join(copy, 'dist'), {
  recursive: true,
  filter: (path) => (statSync(path).isDirectory() ? !/oembed|languages/.test(path) : path.endsWith('.d.ts')),
});
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
write(
  'tsconfig.json',
  JSON.stringify({
    compilerOptions: {
      ...{strict: true, target: 'es2023', module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx'},
      ...{noEmit: true, types: [], lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: true},
    },
    include: ['right-*', 'wrong-*', 'react.tsx'],
  }),
);
const {compile} = load('svelte/compiler') as {
  compile(code: string, options: object): {js: {code: string}};
};
write('Article.js', compile(SVELTE, {generate: 'client', filename: 'Article.svelte'}).js.code);
for (const [at, {app, appName, head, right, wrong}] of frameworks.entries()) {
  write(appName, app);
  for (const [n, code] of right.entries()) write(`right-${at}-${n}.tsx`, `${head}${code};\n`);
  for (const [n, code] of wrong.entries()) write(`wrong-${at}-${n}.tsx`, `${head}${code};\n`);
}

describe('types', () => {
  let found: string[];
  before(() => (found = errors()));
  const of = (file: string): string[] => found.filter((line) => line.includes(file));

  test('no error outside the wrong uses', () => {
    assert.deepEqual(
      found.filter((line) => !line.startsWith('wrong-')),
      [],
    );
  });
  for (const [at, {name, right, wrong}] of frameworks.entries()) {
    for (const [n, code] of right.entries())
      test(`${name} takes ${code}`, () => assert.deepEqual(of(`right-${at}-${n}.tsx`), []));
    for (const [n, code] of wrong.entries())
      test(`${name} refuses ${code}`, () => assert.notEqual(of(`wrong-${at}-${n}.tsx`).length, 0));
  }
});

for (const {name, appName} of frameworks) {
  describe(name, () => {
    let browser: Browser;
    before(async () => {
      await build({
        configFile: false,
        logLevel: 'error',
        root: folder,
        define: {
          'process.env.NODE_ENV': '"production"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        },
        build: {
          outDir: 'built',
          emptyOutDir: false,
          lib: {entry: appName, formats: ['es'], fileName: () => `${appName}.js`},
        },
      });
      browser = await launch();
    });
    after(() => browser.close());

    test(`${name}: draws a figure, hears its event, and changes it`, async () => {
      const article = html('<main id="app"></main>', {
        head: `<script type="module" src="/dist/customs-briefing.js"></script><script type="module" src="/tests/cms/node_modules/.sites/frameworks/built/${appName}.js"></script>`,
      });
      await using server = await site({'/': article}, '.');
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({width: 480, height: 120});
      await page.goto(server.origin);
      await page.waitForSelector('[data-drawn=customs-revenue]', {timeout: 10_000});
      assert.match(await shadowText(page, 'customs-stat'), /1\.05/);
      if (process.env['PICTURES'])
        await page.screenshot({path: `${process.env['PICTURES']}/${appName.split('.')[0]}.png`});
      await page.click('button');
      await page.waitForSelector('[data-drawn=smuggling-cases]', {timeout: 10_000});
      assert.match(await shadowText(page, 'customs-stat'), /3,/);
      assert.deepEqual(complaints, []);
    });
  });
}
