import {strict as assert} from 'node:assert';
import {blocks, openEditor, paste, waitForLastBlock} from '../admin.ts';
import type {Stage} from '../stage.ts';

/** What is pasted, and the block that it becomes. */
const PASTED: readonly (readonly [code: string, block: Readonly<Record<string, string | number>>])[] = [
  [
    '<customs-stat figure="customs-revenue" variant="hero">1.05 trillion</customs-stat>\n<script type="module" src="https://cdn.example/x.js"></script>',
    {name: 'customs-briefing/customs-stat', figure: 'customs-revenue', variant: 'hero'},
  ],
  [
    '<iframe src="https://news.example/embed.html?tag=trade-growth-chart&measure=index" width="100%"></iframe>',
    {name: 'customs-briefing/trade-growth-chart', measure: 'index'},
  ],
  [
    '<figure data-customs-briefing="claim-check" data-claim="trade-average-increase" lang="en"><p>1.6</p></figure>',
    {name: 'customs-briefing/claim-check', claim: 'trade-average-increase'},
  ],
];

/** Before 6.5 a pasted shortcode stays what it is, and shows the figure all the same. */
const SHORTCODE = [
  '[customs_stat figure="smuggling-cases" heading_level="3"]',
  {name: 'customs-briefing/customs-stat', figure: 'smuggling-cases', headingLevel: 3},
] as const;

/** What is copied elsewhere and pasted into the editor. */
export function pasting(stage: Stage): void {
  stage.step('embed codes, frames and shortcodes that are pasted become blocks', async () => {
    const {author, site, version} = stage;
    await openEditor(author, site);
    for (const [code, wanted] of version === '6.1' ? PASTED : [...PASTED, SHORTCODE]) {
      await paste(author, code);
      await waitForLastBlock(author, String(wanted['name']));
      const {name, attributes} = (await blocks(author)).at(-1)!;
      const all: Readonly<Record<string, unknown>> = {...attributes, name};
      const found = Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
      assert.deepEqual(found, wanted);
    }
  });
}
