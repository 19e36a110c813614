/**
 * `npm run test:cms`: what is made for content systems, in those systems. Says what was checked, what was not, and why.
 * Needs `npm run build` before it. The last line is only the count of what passed and failed.
 */
import {globSync} from 'node:fs';
import {resolve} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {findEngine} from '../support/engines.ts';
import {lacksSystems} from './install.ts';
import {lacksWordPress} from './wordpress/find-php.ts';

interface Step {
  readonly name: string;
  /** Test files, by a pattern. */
  readonly files: string;
  /** Why this machine cannot run it, as a sentence; empty where it can. */
  readonly lacks?: () => string;
}

const steps: readonly Step[] = [
  {name: 'WordPress', files: 'tests/cms/wordpress/*.test.ts', lacks: lacksWordPress},
  {name: 'TinyMCE, CKEditor, Tiptap', files: 'tests/cms/{tinymce,ckeditor,tiptap}.system.ts', lacks: lacksSystems},
  {name: 'Decap, Sveltia', files: 'tests/cms/{decap,decap-form,sveltia}.system.ts', lacks: lacksSystems},
  {name: 'Eleventy, VitePress, Astro', files: 'tests/cms/generators.system.ts', lacks: lacksSystems},
  {name: 'React, Vue, Svelte', files: 'tests/cms/frameworks.system.ts', lacks: lacksSystems},
];

process.chdir(resolve(import.meta.dirname, '../..'));

interface Count {
  passed: number;
  failed: number;
}

/** Runs the tests of a step and says each by name. */
async function count(files: string): Promise<Count> {
  const count: Count = {passed: 0, failed: 0};
  const events = run({files: globSync(files), concurrency: true, isolation: 'process'});
  for await (const {type, data} of events) {
    if (type === 'test:stdout') console.log(`  ${data.message.trim()}`);
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const good = type === 'test:pass';
    count[good ? 'passed' : 'failed']++;
    console.log(`  ${good ? '✓' : '✗'} ${data.name}`);
    if (type === 'test:fail')
      console.log(inspect(data.details.error.cause ?? data.details.error).replaceAll(/^/gm, '      '));
  }
  return count;
}

let passed = 0;
let failed = 0;

try {
  findEngine('Chromium');
} catch (error) {
  failed++;
  console.log((error as Error).message);
}

for (const {name, files, lacks} of steps) {
  const reason = lacks?.() ?? '';
  if (reason) {
    console.log(`– ${name}: skipped. ${reason}`);
    continue;
  }
  const start = performance.now();
  console.log(name);
  const counted = await count(files);
  passed += counted.passed;
  // A step that ran nothing has failed.
  failed += counted.failed || (counted.passed ? 0 : 1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${counted.failed ? '✗' : '✓'} ${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`,
  );
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
