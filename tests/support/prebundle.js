import {mkdir, writeFile} from 'node:fs/promises';
import {build} from 'vite';

/** Packages of CommonJS parts, made into one module each: the test server hands out files as they are. */
export async function prebundle(packages, folder = 'node_modules/.prebundled') {
  const plain = (name) => name.replace(/\W+/g, '-');
  await mkdir(folder, {recursive: true});
  const entry = Object.fromEntries(packages.map((name) => [plain(name), `${folder}/${plain(name)}.entry.js`]));
  for (const name of packages) {
    const code = `export * from '${name}';\nimport * as all from '${name}';\nexport default all.default ?? all;\n`;
    await writeFile(entry[plain(name)], code);
  }
  await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"development"'},
    build: {outDir: folder, emptyOutDir: false, minify: false, target: 'es2023', lib: {entry, formats: ['es']}},
  });
  return {
    name: 'prebundle',
    resolveImport: ({source}) => (packages.includes(source) ? `/${folder}/${plain(source)}.js` : undefined),
  };
}
