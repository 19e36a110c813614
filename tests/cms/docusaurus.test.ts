/** The hook for Docusaurus, on a folder as it leaves one behind; a whole Docusaurus is too heavy for every run. */
import {strict as assert} from 'node:assert';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import type * as Hook from '../../src/cms/docusaurus.ts';

test('fills the pages of the built site, adds the script where a figure is, and leaves the rest alone', async () => {
  const {default: customsBriefing} = (await import(resolve('dist/cms/docusaurus.js'))) as typeof Hook;
  const outDir = mkdtempSync(join(tmpdir(), 'docusaurus-'));
  const page = (body: string): string => `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;
  mkdirSync(join(outDir, 'docs'));
  writeFileSync(join(outDir, 'docs/a.html'), page('<customs-stat figure="customs-revenue"></customs-stat>'));
  writeFileSync(join(outDir, 'b.html'), page('<p>b</p>'));
  await customsBriefing({}, {script: '/customs-briefing.js'}).postBuild({outDir});
  const filled = readFileSync(join(outDir, 'docs/a.html'), 'utf8');
  assert.match(filled, /<template shadowrootmode="open">/);
  assert.match(filled, /<script type="module" src="\/customs-briefing.js"><\/script><\/head>/);
  assert.equal(readFileSync(join(outDir, 'b.html'), 'utf8'), page('<p>b</p>'));
  rmSync(outDir, {recursive: true});
});
