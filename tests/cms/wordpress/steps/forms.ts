import {strict as assert} from 'node:assert';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';
import {choose, openEditor, openPanel, selectBlock, selectedBlock} from '../admin.ts';
import {BLOCKS} from '../blocks.ts';
import type {Stage} from '../stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(where: string, options: object): Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>;
}

/** What axe finds in the form of the block that is selected. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: Axe};
    // Headings of the whole window are WordPress's.
    const {violations} = await axe.run('.block-editor-block-inspector', {rules: {region: {enabled: false}}});
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  });
}

/** The forms beside the canvas. */
export function forms(stage: Stage): void {
  const {step} = stage;

  step('each form stands up to axe, with everything opened', async () => {
    const {author, site, post} = stage;
    await openEditor(author, site, post.id);
    await author.evaluate(AXE);
    for (const tag of Object.keys(BLOCKS)) {
      await selectBlock(author, `customs-briefing/${tag}`);
      await openPanel(author, 'Place in the page');
      assert.deepEqual(await faults(author), [], tag);
    }
  });

  step('a figure of the article is changed by its form', async () => {
    const {author} = stage;
    await selectBlock(author, 'customs-briefing/customs-stat');
    await choose(author, 'Look', 'card');
    assert.equal((await selectedBlock(author)).attributes['variant'], 'card');
    await choose(author, 'Look', 'hero');
  });
}
