/**
 * Settings of the custom-elements analyzer (`npm run manifest`). Editors, Storybook and framework types read the result,
 * so it lists what people may use and where they find it in the package, and nothing else.
 */

/** Unions by the name of the list or type that they are taken from. */
const unions = new Map();

/** `(typeof VARIANTS)[number]`, or a type of that form, says nothing to an editor: `'card' | 'inline' | 'hero'` does. */
const spelledOutTypes = {
  name: 'spelled-out-types',
  collectPhase({ts, node}) {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      const list = node.initializer.expression;
      if (!ts.isArrayLiteralExpression(list) || !list.elements.every(ts.isStringLiteral)) return;
      unions.set(`(typeof ${node.name.text})[number]`, list.elements.map(({text}) => `'${text}'`).join(' | '));
    }
    if (ts.isTypeAliasDeclaration(node)) unions.set(node.name.text, node.type.getText());
  },
  packageLinkPhase({customElementsManifest: manifest}) {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    for (const {type} of declarations.flatMap((one) => [...(one.members ?? []), ...(one.attributes ?? [])]))
      while (type && unions.has(type.text)) type.text = unions.get(type.text);
  },
};

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Elements only: the base class is flattened into each of them and has no address in the package. */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    const modules = manifest.modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
    for (const module of modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      module.exports = module.declarations.map(({name}) => ({
        kind: 'js',
        name,
        declaration: {name, module: module.path},
      }));
    }
    const registrations = modules.map(({path, declarations: [{tagName, name}]}) => ({
      kind: 'javascript-module',
      path: `src/elements/${tagName}.ts`,
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}],
    }));
    manifest.modules = [...modules, ...registrations];
  },
};

/** What is public, in an order that does not depend on the order of reading. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const one of manifest.modules.flatMap(({declarations}) => declarations)) {
      one.members = one.members?.filter((member) => !member.static && (member.privacy ?? 'public') === 'public');
      delete one.superclass;
      const fields = [...(one.members ?? []), ...(one.attributes ?? [])];
      for (const entry of [...fields, ...(one.events ?? [])]) delete entry.inheritedFrom;
      // Storybook parses defaults as JSON: a name of our code is none.
      for (const entry of fields)
        if (entry.default && !/^(['"\d[{-]|true|false)/.test(entry.default)) delete entry.default;
      for (const list of [one.attributes, one.events, one.slots, one.cssParts, one.cssProperties]) list?.sort(byName);
    }
  },
};

/** Where the package has them: `src/elements/x.ts` → `dist/elements/x.js`. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({customElementsManifest: manifest}) {
    const text = JSON.stringify(manifest).replaceAll(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
    Object.assign(manifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.styles.ts', 'src/cms/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [spelledOutTypes, elementsOnly, publicOnly, shippedPaths],
};
