import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type BuildEnvironmentOptions, type Plugin} from 'vite';
import manifest from './package.json' with {type: 'json'};

const tags = readdirSync(new URL('src/elements', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

/** Every language has a folder of topics; English comes with who needs it, and the others are a file each. */
const languages = readdirSync(new URL('src/language', import.meta.url), {withFileTypes: true})
  .filter((one) => one.isDirectory() && one.name !== 'en' && one.name !== 'messages')
  .map(({name}) => name);

/** Content systems that have an adapter. */
const systems = ['tinymce', 'ckeditor', 'tiptap', 'decap'];

/** Generators of sites: their hooks run on Node. */
const generators = ['eleventy', 'vitepress', 'astro', 'docusaurus'];

/** Every address that a page may import; the class beside its registration, where custom-elements.json says it is. */
const entries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ...Object.fromEntries(languages.map((name) => [`languages/${name}`, `src/language/${name}.ts`])),
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [`elements/${tag}`, `src/elements/${tag}.ts`],
      [`elements/${tag}/${tag}`, `src/elements/${tag}/${tag}.ts`],
    ]),
  ),
};

/** Drops white space and comments from css templates. Not from html: a space there may be one that is read. */
const leanStyles: Plugin = {
  name: 'lean-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: 'css`'},
    handler: async (code, id) => (await minifyHTMLLiterals(code, {fileName: id, html: false})) ?? undefined,
  },
};

/**
 * An entry names every file it needs, also those that its files need, so that a browser asks for all of them at once:
 * each link in a chain of imports costs a round trip. Import statements may stand last, which keeps source maps right.
 */
const oneHop: Plugin = {
  name: 'one-hop',
  generateBundle(_, bundle) {
    const needs = (file: string, found = new Set<string>()): Set<string> => {
      const chunk = bundle[file];
      for (const other of chunk?.type === 'chunk' ? chunk.imports : [])
        if (!found.has(other)) needs(other, found.add(other));
      return found;
    };
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const up = '../'.repeat(file.split('/').length - 1) || './';
      const missing = [...needs(file)].filter((other) => !chunk.imports.includes(other));
      const more = missing.map((other) => `import"${up}${other}";`).join('');
      chunk.code = chunk.code.trimEnd().replace(/(\n\/\/# sourceMappingURL=.*)?$/, `${more}$1\n`);
    }
  },
};

/** Figures keep their decimal numbers: `0xf478e08400` is shorter than 1050000000000, and longer once compressed. */
const plainNumbers: Plugin = {
  name: 'plain-numbers',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.name === 'data')
        chunk.code = chunk.code.replace(/(?<=[:[,])(0x[\da-f]+|\d+e\d+)(?=[,}\]])/g, (number) =>
          String(Number(number)),
        );
  },
};

/**
 * D3's packages are bundled files, where calls at the top of a file keep what they call alive: `bisectRight = bisector(…).right`.
 * Named pure, they go when nobody uses their result.
 */
const treeshake = {manualPureFunctions: ['bisector', 'Blur2', 'shuffler']};

/** A language that the single file does not carry is a file beside it, fetched when a page is written in that language. */
const besides: Plugin = {
  name: 'languages-besides',
  enforce: 'pre',
  resolveId: {
    filter: {id: new RegExp(`^\\./(${languages.join('|')})\\.ts$`)},
    handler: (id, importer) =>
      importer?.endsWith('/src/language/catalogue.ts') && id !== './zh-hans.ts'
        ? {id: `./languages/${id.slice(2).replace(/ts$/, 'js')}`, external: 'absolute'}
        : undefined,
  },
};

/** Modules that most pages need. Topics come along with their users, and languages are files of their own. */
const CORE = new RegExp(
  `/src/((briefing|format|share|base)/|language/(?!en/|(${languages.join('|')})(/|\\.ts))[^/]+\\.ts$)`,
);

/**
 * What every element needs, its class and its registration, and with them the two entries that have all elements.
 * What only some need stands in files of their own, so that no page pays for another.
 */
const OF_ALL = 2 * tags.length + 2;

/** Only files that a page loads at once: the check of foreign briefings stays in a chunk of its own. */
const initial = {tags: ['$initial' as const]};

const modules: BuildEnvironmentOptions = {
  sourcemap: true,
  lib: {entry: entries, formats: ['es']},
  rolldownOptions: {
    plugins: [oneHop, plainNumbers],
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: '[name].js',
      // No hashes: pages name these files in modulepreload, and a package version never changes.
      chunkFileNames: 'chunks/[name].js',
      codeSplitting: {
        groups: [
          {
            name: 'lit',
            test: /\/node_modules\/(lit|lit-html|lit-element|@lit)\/(?!(.*\/)?directive)/,
            priority: 3,
            ...initial,
          },
          {name: 'data', test: /\/data\/[^/]+\.json$/, priority: 2, ...initial},
          {name: 'core', test: CORE, priority: 1, minShareCount: OF_ALL, ...initial},
        ],
      },
    },
  },
};

const OF_OTHERS = '; with Lit (BSD-3-Clause, Google LLC) and D3 (ISC, Mike Bostock): see LICENSES.txt';

/** A classic script knows its address only while it first runs: asked for later, `import.meta.url` is this name. */
const ADDRESS = 'scriptAddress';

const single = (
  format: 'es' | 'iife',
  fileName: string,
  entry = 'src/bundle.ts',
  others = OF_OTHERS,
): BuildEnvironmentOptions => ({
  lib: {entry, formats: [format], name: 'CustomsBriefing', fileName: () => fileName},
  rolldownOptions: {
    output: {
      codeSplitting: false,
      ...(format === 'iife' && others && {intro: `const ${ADDRESS}=document.currentScript?.src;`}),
      postBanner: `/*! ${manifest.name} ${manifest.version}, MIT${others} */`,
    },
  },
});

/**
 * Lit for places without a DOM, with the rest in one file that names no module of Node: edge runtimes have none.
 * The renderer of pictures has a binary and stays outside.
 */
const staticForms: BuildEnvironmentOptions = {
  ssr: true,
  lib: {entry: {static: 'src/static.ts'}, formats: ['es']},
  rolldownOptions: {
    external: ['@resvg/resvg-js'],
    output: {entryFileNames: '[name].js', codeSplitting: false},
  },
};

/** The program draws with the file beside it, so that neither is twice in the package. */
const beside: Plugin = {
  name: 'static-beside',
  enforce: 'pre',
  resolveId: {
    filter: {id: /\/static\.ts$/},
    handler: (_, importer) => (importer?.includes('/src/cli/') ? {id: './static.js', external: 'absolute'} : undefined),
  },
};

const program: BuildEnvironmentOptions = {
  ssr: true,
  lib: {entry: {cli: 'src/cli.ts'}, formats: ['es']},
  rolldownOptions: {
    external: [/^node:/],
    output: {entryFileNames: '[name].js', codeSplitting: false, banner: '#!/usr/bin/env node'},
  },
};

/** What content systems need: adapters beside the catalogue that their forms are made from, with the library outside. */
const besideTheLibrary: Plugin = {
  name: 'beside-the-library',
  enforce: 'pre',
  resolveId: {
    filter: {id: /^(\.\.\/)+(define|index|static)\.ts$|\/catalogue\.json$/},
    handler: (id) =>
      id.endsWith('.json')
        ? resolve('dist/cms/catalogue.json')
        : {id: `../${id.replace(/^(\.\.\/)+/, '').replace(/ts$/, 'js')}`, external: 'absolute'},
  },
};

const cms: BuildEnvironmentOptions = {
  lib: {entry: Object.fromEntries(systems.map((name) => [name, `src/cms/${name}.ts`])), formats: ['es']},
  outDir: 'dist/cms',
  rolldownOptions: {
    external: [/^node:/],
    output: {entryFileNames: '[name].js', chunkFileNames: '[name].js'},
  },
};

const hooks: BuildEnvironmentOptions = {
  ...cms,
  ssr: true,
  lib: {entry: Object.fromEntries(generators.map((name) => [name, `src/cms/${name}.ts`])), formats: ['es']},
};

const shapes: Record<string, BuildEnvironmentOptions> = {
  modules,
  bundle: single('es', 'customs-briefing.js'),
  classic: single('iife', 'customs-briefing.classic.js'),
  autoload: single('es', 'autoload.js', 'src/embed/autoload.ts', ''),
  static: staticForms,
  cms,
  generators: hooks,
  // Classic: a sandboxed frame has no origin, and modules would have to be allowed to it by the server.
  frame: single('iife', 'embed.js', 'src/embed/frame/frame.ts'),
  host: single('iife', 'embed-host.js', 'src/embed/host.ts', ''),
  cli: program,
};

/** What resolves imports in its own way for a shape. */
const extra: Readonly<Record<string, Plugin[]>> = {
  cli: [beside],
  bundle: [besides],
  classic: [besides],
  cms: [besideTheLibrary],
  generators: [besideTheLibrary],
};

/** `vite build --mode` with the name of a shape; Storybook brings a mode of its own and takes the plugins only. */
export default defineConfig(({mode}) => {
  const shape = shapes[mode];
  if (!shape) return {plugins: [leanStyles]};
  // Libraries keep their white space unless told, and D3's and Lit's notices are in LICENSES.txt.
  const output = {...shape.rolldownOptions?.output, minify: true, comments: {legal: false}};
  return {
    plugins: [leanStyles, ...(extra[mode] ?? [])],
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(shape.lib && shape.lib.formats?.includes('iife') && {'import.meta.url': ADDRESS}),
    },
    // Lit's builds for "node" are those that want no DOM; nothing else of Node is taken.
    ssr: {target: 'webworker', noExternal: true, resolve: {conditions: ['node', 'module', 'import', 'production']}},
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      // One list a shape; .config/build.ts makes one of them.
      license: {fileName: `licenses/${mode}.txt`},
      ...shape,
      rolldownOptions: {...shape.rolldownOptions, treeshake, output},
    },
  };
});
