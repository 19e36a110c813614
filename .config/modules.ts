import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseSync} from 'vite';

export interface Imports {
  /** What a browser fetches before the module runs. */
  readonly static: string[];
  /** `import('./x.js')` with a written address; computed ones are not listed. */
  readonly dynamic: string[];
}

/** The addresses a built module asks for, as written in it. */
export function importsOf(file: string): Imports {
  const code = readFileSync(file, 'utf8');
  const {module, errors} = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const again = module.staticExports.flatMap(({entries}) => entries.flatMap((one) => one.moduleRequest?.value ?? []));
  const written = module.dynamicImports.flatMap(({moduleRequest: {start, end}}) => {
    const literal = /^(['"`])([^$]*)\1$/.exec(code.slice(start, end));
    return literal?.[2] ?? [];
  });
  return {
    static: [...new Set([...module.staticImports.map(({moduleRequest}) => moduleRequest.value), ...again])],
    dynamic: [...new Set(written)],
  };
}

/** The file and every file that it needs before it runs. */
export function closure(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const one of importsOf(file).static) {
    const other = join(dirname(file), one);
    if (!found.has(other)) closure(other, found);
  }
  return found;
}
