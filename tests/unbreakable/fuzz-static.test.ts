/** The same inputs as in fuzz.test.ts, where there is no page: what is written must be as harmless as what is drawn. */
import {strict as assert} from 'node:assert';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {parse, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import type * as StaticForms from '../../src/static.ts';
import {changed, input, SEED} from './inputs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

const RUNS = 500;
const MARKUP = ['html', 'dsd', 'amp', 'svg'] as const;
const TEXT = ['text', 'json-ld', 'apple-news'] as const;

const dangerous = (address: string): boolean => {
  // As browsers read it: without control characters and white space.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
  return scheme !== undefined && scheme !== 'http' && scheme !== 'https';
};

function harms(node: Node): string[] {
  const own: string[] = [];
  if ('tagName' in node) {
    if (/^(script|iframe|object|embed|base|meta|link|img|form)$/.test(node.tagName)) own.push(`<${node.tagName}>`);
    for (const {name, value} of node.attrs)
      if (
        name.startsWith('on') ||
        name === 'srcdoc' ||
        (/^(href|src|action|data|poster)$/.test(name) && dangerous(value))
      )
        own.push(`${node.tagName} ${name}=${value}`);
  }
  const inside: Node[] = ['childNodes' in node ? node.childNodes : [], 'content' in node ? [node.content] : []].flat();
  return [...own, ...inside.flatMap(harms)];
}

test('renderStatic, in every form', {timeout: 300_000}, async () => {
  const {renderStatic} = (await import(pathToFileURL(resolve('dist/static.js')).href)) as typeof StaticForms;
  let count = 0;
  let refused = 0;
  for (const {tag, attributes, changes} of fc.sample(input, {numRuns: RUNS, seed: SEED})) {
    const briefing = changes.length > 0 ? changed(changes) : undefined;
    for (const target of [...MARKUP, ...TEXT]) {
      count++;
      let out: string;
      try {
        out = String(await renderStatic(tag, Object.fromEntries(attributes), {target, briefing}));
      } catch (error) {
        // What it cannot draw it refuses, in a sentence.
        assert.equal((error as Error).name, 'StaticProblem', String((error as Error).stack));
        assert.ok((error as Error).message.length > 10);
        refused++;
        continue;
      }
      const found = (TEXT as readonly string[]).includes(target)
        ? []
        : harms(target === 'svg' ? parse(out) : parseFragment(out));
      assert.deepEqual(found, [], `${tag} ${JSON.stringify(attributes)} as ${target}`);
      if (target === 'json-ld') assert.doesNotMatch(out, /<\/|<!--/, 'not safe inside a script');
    }
  }
  console.log(
    `▪ fuzz without a page, seed ${SEED}: ${count} renderings, ${refused} refused in words; 0 scripts, 0 dangerous addresses`,
  );
});
