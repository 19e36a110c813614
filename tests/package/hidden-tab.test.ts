/** An article with frames that is opened behind another tab, and read later. */
import {strict as assert} from 'node:assert';
import {describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {tabbed} from '../support/hidden-tab.ts';
import {html} from '../support/page.ts';
import {site} from '../support/site.ts';

const FIGURES = ['tag=customs-stat&amp;figure=customs-revenue', 'tag=trade-growth-chart', 'tag=policy-list'];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Heights that frames have told to the page, in their order. */
const RECORD = `<script>
  globalThis.told = [];
  addEventListener('message', ({data}) => { if (data && data.type === 'customs-briefing:height') told.push(data.height); });
</script>`;

const article = (host: string, loading: string): string => {
  const frames = FIGURES.map(
    (query) =>
      `<iframe title="Figure" loading="${loading}" width="600" height="150" src="${host}/embed.html?${query}&amp;lang=en"></iframe>`,
  );
  return html(`${frames.join('')}<script src="${host}/embed-host.js"></script>`, {head: RECORD});
};

interface Seen {
  readonly visible: string;
  readonly told: readonly number[];
  readonly heights: readonly number[];
}

const look = (tab: {readonly evaluate: Page['evaluate']}): Promise<Seen> =>
  tab.evaluate(() => ({
    visible: document.visibilityState,
    told: (globalThis as unknown as {told: number[]}).told,
    heights: [...document.querySelectorAll('iframe')].map((one) => one.clientHeight),
  }));

/** Waits until each frame has a height of its own and none has changed for a while. */
async function atRest(tab: {readonly evaluate: Page['evaluate']}): Promise<Seen> {
  let before: Seen | undefined;
  for (let i = 0; i < 60; i++) {
    await wait(250);
    const seen = await look(tab);
    const still = JSON.stringify(before?.heights) === JSON.stringify(seen.heights);
    if (still && seen.heights.every((height) => height !== 150)) return seen;
    before = seen;
  }
  return before!;
}

for (const {name, open} of tabbed) {
  describe(`in ${name}, a page behind another tab`, () => {
    for (const loading of ['eager', 'lazy']) {
      test(`gives its ${loading} frames their heights once it is shown, and no other`, async () => {
        await using host = await site({}, 'dist');
        await using server = await site({'/article': article(host.origin, loading)});
        await using tabs = await open();
        await tabs.front.goto(`${server.origin}/article`);
        const read = await atRest(tabs.front);
        assert.equal(read.visible, 'visible');
        assert.equal(read.heights.length, FIGURES.length);
        for (const height of read.heights) assert.ok(height > 150, String(height));

        const tab = await tabs.behind();
        await tab.goto(`${server.origin}/article`);
        await wait(1000);
        const hidden = await look(tab);
        assert.equal(hidden.visible, 'hidden');
        assert.ok(
          hidden.told.every((height) => height > 20),
          String(hidden.told),
        );

        await tab.show();
        const shown = await atRest(tab);
        assert.equal(shown.visible, 'visible');
        assert.deepEqual(shown.heights, read.heights);
        assert.ok(
          shown.told.every((height) => height > 20),
          String(shown.told),
        );
        console.log(
          `${name}, ${loading}: told ${hidden.told.join(', ') || 'nothing'} while hidden; ${shown.heights.join(', ')} px when shown`,
        );
      });
    }
  });
}
