/**
 * ESLint rule: each room under src/ imports only from the rooms and packages named for it.
 * Paths are resolved, so the depth of a folder does not matter.
 */
import {dirname, relative, resolve, sep} from 'node:path';

const root = resolve(import.meta.dirname, '..');

const mayImport = {
  briefing: ['data', 'valibot'],
  language: ['briefing'],
  format: ['briefing', 'language'],
  geometry: ['briefing', 'format', 'd3'],
  marks: ['geometry', 'lit'],
  share: ['briefing', 'language', 'format', 'geometry', 'marks', 'lit'],
  base: ['briefing', 'language', 'format', 'share', 'lit'],
  elements: ['briefing', 'language', 'format', 'geometry', 'marks', 'share', 'base', 'lit'],
  embed: ['briefing', 'language', 'format', 'geometry', 'marks', 'share', 'base', 'elements'],
  static: [
    ...['briefing', 'language', 'format', 'geometry', 'marks', 'share', 'base', 'elements'],
    ...['lit', '@lit-labs/ssr', '@noble/hashes', '@resvg/resvg-js'],
  ],
  cli: ['briefing', 'share', 'static.ts', 'parse5', 'node:*'],
  cms: ['index.ts', 'define.ts', 'static.ts', 'cli', 'node:*'],
};

/** `src/base/events.ts` → `['base', 'events.ts']`; `data/x.json` → `['data', 'x.json']`. */
const place = (file) => {
  const parts = relative(root, file).split(sep);
  return parts[0] === 'src' ? parts.slice(1) : parts;
};

const packageOf = (specifier) =>
  /^node:/.test(specifier) ? 'node:*' : /^d3(-|$)/.test(specifier) ? 'd3' : /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

function complaint(file, specifier) {
  const [room, element, inside] = place(file);
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const users = Object.keys(mayImport).filter((one) => mayImport[one].includes(name));
    if (users.includes(room)) return undefined;
    return `${users.length ? `Only ${users.join('/, ')}/ may import` : 'Nothing under src/ imports'} "${name}".`;
  }
  const [other, otherElement, otherInside] = place(resolve(dirname(file), specifier));
  if (room === 'index.ts')
    return other === 'elements' && !otherInside
      ? 'index.ts registers nothing: import the class, not the registration.'
      : undefined;
  if (!(room in mayImport)) return undefined;
  if (other !== room)
    return mayImport[room].includes(other)
      ? undefined
      : `${room}/ may import from ${mayImport[room].join(', ') || 'nothing'}.`;
  if (room !== 'elements') return undefined;
  const own = element.replace(/\.ts$/, '');
  if (otherElement !== own) return 'An element never imports another element.';
  return inside && !otherInside ? 'A class never imports a registration.' : undefined;
}

const rule = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const check = ({source}) => {
      const message = source?.type === 'Literal' && complaint(context.filename, source.value);
      if (message) context.report({node: source, message});
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default {rules: {rooms: rule}};
