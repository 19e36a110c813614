/**
 * `npm run test:cms`: what is made for content systems, in those systems. Says what was checked, what was not, and why.
 * `npm run test:nightly`: the same for systems that take minutes to install.
 * Needs `npm run build` before it. The last line is only the count of what passed and failed.
 */
import {existsSync, globSync} from 'node:fs';
import {resolve} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {findEngine} from '../support/engines.ts';
import {MINUTE} from './attempt.ts';
import {lacksDocusaurus, removeDocusaurus} from './docusaurus/install.ts';
import {lacksGhost, removeGhost} from './ghost/install.ts';
import {lacksSystems} from './install.ts';
import {lacksWordPress} from './wordpress/lacks.ts';

/** Test files that need the same. */
interface Part {
  readonly name: string;
  /** By a pattern. */
  readonly files: string;
  /** Why this machine cannot run it, as a sentence; empty where it can. */
  readonly lacks: () => Promise<string>;
  /** Takes away what it has installed. */
  readonly leave?: () => Promise<void>;
}

/** Parts that are tried at the same time. */
type Step = readonly Part[];

const systems = (name: string, files: string): Step => [{name, files: `tests/cms/${files}`, lacks: lacksSystems}];

const steps: readonly Step[] = [
  [
    {name: 'WordPress 6.8', files: 'tests/cms/wordpress/newest.test.ts', lacks: () => lacksWordPress('trixie')},
    {name: 'WordPress 6.1', files: 'tests/cms/wordpress/oldest.test.ts', lacks: () => lacksWordPress('bookworm')},
  ],
  systems('TinyMCE, CKEditor, Tiptap', '{tinymce,ckeditor,tiptap}.system.ts'),
  systems('Decap, Sveltia', '{decap,decap-form,sveltia}.system.ts'),
  systems('Eleventy, VitePress, Astro', 'generators.system.ts'),
  systems('React, Vue, Svelte', 'frameworks.system.ts'),
];

/** Too heavy for every run: minutes to install. */
const nightly: readonly Step[] = [
  [{name: 'Ghost', files: 'tests/cms/ghost/ghost.nightly.ts', lacks: lacksGhost, leave: removeGhost}],
  [
    {
      name: 'Docusaurus',
      files: 'tests/cms/docusaurus/docusaurus.nightly.ts',
      lacks: lacksDocusaurus,
      leave: removeDocusaurus,
    },
  ],
];

process.chdir(resolve(import.meta.dirname, '../..'));

interface Count {
  passed: number;
  failed: number;
}

/** Runs test files and says each test by name. */
async function count(files: readonly string[]): Promise<Count> {
  const count: Count = {passed: 0, failed: 0};
  // A file that hangs fails, and the rest goes on.
  const options = {concurrency: true, isolation: 'process', timeout: 10 * MINUTE} as const;
  const events = run({...options, files: files.flatMap((one) => globSync(one))});
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

/** The parts of a step that this machine can run; of the others it says why not. */
async function able(step: Step): Promise<Step> {
  const reasons = await Promise.all(step.map(({lacks}) => lacks()));
  for (const [i, reason] of reasons.entries()) if (reason) console.log(`– ${step[i]!.name}: skipped. ${reason}`);
  return step.filter((_, i) => !reasons[i]);
}

const total: Count = {passed: 0, failed: 0};

async function take(step: Step): Promise<void> {
  if (step.length === 0) return;
  const start = performance.now();
  const name = step.map((part) => part.name).join(', ');
  console.log(name);
  const {passed, failed} = await count(step.map(({files}) => files));
  total.passed += passed;
  // A step that ran nothing has failed.
  total.failed += failed || (passed ? 0 : 1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}

/** What every part needs. */
function lacksBrowser(): string {
  try {
    findEngine('Chromium');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

if (!existsSync('dist/cms/customs-briefing-wordpress.zip')) {
  total.failed++;
  console.log('dist/cms/ is not there: npm run build makes it.');
}

const blind = lacksBrowser();
if (blind) console.log(`– All content systems: skipped. ${blind}`);

const asked = process.argv[2] === 'nightly' ? nightly : steps;
for (const step of blind || total.failed ? [] : asked) {
  await take(await able(step));
  for (const {leave} of step) await leave?.();
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
